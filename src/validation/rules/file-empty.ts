import { fileRule } from '../rule.ts';

/** A file holds at least a header. */
export const fileEmpty = fileRule(
  'file-empty',
  'error',
  function* ({ bytes, text, encoding }) {
    if (bytes !== null && encoding !== 'binary' && text.trim() === '') yield {};
  },
  { stops: true },
);
