/** Runs Pagefind as the engine of the query planner, in the browser. It is loaded with the first query, without its worker, which would load the program twice. */
import type { Language } from '#text/languages.ts';
import { termPrefix, indexTerm } from '#search/index-terms.ts';
import { splitWords } from '#search/encode.ts';
import { fieldWeights, readName } from '#search/index-format.ts';
import type { Engine, Match, PageText } from '#search/engine.ts';
import { inTime } from './load-file.ts';
import { watchedFetch } from './watched-fetch.ts';

interface Result {
  id: string;
  score: number;
  words: number[];
  matchedMetaFields?: string[];
  data: () => Promise<{ raw_url: string; raw_content: string; meta: { title: string; summary?: string } }>;
}

interface Pagefind {
  mergeIndex: (path: string, options: { language: Language }) => Promise<void>;
  search: (term: string, options?: object) => Promise<{ results: Result[] }>;
}

interface Program {
  createInstance: (options: object) => Pagefind;
}

/** The largest number of terms whose matches are kept. */
const most = 300;

/**
 * Opens the index of the page's language, and the other ones when a query needs them. `base` is the address of the site. When a file does not load,
 * every query rejects from then on, because an answer would be incomplete. `attempt` makes the address of the program differ from one that failed.
 */
export async function pagefindEngine(base: string, own: Language, attempt: number): Promise<Engine> {
  const failure = watchedFetch(`${base}pagefind/`);
  failure.catch(() => {}); // told to whoever asks
  const { createInstance } = await programOf(`${base}pagefind/pagefind.js${attempt === 0 ? '' : `?${attempt}`}`);
  const pagefind = createInstance({
    noWorker: true,
    basePath: `${base}pagefind/`,
    ranking: { metaWeights: fieldWeights },
  });
  const results = new Map<string, Result>();
  const merged = new Map<Language, Promise<void>>();
  /** Loads the index of another language. The path differs from the first one by `./`: under the same path Pagefind would not load it again. */
  const merge = (language: Language) => pagefind.mergeIndex(`${base}pagefind/./`, { language });
  const search = async (term: string, language: Language) => {
    if (language !== own)
      await Promise.race([failure, merged.get(language) ?? merged.set(language, merge(language)).get(language)]);
    const found = await Promise.race([failure, pagefind.search(term)]);
    return found.results.flatMap((result) => {
      const match = matchOf(result);
      if (match) results.set(`${match.language} ${match.page}`, result);
      return match?.language === language ? [match] : [];
    });
  };
  const matches = new Map<string, Promise<Match[]>>();
  return {
    find: (term, { language, open = false }) => {
      const written = open ? termPrefix(term) : indexTerm(term);
      const key = `${language} ${written}`;
      if (matches.size > most) matches.clear();
      return matches.get(key) ?? (matches.set(key, search(written, language)).get(key) as Promise<Match[]>);
    },
    page: async (page, language) => {
      const result = results.get(`${language} ${page}`);
      if (!result) throw new Error(`page not found before: ${language} ${page}`);
      const { raw_url, raw_content, meta } = await Promise.race([failure, result.data()]);
      return textOf({ url: raw_url, content: raw_content, ...meta });
    },
  };
}

const programOf = (address: string) => inTime(import(/* @vite-ignore */ address) as Promise<Program>);

function matchOf({ id, score, words, matchedMetaFields: fields = [] }: Result): Match | null {
  const name = readName(id);
  return name && { page: name.number, language: name.language, score, fields, places: words };
}

function textOf({
  url,
  content,
  title,
  summary = '',
}: Record<'url' | 'content' | 'title', string> & { summary?: string }): PageText {
  return {
    path: url.replace(/^\w+\//, ''),
    title,
    summary,
    words: splitWords(content.replaceAll('&lt;', '<').replaceAll('&gt;', '>')),
  };
}
