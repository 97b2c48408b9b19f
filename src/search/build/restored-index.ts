import { createHash } from 'node:crypto';
import { createRequire } from 'node:module';
import { gunzipSync, gzipSync } from 'node:zlib';
import type { Language } from '#text/languages.ts';
import { writeName } from '#search/index-format.ts';
import { cborNumber, cborText, itemsOf, listOf, numberOf as cborValue, cborTextOf } from './cbor.ts';

export interface IndexFile {
  path: string;
  content: Uint8Array;
}

/** A page as it is stored for its card. */
export interface StoredPage {
  path: string;
  title: string;
  /** The page in a sentence; empty when it has none. */
  summary: string;
  /** Its words with seams between them. */
  content: string;
}

/**
 * Pagefind was given terms; here its stored pages get their words back: the same number of them, so that every place is right.
 * The hidden keys leave them, and what an index of 15,000 pages costs to open shrinks: a page is named by its number and the index it belongs to
 * (`ky_0f3a9c12_1a`), not by a hash. Filters and sorts of Pagefind are not used. The same pages give the same bytes.
 */
export function restoredIndex(
  files: readonly IndexFile[],
  {
    language,
    numberOf,
    pages,
  }: { language: Language; numberOf: ReadonlyMap<string, number>; pages: ReadonlyMap<string, StoredPage> },
): IndexFile[] {
  const stored = files
    .filter(({ path }) => path.endsWith('.pf_fragment'))
    .map(({ path, content }) => storedOf(path, content));
  const version = versionOf(pages);
  const names = new Map(
    stored.map(({ hash, url }) => [hash, writeName({ language, version, number: numberOf.get(url) ?? -1 })]),
  );
  const fragments = stored.map(({ hash, url, words }) => ({
    path: `fragment/${names.get(hash)}.pf_fragment`,
    content: restored(url, words, pages.get(url)),
  }));
  const chunks = smallChunks(
    files.filter(({ path }) => path.endsWith('.pf_index')).map(({ content }) => content),
    language,
  );
  const metas = files
    .filter(({ path }) => path.endsWith('.pf_meta'))
    .map(({ content }) => restoredMeta(content, { language, names, chunks }));
  return [...fragments, ...chunks, ...metas];
}

interface Chunk extends IndexFile {
  name: string;
  /** First and last term. */
  from: string;
  to: string;
}

/** How many bytes of terms, unpacked, a piece of the index holds, if it is not one term; and how many pieces the list that is loaded first may name. */
const chunkSize = 16_000;
const mostChunks = 600;

/** Cuts the index into small pieces: a question asks for single terms, each of which would cost 25 kB. Named by number, because random names do not pack. */
function smallChunks(contents: readonly Uint8Array[], language: Language): Chunk[] {
  const lists = contents.map((content) =>
    itemsOf(itemsOf(unpacked(content).subarray(mark.length))[0] ?? new Uint8Array()),
  );
  const total = lists.reduce((sum, terms) => sum + terms.reduce((bytes, { length }) => bytes + length, 0), 0);
  const groups = lists
    .flatMap((terms) => grouped(terms, Math.max(chunkSize, total / mostChunks)))
    .sort((a, b) => (wordOf(a[0]) < wordOf(b[0]) ? -1 : 1));
  const bodies = groups.map((terms) => Buffer.concat([Buffer.from(mark), listOf([listOf(terms)])]));
  const version = bodies
    .reduce((hash, body) => hash.update(body), createHash('sha256'))
    .digest('hex')
    .slice(0, 8);
  return groups.map((terms, i) => {
    const name = writeName({ language, version, number: i });
    return {
      name,
      from: wordOf(terms[0]),
      to: wordOf(terms.at(-1)),
      path: `index/${name}.pf_index`,
      content: packed(bodies[i] ?? new Uint8Array()),
    };
  });
}

const wordOf = (term: Uint8Array = new Uint8Array()) => cborTextOf(itemsOf(term)[0] ?? new Uint8Array());

