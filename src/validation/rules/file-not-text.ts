import { fileRule } from '../rule.ts';

/** A file is what its name says: not a renamed workbook, not a web page, not a document. */
export const fileNotText = fileRule(
  'file-not-text',
  'error',
  function* ({ kind }) {
    if (kind) yield { params: { kind } };
  },
  { stops: true },
);
