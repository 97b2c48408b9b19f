import { sizeLimit } from '#model/read.ts';
import { fileRule } from '../rule.ts';

const megabyte = 1024 * 1024;

/** A file is small enough to be read; a larger one is not opened at all. */
export const fileTooLarge = fileRule(
  'file-too-large',
  'error',
  function* ({ size }) {
    if (size > sizeLimit) yield { params: { size: Math.round(size / megabyte), limit: sizeLimit / megabyte } };
  },
  { stops: true },
);
