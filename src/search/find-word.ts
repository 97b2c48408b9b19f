import type { Language } from '#text/languages.ts';
import type { Analyser } from './analyser.ts';
import type { Engine, Match } from './engine.ts';
import type { Synonyms } from './files.ts';
import type { QueryWord } from './query.ts';
import { hiddenReadings, plainReadings, type Reading } from './readings.ts';
import { soundKey, soundStem } from '#text/sound.ts';
import type { WordList } from './spelling.ts';
import { synonymKey, synonymsOf } from './synonym-keys.ts';

export interface PlanOptions {
  language: Language;
  analyser: Analyser;
  engine: Engine;
  /** Synonym groups by stem. */
  synonyms: Synonyms;
  /** Loads the vocabulary of a language; asked only when a word was found nowhere. */
  vocabulary: (language: Language) => Promise<WordList>;
}

/** How a word of the query was understood. */
export interface Understood {
  typed: string;
  /** The stems that were searched, to mark on a page. */
  stems: readonly string[];
  /** As typed; as a word of another language; by a synonym; Latin letters read as Cyrillic; keys of the other layout; by its sound; as a prefix; with another spelling; not at all. */
  as: Reading['as'] | 'meaning' | 'sound' | 'beginning' | 'spelling' | 'nothing';
  /** The word that was found instead of the typed one, for display. */
  read?: string;
}

export interface WordMatches {
  understood: Understood;
  /** Whether pages speak of what the word means, so that it is whole and no beginning of another. */
  meant?: boolean;
  matches: ReadonlyMap<number, Match>;
}

/** Finds the pages of one word: by its first reading that some page has, and by its synonyms. */
export async function findWord(
  word: QueryWord,
  language: Language,
  last: boolean,
  options: PlanOptions,
): Promise<WordMatches> {
  const plain = plainReadings(word, language, options.analyser);
  const found = await firstReading(plain, word, language, options);
  const meant = await bySynonym(plain, language, options);
  if (language !== 'en' && /^[a-z]/.test(word.folded)) return inLatin(word, { language, last, found, meant }, options);
  if (found || meant.size > 0)
    return {
      understood: found?.understood ?? { typed: word.typed, stems: plain.map(({ stem }) => stem), as: 'meaning' },
      meant: meant.size > 0,
      matches: mergeMatches(found?.matches ?? new Map(), meant),
    };
  return hiddenOrNear(word, { language, last, plain }, options);
}

/** Finds a Latin word on Cyrillic pages: as an English name and as the Cyrillic word that it spells. */
async function inLatin(
  word: QueryWord,
  {
    language,
    last,
    found,
    meant,
  }: { language: Language; last: boolean; found: WordMatches | null; meant: ReadonlyMap<number, Match> },
  options: PlanOptions,
): Promise<WordMatches> {
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
  const matches = mergeMatches(own.matches, meant);
  if (!spelt || spelt.understood.as !== 'latin') return { ...own, meant: meant.size > 0, matches };
  return {
    meant: meant.size > 0 || spelt.meant === true,
    understood: { ...own.understood, stems: [...own.understood.stems, ...spelt.understood.stems] },
    matches: mergeMatches(matches, spelt.matches),
  };
}

/** The word in Latin letters or typed with the other keyboard. */
async function byHidden(word: QueryWord, language: Language, options: PlanOptions): Promise<WordMatches | null> {
  for (const reading of hiddenReadings(word, language, options.analyser)) {
    const one = await firstReading([reading], word, language, options);
    const thought = await bySynonym([reading], language, options);
    if (one || thought.size > 0)
      return {
        understood: one?.understood ?? { typed: word.typed, stems: [reading.stem], as: reading.as, read: reading.word },
        meant: thought.size > 0,
        matches: mergeMatches(one?.matches ?? new Map(), thought),
      };
  }
  return null;
}

async function hiddenOrNear(
  word: QueryWord,
  { language, last, plain }: { language: Language; last: boolean; plain: readonly Reading[] },
  options: PlanOptions,
): Promise<WordMatches> {
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

async function firstReading(
  readings: readonly Reading[],
  { typed }: QueryWord,
  language: Language,
  { engine }: PlanOptions,
): Promise<WordMatches | null> {
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

async function bySynonym(readings: readonly Reading[], language: Language, { engine, synonyms }: PlanOptions) {
  const numbers = new Set(readings.flatMap(({ stem }) => synonymsOf(stem, synonyms)));
  return findSynonyms([...numbers], language, engine);
}

/** Finds the pages that contain any of the given synonym groups. */
export async function findSynonyms(
  numbers: readonly number[],
  language: Language,
  engine: Engine,
): Promise<ReadonlyMap<number, Match>> {
  const all = await Promise.all(numbers.map((number) => engine.find(synonymKey(number), { language })));
  return all.map(byPage).reduce(mergeMatches, new Map<number, Match>());
}

/** Finds a name written as one word; with `guess` (its two parts are only guessed) also by its sound and its nearest spelling. */
export async function findJoinedName(
  folded: string,
  typed: string,
  { language, guess }: { language: Language; guess: boolean },
  options: PlanOptions,
): Promise<WordMatches | null> {
  const word: QueryWord = { typed, folded, number: false, soft: false, joined: false, at: 0 };
  const plain = plainReadings(word, language, options.analyser);
  const found = await firstReading(plain, word, language, options);
  if (found || !guess) return found;
  return (await bySound(word, language, options)) ?? (await bySpelling(word, plain, language, options));
}

/** Finds names that sound alike; sound keys below 4 letters are ambiguous and find nothing. */
async function bySound(
  { typed, folded, number }: QueryWord,
  language: Language,
  { engine }: PlanOptions,
): Promise<WordMatches | null> {
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
): Promise<WordMatches | null> {
  if (number || folded.length < 3) return null;
  const matches = await engine.find(folded, { language, open: true });
  return matches.length === 0
    ? null
    : { understood: { typed, stems: [folded], as: 'beginning' }, matches: byPage(matches) };
}

/** Finds the nearest known word by spelling. */
async function bySpelling(
  { typed, folded, number }: QueryWord,
  readings: readonly Reading[],
  language: Language,
  { engine, vocabulary }: PlanOptions,
): Promise<WordMatches | null> {
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
          read: list.printed(near.term),
        },
        matches: byPage(matches),
      };
}

export const byPage = (matches: readonly Match[]): ReadonlyMap<number, Match> =>
  new Map(matches.map((match) => [match.page, match]));

/** Merges two sets of matches; a page in both keeps its score plus half of the other. */
export function mergeMatches(
  one: ReadonlyMap<number, Match>,
  other: ReadonlyMap<number, Match>,
): ReadonlyMap<number, Match> {
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
