import type { Encoding } from '#intake/decode-text.ts';
import { fileRule } from '../rule.ts';

const names: Readonly<Record<Encoding, string | null>> = {
  'utf-8': null,
  'utf-16': 'UTF-16',
  'windows-1251': 'Windows-1251',
  ibm866: 'CP866',
  'koi8-r': 'KOI8-R',
  'x-mac-cyrillic': 'MacCyrillic',
  binary: null,
};

/** Text is UTF-8; what else arrives is read all the same, so that other findings show. */
export const fileEncoding = fileRule('file-encoding', 'error', function* ({ encoding }) {
  const value = names[encoding];
  if (value) yield { value };
});
