import { createHash } from 'node:crypto';
import { createRequire } from 'node:module';
import { gunzipSync, gzipSync } from 'node:zlib';
import type { Language } from '#i18n/languages.ts';
import { cborText, itemsOf, listOf, textOf } from './cbor.ts';

export interface IndexFile {
  path: string;
  content: Uint8Array;
}

/** A page as it is stored for its card. */
export interface StoredPage {
  path: string;
  title: string;
  /** Its words with seams between them. */
  content: string;
}

/**
 * Pagefind was given terms; here its stored pages get their words back: the same number of them, so that every place is right.
 * The hidden keys leave them, and what an index of 15,000 pages costs to open shrinks: a page is named by its number and the index it belongs to
 * (`ky_0f3a9c12_1a`), not by a hash. Filters and sorts of Pagefind are not used. The same pages give the same bytes.
 */
export function restoredIndex(files: readonly IndexFile[], { language, numberOf, pages }: { language: Language; numberOf: ReadonlyMap<string, number>; pages: ReadonlyMap<string, StoredPage> }): IndexFile[] {
  const stored = files.filter(({ path }) => path.endsWith('.pf_fragment')).map(({ path, content }) => storedOf(path, content));
  const version = versionOf(pages);
  const names = new Map(stored.map(({ hash, url }) => [hash, pageName(language, version, numberOf.get(url) ?? -1)]));
  const fragments = stored.map(({ hash, url, words }) => ({ path: `fragment/${names.get(hash)}.pf_fragment`, content: restored(url, words, pages.get(url)) }));
  const chunks = files.filter(({ path }) => path.endsWith('.pf_index')).flatMap(({ content }) => smallChunks(content, language));
  const metas = files.filter(({ path }) => path.endsWith('.pf_meta')).map(({ content }) => restoredMeta(content, { language, names, chunks }));
  return [...fragments, ...chunks, ...metas];
}

interface Chunk extends IndexFile {
  name: string;
  /** First and last term. */
  from: string;
  to: string;
}

/** How many bytes of terms, unpacked, a piece of the index holds at most, if it is not one term. */
const chunkSize = 16_000;

/** Cuts a piece of the index into smaller ones: a question asks for single terms, each of which would cost 25 kB. */
function smallChunks(content: Uint8Array, language: Language): Chunk[] {
  const [list = new Uint8Array()] = itemsOf(unpacked(content).subarray(mark.length));
  const groups: Uint8Array[][] = [];
  let room = 0;
  for (const term of itemsOf(list)) {
    if (room < term.length || groups.length === 0) {
      groups.push([]);
      room = chunkSize;
    }
    groups.at(-1)?.push(term);
    room -= term.length;
  }
  return groups.map((terms) => {
    const bytes = Buffer.concat([Buffer.from(mark), listOf([listOf(terms)])]);
    const name = `${language}_${createHash('sha256').update(bytes).digest('hex').slice(0, 10)}`;
    const wordOf = (term: Uint8Array | undefined) => textOf(itemsOf(term ?? new Uint8Array())[0] ?? new Uint8Array());
    return { name, from: wordOf(terms[0]), to: wordOf(terms.at(-1)), path: `index/${name}.pf_index`, content: packed(bytes) };
  }).sort((a, b) => (a.from < b.from ? -1 : 1));
}

/** Tells one state of the stored pages from another. */
function versionOf(pages: ReadonlyMap<string, StoredPage>) {
  const hash = createHash('sha256');
  for (const { path, title, content } of pages.values()) hash.update(JSON.stringify([path, title, content]));
  return hash.digest('hex').slice(0, 8);
}

/** The name of a stored page in the index; it tells the language and the number of the page. */
export const pageName = (language: Language, version: string, number: number) => `${language}_${version}_${number.toString(36)}`;

const mark = 'pagefind_dcd';

function storedOf(path: string, content: Uint8Array) {
  const { url, word_count } = JSON.parse(unpacked(content).subarray(mark.length).toString('utf8')) as { url: string; word_count: number };
  return { hash: /(\w+)\.pf_fragment$/.exec(path)?.[1] ?? '', url, words: word_count };
}

function restored(url: string, words: number, page: StoredPage | undefined) {
  if (!page) throw new Error(`search index: a page that nobody gave: ${url}`);
  const text = JSON.stringify({ url, content: page.content, word_count: words, filters: {}, meta: { title: page.title }, anchors: [] });
  return packed(Buffer.from(mark + text));
}

/** The list of the pages with their new names, and of the pieces of the index, named by its content: `[version, pages, pieces, filters, sorts, fields]`. */
function restoredMeta(content: Uint8Array, { language, names, chunks }: { language: Language; names: ReadonlyMap<string, string>; chunks: readonly Chunk[] }): IndexFile {
  const [version = new Uint8Array(), pages = new Uint8Array(), , ...rest] = itemsOf(unpacked(content).subarray(mark.length));
  const renamed = itemsOf(pages).map((page) => {
    const [hash = new Uint8Array(), ...facts] = itemsOf(page);
    return listOf([cborText(names.get(textOf(hash)) ?? ''), ...facts]);
  });
  const pieces = chunks.map(({ from, to, name }) => listOf([cborText(from), cborText(to), cborText(name)]));
  const bytes = Buffer.concat([Buffer.from(mark), listOf([version, listOf(renamed), listOf(pieces), ...rest])]);
  return { path: `pagefind.${language}_${createHash('sha256').update(bytes).digest('hex').slice(0, 10)}.pf_meta`, content: packed(bytes) };
}

/** The version that package.json pins: the browser part and the index must be of the same. */
const engineVersion = (createRequire(import.meta.url)('../package.json') as { dependencies: { pagefind: string } }).dependencies.pagefind;

/** What the browser reads first: one list of pages per language, none with a stemmer of Pagefind's. */
export function entryFile(metas: readonly { language: Language; path: string; pages: number }[]): IndexFile {
  const languages = Object.fromEntries(metas.map(({ language, path, pages }) => [language, { hash: /pagefind\.(\w+)\.pf_meta$/.exec(path)?.[1] ?? '', wasm: null, page_count: pages }]));
  return { path: 'pagefind-entry.json', content: Buffer.from(JSON.stringify({ version: engineVersion, languages, include_characters: [] })) };
}

const unpacked = (content: Uint8Array) => gunzipSync(content);
const packed = (bytes: Uint8Array) => gzipSync(bytes, { level: 9 });
