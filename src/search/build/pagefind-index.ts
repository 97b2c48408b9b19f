import { env } from 'node:process';
import { close, createIndex } from 'pagefind';
import type { HiddenKeys } from '#search/index-format.ts';
import { everyRecord } from '#search/index-terms.ts';
import type { Language } from '#text/languages.ts';

/** A file of the search, by its path in the site. */
export interface IndexFile {
  path: string;
  content: Uint8Array;
}

/** A page, or a section of one, as Pagefind is given it: terms only. */
export interface TermRecord {
  url: string;
  terms: string;
  fields: HiddenKeys & { title: string };
}

/** Code of a language that Pagefind has no stemmer for; ISO 639 keeps qaa to qtz for local use. */
const localCode = (language: Language) => `q${language}`;

/** What a browser loads of what Pagefind makes. Its interfaces and its worker are not used, and its fragments, a file for each record, hold nothing that a card does not. */
const published =
  /^(?:pagefind\.js|pagefind-entry\.json|wasm\.\w+\.pagefind|pagefind\.\w+\.pf_meta|index\/\w+\.pf_index)$/;

/** How many places of terms a piece of the index holds: a question asks for single terms, so small pieces are less to load; but each is named in a list that is loaded first. */
const fewestPlaces = 1_500;
const mostPieces = 500;

/**
 * The files of Pagefind's indexes, one for the records of each language, byte for byte as Pagefind makes them; an index is always whole, never silently
 * partial. Records are numbered by their order: sorted by `number` they come back in it. One program of Pagefind is given the records of all languages
 * in turns: while it works on one, the next is written out.
 */
export async function* pagefindIndexes(
  all: ReadonlyMap<Language, readonly TermRecord[]>,
): AsyncGenerator<{ language: Language; files: IndexFile[] }> {
  const places = Math.max(...[...all.values()].map(placesIn));
  env['PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE'] = String(Math.max(fewestPlaces, Math.ceil(places / mostPieces)));
  try {
    const indexes = await Promise.all([...all].map(([language, records]) => indexOf(language, records)));
    for (const { language, index } of indexes) {
      const { files } = must(await index.getFiles());
      yield { language, files: files.filter(({ path }) => published.test(path)) };
    }
  } finally {
    await close();
  }
}

async function indexOf(language: Language, records: readonly TermRecord[]) {
  const { index } = must(await createIndex());
  if (!index) throw new Error('search index: not created');
  for (const [number, { url, terms, fields }] of records.entries())
    must(
      await index.addCustomRecord({
        url,
        content: `${everyRecord} ${terms}`,
        language: localCode(language),
        meta: { ...fields },
        sort: { number: String(number) },
      }),
    );
  return { language, index };
}

const placesIn = (records: readonly TermRecord[]) => records.reduce((sum, record) => sum + sizeOf(record), 0);

const sizeOf = ({ terms, fields }: TermRecord) =>
  [terms, ...Object.values(fields)].reduce((sum, text) => sum + text.split(' ').length, 0);

function must<T extends { errors: string[] }>(answer: T) {
  if (answer.errors.length > 0) throw new Error(`search index: ${answer.errors.join('; ')}`);
  return answer;
}
