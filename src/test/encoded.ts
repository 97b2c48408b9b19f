/** The bytes of a text in an old encoding; a letter that it does not have becomes «?», as programs write it. */
export function encoded(text: string, encoding: 'utf-16le' | 'windows-1251' | 'ibm866' | 'koi8-r' | 'x-mac-cyrillic') {
  if (encoding === 'utf-16le') return new Uint8Array(Buffer.from(text, 'utf16le'));
  const letters = new TextDecoder(encoding).decode(Uint8Array.from({ length: 256 }, (_, byte) => byte));
  return Uint8Array.from(text, (letter) => Math.max(letters.indexOf(letter), letters.includes(letter) ? 0 : 63));
}
