import type { Language } from '#text/languages.ts';
import type { Analyser } from './analyser.ts';
import type { Engine, Match } from './engine.ts';
import type { Concepts } from './files.ts';
import type { QueryWord } from './query.ts';
import { hiddenReadings, plainReadings, type Reading } from './readings.ts';
import { soundKey, soundStem } from '#text/sound.ts';
import type { WordList } from './spelling.ts';
import { conceptKey, thoughtsOf } from './thesaurus.ts';

export interface PlanOptions {
  language: Language;
  analyser: Analyser;
  engine: Engine;
  /** Words that mean the same. */
  concepts: Concepts;
  /** Loads the vocabulary of a language; asked only when a word was found nowhere. */
  vocabulary: (language: Language) => Promise<WordList>;
}

/** How a word of the query was understood. */
export interface Understood {
  typed: string;
  /** The stems that were looked for, to mark on a page. */
  stems: readonly string[];
  /** As typed; as a word of another language; by what it means; Latin letters read as Cyrillic; keys of the other layout; by its sound; as a beginning; with another spelling; not at all. */
  as: Reading['as'] | 'meaning' | 'sound' | 'beginning' | 'spelling' | 'nothing';
  /** The word that was found instead of what was typed, for people to read. */
  read?: string;
}

export interface Looked {
  understood: Understood;
  matches: ReadonlyMap<number, Match>;
}

/** The pages of one word: in the first of its readings that some page has, and by what it means. */
export async function findWord(
  word: QueryWord,
  language: Language,
  last: boolean,
  options: PlanOptions,
): Promise<Looked> {
  const plain = plainReadings(word, language, options.analyser);
  const found = await firstOf(plain, word, language, options);
  const meant = await byMeaning(plain, language, options);
  if (language !== 'en' && /^[a-z]/.test(word.folded)) return inLatin(word, { language, last, found, meant }, options);
  if (found || meant.size > 0)
    return {
      understood: found?.understood ?? { typed: word.typed, stems: plain.map(({ stem }) => stem), as: 'meaning' },
      matches: joined(found?.matches ?? new Map(), meant),
    };
  return hiddenOrNear(word, { language, last, plain }, options);
}

/** A Latin word on a Cyrillic page: names in English and what it spells in Cyrillic, both. */
async function inLatin(
  word: QueryWord,
  {
    language,
    last,
    found,
    meant,
  }: { language: Language; last: boolean; found: Looked | null; meant: ReadonlyMap<number, Match> },
  options: PlanOptions,
): Promise<Looked> {
  const spelt = await byHidden(word, language, options);
  const own =
    found ??
    (meant.size > 0
      ? {
          understood: { typed: word.typed, stems: [word.folded], as: 'meaning' as const },
          matches: new Map<number, Match>(),
        }
      : null);
  if (!own)
    return (
      spelt ?? hiddenOrNear(word, { language, last, plain: plainReadings(word, language, options.analyser) }, options)
    );
  const matches = joined(own.matches, meant);
  if (!spelt || spelt.understood.as !== 'latin') return { ...own, matches };
  return {
    understood: { ...own.understood, stems: [...own.understood.stems, ...spelt.understood.stems] },
    matches: joined(matches, spelt.matches),
  };
}

/** The word in Latin letters or typed with the other keyboard. */
async function byHidden(word: QueryWord, language: Language, options: PlanOptions): Promise<Looked | null> {
  for (const reading of hiddenReadings(word, language, options.analyser)) {
    const one = await firstOf([reading], word, language, options);
    const thought = await byMeaning([reading], language, options);
    if (one || thought.size > 0)
      return {
        understood: one?.understood ?? { typed: word.typed, stems: [reading.stem], as: reading.as, read: reading.word },
        matches: joined(one?.matches ?? new Map(), thought),
      };
  }
  return null;
}

async function hiddenOrNear(
  word: QueryWord,
  { language, last, plain }: { language: Language; last: boolean; plain: readonly Reading[] },
  options: PlanOptions,
): Promise<Looked> {
  const readings = [...plain, ...hiddenReadings(word, language, options.analyser)];
  return (
    (await byHidden(word, language, options)) ??
    (await bySound(word, language, options)) ??
    (last ? await byBeginning(word, language, options) : null) ??
    (await bySpelling(word, readings, language, options)) ??
    (await byBeginning(word, language, options)) ?? {
      understood: { typed: word.typed, stems: [], as: 'nothing' },
      matches: new Map(),
    }
  );
}

