import { createHash } from 'node:crypto';
import { gunzipSync, gzipSync } from 'node:zlib';

export interface IndexFile {
  path: string;
  content: Uint8Array;
}

/**
 * Pagefind writes the values of a filter, the filters and the languages in an order of chance. Sorted, the same pages give the same bytes.
 * Its files are packed CBOR after a mark of twelve bytes; a file is named by its content, so that names change with it.
 */
export function stableIndex(files: readonly IndexFile[]): IndexFile[] {
  const filters = files.filter(({ path }) => path.endsWith('.pf_filter')).map((file) => renamed(file, (cbor) => rebuilt(cbor, [1]), 7));
  const metas = files.filter(({ path }) => path.endsWith('.pf_meta')).map((file) => renamed(file, (cbor) => rebuilt(retold(cbor, filters), [3, 4]), 10));
  const entry = files.filter(({ path }) => path === 'pagefind-entry.json').map(({ path, content }) => ({ path, content: sortedEntry(retold(content, metas)) }));
  const rest = files.filter(({ path }) => !/\.pf_(filter|meta)$|^pagefind-entry\.json$/.test(path));
  return [...rest, ...filters, ...metas, ...entry];
}

interface Renamed extends IndexFile {
  was: string;
  is: string;
}

/** Changes the content of a packed file and names it anew; the name keeps its language and its length. */
function renamed({ path, content }: IndexFile, change: (cbor: Uint8Array) => Uint8Array, digits: number): Renamed {
  const bytes = gunzipSync(content);
  const changed = Buffer.concat([bytes.subarray(0, mark), change(bytes.subarray(mark))]);
  const was = /(\w+)\.pf_\w+$/.exec(path)?.[1] ?? '';
  const is = was.slice(0, -digits) + createHash('sha256').update(changed).digest('hex').slice(0, digits);
  return { path: path.replace(was, is), content: gzipSync(changed, { level: 9 }), was, is };
}

const mark = 'pagefind_dcd'.length;

/** Puts the new names for the old ones. */
function retold(content: Uint8Array, names: readonly Renamed[]) {
  return Buffer.from(names.reduce((text, { was, is }) => text.replaceAll(was, is), Buffer.from(content).toString('latin1')), 'latin1');
}

/** The array with the lists at the given places sorted. */
function rebuilt(cbor: Uint8Array, lists: readonly number[]) {
  const { head, items } = arrayAt(cbor);
  return Buffer.concat([head, ...items.map((item, i) => (lists.includes(i) ? sorted(item) : item))]);
}

function sorted(cbor: Uint8Array) {
  const { head, items } = arrayAt(cbor);
  return Buffer.concat([head, ...items.sort(Buffer.compare)]);
}

function arrayAt(cbor: Uint8Array) {
  const { major, size, start } = headAt(cbor, 0);
  if (major !== 4) throw new Error(`search index: not a list, has Pagefind changed its format? ${major}`);
  const items: Uint8Array[] = [];
  for (let at = start; items.length < size; ) items.push(cbor.subarray(at, (at = endOf(cbor, at))));
  return { head: cbor.subarray(0, start), items };
}

/** Where the CBOR item that begins here ends (RFC 8949, definite lengths). */
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

function sortedEntry(content: Uint8Array) {
  const entry = JSON.parse(new TextDecoder().decode(content)) as { languages: Record<string, unknown> };
  const languages = Object.fromEntries(Object.entries(entry.languages).sort(([a], [b]) => (a < b ? -1 : 1)));
  return Buffer.from(JSON.stringify({ ...entry, languages }));
}
