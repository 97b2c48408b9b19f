import { languages, type Language } from '#i18n/languages.ts';
import type { Analyser } from './analyser.ts';
import type { Engine, Match } from './engine.ts';
import { parseQuery, type QueryWord } from './query.ts';
import { readingsOf, type Reading } from './readings.ts';
import type { WordList } from './spelling.ts';

export interface PlanOptions {
  language: Language;
  analyser: Analyser;
  engine: Engine;
  /** Loads the vocabulary of a language; asked only when a word was found nowhere. */
  vocabulary: (language: Language) => Promise<WordList>;
}

/** How a word of the query was understood. */
export interface Understood {
  typed: string;
  /** The stems that were looked for. */
  stems: readonly string[];
  /** As typed; as a word of another language of the site; Latin letters read as Cyrillic; keys of the other layout; a beginning; a spelling; nothing found. */
  as: Reading['as'] | 'beginning' | 'spelling' | 'nothing';
  /** The word that was found instead of what was typed, for people to read. */
  read?: string;
}

export interface Found {
  page: number;
  language: Language;
  score: number;
  /** Words of the page to mark (`PageText.words`). */
  places: readonly number[];
  /** Words of the query that the page does not have. */
  missing: readonly string[];
}

/** The answer to a query. All lists are whole, so their lengths are true counts; nothing stands in two of them. */
export interface Answer {
  understood: readonly Understood[];
  /** Pages with every word (that is no stop word), best first. */
  matches: readonly Found[];
  /** Pages with some of the words, for a heading of their own; filled only when `matches` are few. */
  partial: readonly Found[];
  /** Pages of the other languages with every word; filled only when `matches` is empty. */
  foreign: readonly Found[];
  /** A query to offer («Did you mean …?») when a spelling was changed. */
  suggestion: string | null;
  /** Words that no page has. */
  unknown: readonly string[];
}

const few = 10;

/** Answers a query: each word in the first of its readings that some page has, all words together, then some of them. */
export async function plan(query: string, options: PlanOptions): Promise<Answer> {
  const words = parseQuery(query, options);
  if (words.length === 0) return { understood: [], matches: [], partial: [], foreign: [], suggestion: null, unknown: [] };
  const own = await answerIn(options.language, words, options);
  if (own.matches.length > 0) return own;
  const others = await Promise.all(languages.filter((other) => other !== options.language).map((other) => answerIn(other, words, options)));
  return { ...own, foreign: others.flatMap(({ matches }) => matches) };
}

async function answerIn(language: Language, words: readonly QueryWord[], options: PlanOptions): Promise<Answer> {
  const looked = await Promise.all(words.map((word) => lookUp(word, language, options)));
  const known = looked.filter(({ matches }) => matches.size > 0);
  const pages = gather(known);
  const matches = pages.filter(({ missing }) => missing.length === 0 && known.length === looked.length);
  const rest = pages.filter((page) => !matches.includes(page)).map((page) => ({ ...page, missing: [...page.missing, ...looked.filter((one) => !known.includes(one)).map(({ understood }) => understood.typed)] }));
  const changed = looked.some(({ understood }) => understood.as === 'spelling');
  return {
    understood: looked.map(({ understood }) => understood),
    matches,
    partial: matches.length >= few ? [] : rest,
    foreign: [],
    suggestion: changed ? looked.map(({ understood }) => understood.read ?? understood.typed).join(' ') : null,
    unknown: looked.filter(({ matches: none }) => none.size === 0).map(({ understood }) => understood.typed),
  };
}

interface Looked {
  understood: Understood;
  matches: ReadonlyMap<number, Match>;
}

async function lookUp(word: QueryWord, language: Language, { analyser, engine, vocabulary }: PlanOptions): Promise<Looked> {
  for (const reading of readingsOf(word, language, analyser)) {
    const matches = await engine.find(reading.stem, { language });
    if (matches.length > 0) return { understood: { typed: word.typed, stems: [reading.stem], as: reading.as, ...(reading.as !== 'typed' && { read: reading.word }) }, matches: byPage(matches) };
  }
  const first = readingsOf(word, language, analyser)[0];
  const begun = first && word.folded.length >= 3 ? await engine.find(first.stem, { language, open: true }) : [];
  if (first && begun.length > 0) return { understood: { typed: word.typed, stems: [first.stem], as: 'beginning' }, matches: byPage(begun) };
  const list = await vocabulary(language);
  for (const reading of readingsOf(word, language, analyser)) {
    for (const stem of list.nearest(reading.stem).slice(0, 1)) return { understood: { typed: word.typed, stems: [stem], as: 'spelling', read: stem }, matches: byPage(await engine.find(stem, { language })) };
  }
  return { understood: { typed: word.typed, stems: [], as: 'nothing' }, matches: new Map() };
}

const byPage = (matches: readonly Match[]) => new Map(matches.map((match) => [match.page, match]));

/** All pages of all words, best first: more words before fewer, then the sum of the scores. */
function gather(looked: readonly Looked[]): Found[] {
  const pages = new Map<number, Found>();
  for (const { matches } of looked) {
    for (const [page, { language, score, places }] of matches) {
      const before = pages.get(page);
      pages.set(page, { page, language, score: score + (before?.score ?? 0), places: [...(before?.places ?? []), ...places], missing: [] });
    }
  }
  const found = [...pages.values()].map((page) => ({ ...page, missing: looked.filter(({ matches }) => !matches.has(page.page)).map(({ understood }) => understood.typed) }));
  return found.sort((a, b) => a.missing.length - b.missing.length || b.score - a.score || a.page - b.page);
}
