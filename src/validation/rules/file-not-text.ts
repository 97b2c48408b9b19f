import { fileRule } from '../rule.ts';

const signatures = [
  ['xlsx', [0x50, 0x4b, 0x03, 0x04]],
  ['xls', [0xd0, 0xcf, 0x11, 0xe0]],
  ['pdf', [0x25, 0x50, 0x44, 0x46]],
] as const;

/** A file is what its name says: not a renamed workbook, not a web page, not a document. */
export const fileNotText = fileRule(
  'file-not-text',
  'error',
  function* ({ bytes, text, encoding }) {
    const kind = kindOf(bytes ?? new Uint8Array(), text) ?? (encoding === 'binary' ? 'binary' : null);
    if (kind) yield { params: { kind } };
  },
  { stops: true },
);

function kindOf(bytes: Uint8Array, text: string) {
  const signature = signatures.find(([, head]) => head.every((byte, i) => bytes[i] === byte));
  if (signature) return signature[0];
  return /^\s*<(?:!doctype|html|head|body|\?xml)/i.test(text.slice(0, 500)) ? 'html' : null;
}
