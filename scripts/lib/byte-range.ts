/** A part of a file: the first and the last byte, both included. */
export interface ByteRange {
  start: number;
  end: number;
}

/** The part that a `Range` header asks for; `all` where it asks for none or for several, `none` where the file has no such bytes (RFC 9110, 14.1.2). */
export function byteRange(header: string | undefined, size: number): ByteRange | 'all' | 'none' {
  const [, first = '', last = ''] = /^bytes=(\d*)-(\d*)$/.exec(header ?? '') ?? [];
  if (first === '' && last === '') return 'all';
  const start = first === '' ? Math.max(0, size - Number(last)) : Number(first);
  const end = first === '' || last === '' ? size - 1 : Math.min(Number(last), size - 1);
  if (first !== '' && last !== '' && Number(last) < Number(first)) return 'all';
  return start <= end ? { start, end } : 'none';
}
