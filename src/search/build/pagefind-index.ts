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
const fewestPlaces = 1_700;
const mostPieces = 500;

/** So many records are on their way to Pagefind at a time: neither it nor we wait for the other. It takes them in their order. */
const atATime = 32;

/**
 * The files of Pagefind's index of records in one language, byte for byte as Pagefind makes them; an index is always whole, never silently partial.
 * Records are numbered by their order: sorted by `number` they come back in it.
 */
export async function pagefindIndex(language: Language, records: readonly TermRecord[]): Promise<IndexFile[]> {
  const places = records.reduce((sum, record) => sum + sizeOf(record), 0);
  env['PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE'] = String(Math.max(fewestPlaces, Math.ceil(places / mostPieces)));
  try {
    const { index } = must(await createIndex());
    if (!index) throw new Error('search index: not created');
    for (let from = 0; from < records.length; from += atATime) {
      const added = records.slice(from, from + atATime).map(({ url, terms, fields }, at) =>
        index.addCustomRecord({
          url,
          content: `${everyRecord} ${terms}`,
          language: localCode(language),
          meta: { ...fields },
          sort: { number: String(from + at) },
        }),
      );
      for (const answer of await Promise.all(added)) must(answer);
    }
    const { files } = must(await index.getFiles());
    return files.filter(({ path }) => published.test(path));
  } finally {
    await close();
  }
}

const sizeOf = ({ terms, fields }: TermRecord) =>
  [terms, ...Object.values(fields)].reduce((sum, text) => sum + text.split(' ').length, 0);

function must<T extends { errors: string[] }>(answer: T) {
  if (answer.errors.length > 0) throw new Error(`search index: ${answer.errors.join('; ')}`);
  return answer;
}
