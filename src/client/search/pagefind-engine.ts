/** Runs Pagefind as the engine of the query planner, in the browser. It is loaded with the first query, without its worker, which would load the program twice. */
import type { Language } from '#text/languages.ts';
import { everyRecord, indexTerm, termPrefix } from '#search/index-terms.ts';
import { cardAt } from '#search/cards.ts';
import { fieldWeights } from '#search/index-format.ts';
import type { Engine, Match, PageText } from '#search/engine.ts';
import type { Card, SearchedPages } from '#search/files.ts';
import { numberedRecords, placeIn, sectionAt, type IndexRecord } from '#search/records.ts';
import { inTime, loadJson } from './load-file.ts';
import { watchedFetch } from './watched-fetch.ts';

interface Result {
  id: string;
  score: number;
  words: number[];
  matchedMetaFields?: string[];
}

interface Pagefind {
  mergeIndex: (path: string, options?: object) => Promise<void>;
  search: (term: string, options?: object) => Promise<{ results: Result[] }>;
}

interface Program {
  createInstance: (options: object) => Pagefind;
}

/** The largest number of terms whose matches are kept. */
const most = 300;

/** An index that is open: the numbers of its records by the names that Pagefind gives them. */
type Index = ReadonlyMap<string, number>;

/**
 * Opens the index of the page's language, and the other ones when a query needs them. `base` is the address of the site. When a file does not load,
 * every query rejects from then on, because an answer would be incomplete. `attempt` makes the address of the program differ from one that failed.
 */
export async function pagefindEngine(
  base: string,
  { own, attempt, pages }: { own: Language; attempt: number; pages: Promise<SearchedPages> },
): Promise<Engine> {
  const failure = watchedFetch(`${base}pagefind/`);
  failure.catch(() => {}); // told to whoever asks
  const folderOf = (language: Language) => `${base}pagefind/${language}/`;
  const ranking = { metaWeights: fieldWeights };
  const [{ createInstance }, { sections, version }] = await Promise.all([
    programOf(`${folderOf(own)}pagefind.js${attempt === 0 ? '' : `?${attempt}`}`),
    pages,
  ]);
  const recordOf = numberedRecords(sections);
  const pagefind = createInstance({ noWorker: true, basePath: folderOf(own), ranking });
  const ask = (term: string, options?: object) => Promise.race([failure, pagefind.search(term, options)]);
  const indexes = new Map<Language, Promise<Index>>();
  const open = async (language: Language): Promise<Index> => {
    if (language !== own) await Promise.race([failure, pagefind.mergeIndex(folderOf(language), { ranking })]);
    const { results } = await ask(everyRecord, { sort: { number: 'asc' } });
    const ids = results.map(({ id }) => id).filter((id) => id.startsWith(`q${language}_`));
    return new Map(ids.map((id, number) => [id, number]));
  };
  const search = async (term: string, language: Language) => {
    const index = await (indexes.get(language) ?? indexes.set(language, open(language)).get(language));
    const { results } = await ask(term);
    const records = results.flatMap((result) => {
      const number = index?.get(result.id);
      return number === undefined ? [] : [matchOf(result, { ...recordOf(number), language })];
    });
    return byPage(records);
  };
  const matches = new Map<string, Promise<Match[]>>();
  const cards = new Map<string, Promise<Card[]>>();
  const cardsIn = (file: string) =>
    cards.get(file) ?? (cards.set(file, loadJson<Card[]>(base + file)).get(file) as Promise<Card[]>);
  return {
    find: (term, { language, open: isOpen = false }) => {
      const written = isOpen ? termPrefix(term) : indexTerm(term);
      const key = `${language} ${written}`;
      if (matches.size > most) matches.clear();
      return matches.get(key) ?? (matches.set(key, search(written, language)).get(key) as Promise<Match[]>);
    },
    page: async (page, language, places) => {
      const { file, at } = cardAt(page, { language, version });
      return textOf((await cardsIn(file))[at], sectionAt(places));
    },
  };
}

const programOf = (address: string) => inTime(import(/* @vite-ignore */ address) as Promise<Program>);

function matchOf(
  { score, words, matchedMetaFields: fields = [] }: Result,
  { page, section, language }: IndexRecord & { language: Language },
): Match {
  return { page, language, score, fields, places: words.map((word) => placeIn(section, word)) };
}

/** One match for each page: what its sections have belongs to it, and it is worth what its best one is. */
function byPage(records: readonly Match[]): Match[] {
  const pages = new Map<number, Match>();
  for (const one of records) {
    const before = pages.get(one.page);
    pages.set(
      one.page,
      before
        ? {
            ...before,
            fields: [...before.fields, ...one.fields],
            places: [...before.places, ...one.places],
            score: Math.max(before.score, one.score),
          }
        : one,
    );
  }
  return [...pages.values()];
}

function textOf(card: Card | undefined, section: number): PageText {
  if (!card) throw new Error('a page without a card');
  const [path, title, summary, sections = []] = card;
  const [anchor, heading] = sections[section - 1] ?? [];
  return anchor === undefined
    ? { path, title, summary }
    : { path: `${path}#${anchor}`, title: `${title}: ${heading}`, summary };
}
