/** As much of CBOR (RFC 8949, definite lengths) as Pagefind's files need: lists taken apart and put together, texts read and written. */

/** The parts of a list, each as its own bytes. */
export function itemsOf(cbor: Uint8Array, at = 0): Uint8Array[] {
  const { major, size, start } = headAt(cbor, at);
  if (major !== 4) throw new Error(`search index: not a list, has Pagefind changed its format? ${major}`);
  const items: Uint8Array[] = [];
  for (let from = start; items.length < size;) items.push(cbor.subarray(from, (from = endOf(cbor, from))));
  return items;
}

export const listOf = (items: readonly Uint8Array[]) => Buffer.concat([head(4, items.length), ...items]);

export function cborTextOf(cbor: Uint8Array) {
  const { major, size, start } = headAt(cbor, 0);
  if (major !== 3) throw new Error(`search index: not a text, has Pagefind changed its format? ${major}`);
  return Buffer.from(cbor.subarray(start, start + size)).toString();
}

/** A whole number that is not negative. */
export function numberOf(cbor: Uint8Array) {
  const { major, size } = headAt(cbor, 0);
  if (major !== 0) throw new Error(`search index: not a number, has Pagefind changed its format? ${major}`);
  return size;
}

export const cborNumber = (value: number) => head(0, value);

export function cborText(text: string) {
  const bytes = Buffer.from(text);
  return Buffer.concat([head(3, bytes.length), bytes]);
}

function head(major: number, size: number) {
  const first = major << 5;
  if (size < 24) return Buffer.from([first | size]);
  if (size < 256) return Buffer.from([first | 24, size]);
  if (size < 65_536) return Buffer.from([first | 25, size >> 8, size & 255]);
  return Buffer.from([first | 26, size >>> 24, (size >> 16) & 255, (size >> 8) & 255, size & 255]);
}

/** Where the item that begins here ends. */
function endOf(cbor: Uint8Array, at: number): number {
  const { major, size, start } = headAt(cbor, at);
  if (major === 2 || major === 3) return start + size;
  const parts = { 4: size, 5: 2 * size, 6: 1 }[major] ?? 0;
  let end = start;
  for (let i = 0; i < parts; i++) end = endOf(cbor, end);
  return end;
}

/** Kind, size and first byte of what the item holds. */
function headAt(cbor: Uint8Array, at: number) {
  const first = cbor[at] ?? 0;
  const info = first & 31;
  const width = info < 24 ? 0 : 2 ** (info - 24);
  const size = width === 0 ? info : Number(`0x${Buffer.from(cbor.subarray(at + 1, at + 1 + width)).toString('hex')}`);
  return { major: first >> 5, size, start: at + 1 + width };
}