async function firstOf(
  readings: readonly Reading[],
  { typed }: QueryWord,
  language: Language,
  { engine }: PlanOptions,
): Promise<Looked | null> {
  for (const { stem, as, word } of readings) {
    const matches = await engine.find(stem, { language });
    if (matches.length > 0)
      return {
        understood: { typed, stems: [stem], as, ...(as === 'latin' || as === 'layout' ? { read: word } : {}) },
        matches: byPage(matches),
      };
  }
  return null;
}

async function byMeaning(readings: readonly Reading[], language: Language, { engine, concepts }: PlanOptions) {
  const numbers = new Set(readings.flatMap(({ stem }) => thoughtsOf(stem, concepts)));
  return meant([...numbers], language, engine);
}

/** The pages that speak of one of some thoughts. */
export async function meant(
  numbers: readonly number[],
  language: Language,
  engine: Engine,
): Promise<ReadonlyMap<number, Match>> {
  const all = await Promise.all(numbers.map((number) => engine.find(conceptKey(number), { language })));
  return all.map(byPage).reduce(joined, new Map<number, Match>());
}

/** A name in one word of two halves; when its halves are only guessed, also by its sound and its nearest spelling. */
export async function findWhole(
  folded: string,
  typed: string,
  { language, guess }: { language: Language; guess: boolean },
  options: PlanOptions,
): Promise<Looked | null> {
  const word: QueryWord = { typed, folded, number: false, soft: false, joined: false, at: 0 };
  const plain = plainReadings(word, language, options.analyser);
  const found = await firstOf(plain, word, language, options);
  if (found || !guess) return found;
  return (await bySound(word, language, options)) ?? (await bySpelling(word, plain, language, options));
}

/** Names that sound alike; too short a key would sound like too much. */
async function bySound(
  { typed, folded, number }: QueryWord,
  language: Language,
  { engine }: PlanOptions,
): Promise<Looked | null> {
  const key = soundKey(folded);
  if (number || key.length < 4) return null;
  const matches = await engine.find(soundStem(key), { language });
  return matches.length === 0
    ? null
    : { understood: { typed, stems: [folded], as: 'sound' }, matches: byPage(matches) };
}

async function byBeginning(
  { typed, folded, number }: QueryWord,
  language: Language,
  { engine }: PlanOptions,
): Promise<Looked | null> {
  if (number || folded.length < 3) return null;
  const matches = await engine.find(folded, { language, open: true });
  return matches.length === 0
    ? null
    : { understood: { typed, stems: [folded], as: 'beginning' }, matches: byPage(matches) };
}

/** The nearest known word; a word run together is also taken apart. */
async function bySpelling(
  { typed, folded, number }: QueryWord,
  readings: readonly Reading[],
  language: Language,
  { engine, vocabulary }: PlanOptions,
): Promise<Looked | null> {
  if (number || folded.length < 4) return null;
  const list = await vocabulary(language);
  const near = readings.flatMap(({ stem }) => list.nearest(stem)).sort((a, b) => a.cost - b.cost)[0];
  if (!near) return null;
  const matches = await engine.find(near.term, { language });
  return matches.length === 0
    ? null
    : {
        understood: {
          typed,
          stems: [near.term],
          as: 'spelling',
          read: (await spoken(matches, language, engine)) ?? near.term,
        },
        matches: byPage(matches),
      };
}

/** The word as a page has it: a stem is nothing to read. */
async function spoken(matches: readonly Match[], language: Language, engine: Engine) {
  const shown = matches.find(({ places }) => places.length > 0);
  if (!shown) return null;
  const { words } = await engine.page(shown.page, language);
  return /[\p{L}\p{M}\p{N}’'-]+/u.exec(words[shown.places[0] ?? 0] ?? '')?.[0]?.toLowerCase() ?? null;
}

export const byPage = (matches: readonly Match[]): ReadonlyMap<number, Match> =>
  new Map(matches.map((match) => [match.page, match]));

/** The pages of either; what both have counts once, with its better score. */
export function joined(one: ReadonlyMap<number, Match>, other: ReadonlyMap<number, Match>): ReadonlyMap<number, Match> {
  const all = new Map(one);
  for (const [page, match] of other) {
    const before = all.get(page);
    all.set(
      page,
      before
        ? { ...before, score: before.score + match.score / 2, fields: [...before.fields, ...match.fields] }
        : match,
    );
  }
  return all;
}