/** Neighbouring terms together, up to a size. */
function grouped(terms: readonly Uint8Array[], size: number) {
  const groups: Uint8Array[][] = [];
  let room = 0;
  for (const term of terms) {
    if (room < term.length || groups.length === 0) {
      groups.push([]);
      room = size;
    }
    groups.at(-1)?.push(term);
    room -= term.length;
  }
  return groups;
}

/** Tells one state of the stored pages from another. */
function versionOf(pages: ReadonlyMap<string, StoredPage>) {
  const hash = createHash('sha256');
  for (const { path, title, summary, content } of pages.values())
    hash.update(JSON.stringify([path, title, summary, content]));
  return hash.digest('hex').slice(0, 8);
}

const mark = 'pagefind_dcd';

function storedOf(path: string, content: Uint8Array) {
  const { url, word_count } = JSON.parse(unpacked(content).subarray(mark.length).toString('utf8')) as {
    url: string;
    word_count: number;
  };
  return { hash: /(\w+)\.pf_fragment$/.exec(path)?.[1] ?? '', url, words: word_count };
}

function restored(url: string, words: number, page: StoredPage | undefined) {
  if (!page) throw new Error(`search index: a page that nobody gave: ${url}`);
  const text = JSON.stringify({
    url,
    content: page.content,
    word_count: words,
    filters: {},
    meta: { title: page.title, summary: page.summary },
    anchors: [],
  });
  return packed(Buffer.from(mark + text));
}

/** The length of a page, which only ranking asks for, to two binary digits: equal numbers pack. */
function rounded(words: number) {
  const step = 2 ** Math.max(0, Math.floor(Math.log2(Math.max(1, words))) - 1);
  return Math.round(words / step) * step;
}

/** The list of the pages with their new names, and of the pieces of the index, named by its content: `[version, pages, pieces, filters, sorts, fields]`. */
function restoredMeta(
  content: Uint8Array,
  { language, names, chunks }: { language: Language; names: ReadonlyMap<string, string>; chunks: readonly Chunk[] },
): IndexFile {
  const [version = new Uint8Array(), pages = new Uint8Array(), , ...rest] = itemsOf(
    unpacked(content).subarray(mark.length),
  );
  const renamed = itemsOf(pages).map((page) => {
    const [hash = new Uint8Array(), words = new Uint8Array(), ...facts] = itemsOf(page);
    return listOf([cborText(names.get(cborTextOf(hash)) ?? ''), cborNumber(rounded(cborValue(words))), ...facts]);
  });
  const pieces = chunks.map(({ from, to, name }) => listOf([cborText(from), cborText(to), cborText(name)]));
  const bytes = Buffer.concat([Buffer.from(mark), listOf([version, listOf(renamed), listOf(pieces), ...rest])]);
  return {
    path: `pagefind.${language}_${createHash('sha256').update(bytes).digest('hex').slice(0, 10)}.pf_meta`,
    content: packed(bytes),
  };
}

/** The version that package.json pins: the browser part and the index must be of the same. */
const engineVersion = (
  createRequire(import.meta.url)('../../../package.json') as { dependencies: { pagefind: string } }
).dependencies.pagefind;

/** What the browser reads first: one list of pages per language, none with a stemmer of Pagefind's. */
export function entryFile(metas: readonly { language: Language; path: string; pages: number }[]): IndexFile {
  const languages = Object.fromEntries(
    metas.map(({ language, path, pages }) => [
      language,
      { hash: /pagefind\.(\w+)\.pf_meta$/.exec(path)?.[1] ?? '', wasm: null, page_count: pages },
    ]),
  );
  return {
    path: 'pagefind-entry.json',
    content: Buffer.from(JSON.stringify({ version: engineVersion, languages, include_characters: [] })),
  };
}

const unpacked = (content: Uint8Array) => gunzipSync(content);
const packed = (bytes: Uint8Array) => gzipSync(bytes, { level: 9 });
