import { sizeLimit } from '#model/read.ts';
import { fileRule } from '../rule.ts';

/** A file that is named can be opened. */
export const fileMissing = fileRule(
  'file-missing',
  'error',
  function* ({ bytes, size }) {
    if (bytes === null && size <= sizeLimit) yield {};
  },
  { stops: true },
);
