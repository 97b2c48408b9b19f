import { fileRule } from '../rule.ts';

/** No object of a JSON file says the same thing twice: only the last would be read. */
export const fileJsonKeyTwice = fileRule('file-json-key-twice', 'error', function* ({ repeated }) {
  if (repeated) yield { line: repeated.line, value: repeated.key };
});
