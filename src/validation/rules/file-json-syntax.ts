import { fileRule } from '../rule.ts';

/** A JSON file is a list of objects. */
export const fileJsonSyntax = fileRule(
  'file-json-syntax',
  'error',
  function* ({ json }) {
    if (json) yield { line: json.line, params: { reason: json.reason } };
  },
  { stops: true },
);
