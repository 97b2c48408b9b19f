/** Pagefind as the planner's engine, in the browser: loaded with the first question, without its worker, which would load the program twice. */
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

/** How many terms are remembered. */
const most = 300;

/**
 * Opens the index of the page's language; the others follow when they are asked for. `base` is the address of the site. Whatever could not be
 * loaded makes every question fail, from then on: an answer would be a part of the answer. `attempt` tells the program's address from one that failed.
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
  /** The same folder by another name: under its own, Pagefind takes the index for the one that it has. */
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
  const asked = new Map<string, Promise<Match[]>>();
  return {
    find: (term, { language, open = false }) => {
      const written = open ? termPrefix(term) : indexTerm(term);
      const key = `${language} ${written}`;
      if (asked.size > most) asked.clear();
      return asked.get(key) ?? (asked.set(key, search(written, language)).get(key) as Promise<Match[]>);
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
