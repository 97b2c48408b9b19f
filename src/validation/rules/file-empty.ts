import { fileRule } from '../rule.ts';

/** A file holds at least a header. */
export const fileEmpty = fileRule(
  'file-empty',
  'error',
  function* ({ bytes, text, encoding, raw }) {
    if (
      bytes !== null &&
      encoding !== 'binary' &&
      text.trim() === '' &&
      !raw?.header.some((name) => name.trim() !== '')
    )
      yield {};
  },
  { stops: true },
);
