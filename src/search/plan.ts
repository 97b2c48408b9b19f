import { languages, type Language } from '#text/languages.ts';
import {
  byPage,
  findJoinedName,
  findWord,
  mergeMatches,
  findSynonyms,
  type WordMatches,
  type PlanOptions,
  type Understood,
} from './find-word.ts';
import type { Match } from './engine.ts';
import type { Found } from './found.ts';
import { fieldWeights } from './index-format.ts';
import { nameStem, properStems } from './name-key.ts';
import { parted } from './parted.ts';
import { keepPhrases } from './phrases.ts';
import { parseQuery, type Query, type QueryWord } from './query.ts';
import { plainReadings } from './readings.ts';
import { sectionWith } from './records.ts';
import { soundKey, soundStem } from '#text/sound.ts';
import { synonymKey, longestPhrase, synonymsOf } from './synonym-keys.ts';

export type { PlanOptions, Understood } from './find-word.ts';
export type { Found } from './found.ts';

/** The answer to a query. The lists are complete, so their lengths are true counts; no page is in two of them. */
export interface Answer {
  understood: readonly Understood[];
  /** Pages with every word (that is no stop word), best first; with a phrase in quotes, only pages that have it word by word. */
  matches: readonly Found[];
  /** Pages with some of the words, for a heading of their own; filled only when `matches` are few. */
  partial: readonly Found[];
  /** Pages of the other languages with every word; filled only when `matches` is empty. The same page exists in the reader's language, by the same path. */
  foreign: readonly Found[];
  /** A query to offer («Did you mean …?») when a spelling was changed. */
  suggestion: string | null;
  /** Words that no page has. */
  unknown: readonly string[];
}

const nothing: Answer = { understood: [], matches: [], partial: [], foreign: [], suggestion: null, unknown: [] };
/** With this many full matches no partial ones are searched. */
const few = 10;
/** The largest number of partial matches. */
const mostPartial = 50;

/** Answers a query: finds each word by its first reading that some page has, then the pages with all words, then those with some. */
export async function plan(query: string, options: PlanOptions): Promise<Answer> {
  const { words, phrases } = parseQuery(query);
  if (words.length === 0) return nothing;
  const own = await answerIn(options.language, { words, phrases }, options);
  if (own.matches.length > 0) return own;
  const others = await Promise.all(
    languages
      .filter((other) => other !== options.language)
      .map((other) => answerIn(other, { words, phrases }, options)),
  );
  const shown = new Set(own.partial.map(({ page }) => page));
  return {
    ...own,
    foreign: others.flatMap(({ matches }) => matches).filter(({ page }) => !shown.has(page) && shown.add(page)),
  };
}

/** A word of the query, or some that are one thought together. */
interface Unit {
  /** Whether a page may lack it. */
  soft: boolean;
  words: readonly QueryWord[];
  matches: ReadonlyMap<number, Match>;
}

async function answerIn(
  language: Language,
  { words, phrases, apart = false }: Query & { apart?: boolean },
  options: PlanOptions,
): Promise<Answer> {
  await Promise.all(likelyTerms(words, language, options).map((term) => options.engine.find(term, { language })));
  const looked = await inTurn(words, (word, i) =>
    findPart(word, { before: words[i - 1], after: words[i + 1], language, last: i === words.length - 1 }, options),
  );
  const parts = await partWords(words, looked, language, options);
  if (parts !== null) return answerIn(language, { words: parts, phrases, apart: true }, options);
  const units = await unitsOf(words, looked, language, options);
  const unfinished = apart || !looked.slice(-1).some(({ meant }) => meant);
  const named = await byName(words, { language, unfinished }, options);
  const pages = gather(units, named, language);
  const full = pages.filter(({ missing }) => missing.length === 0);
  const matches = phrases.length === 0 ? full : await keepPhrases(full, { phrases, language }, options);
  const rest = pages.filter((page) => !matches.includes(page));
  const changed = looked.some(({ understood }) => understood.as === 'spelling');
  return {
    understood: looked.map(({ understood }) => understood),
    matches,
    partial: matches.length >= few ? [] : rest.slice(0, mostPartial),
    foreign: [],
    suggestion: changed
      ? looked.map(({ understood: { as, read, typed } }) => (as === 'spelling' ? (read ?? typed) : typed)).join(' ')
      : null,
    unknown: looked.filter(({ matches: none }) => none.size === 0).map(({ understood }) => understood.typed),
  };
}

/** The words with those that no page has taken apart into two; null when there are none. */
async function partWords(
  words: readonly QueryWord[],
  looked: readonly WordMatches[],
  language: Language,
  { analyser, vocabulary, synonyms }: PlanOptions,
): Promise<QueryWord[] | null> {
  if (looked.every(({ understood }) => understood.as !== 'nothing')) return null;
  const list = await vocabulary(language);
  const stemsOf = (folded: string) => languages.map((one) => analyser.stem(folded, one));
  const isWord = (folded: string) => stemsOf(folded).some(list.has);
  const isThought = (...pair: [string, string]) =>
    synonymsOf(pair.map((folded) => analyser.stem(folded, 'ky')).join(' '), synonyms).length > 0;
  const isKnown = (one: string, two: string) => (isWord(one) && isWord(two)) || isThought(one, two);
  const apart = words.map((word, i) => (looked[i]?.understood.as === 'nothing' ? parted(word, isKnown) : null));
  if (apart.every((parts) => parts === null)) return null;
  return words.flatMap((word, i) => apart[i] ?? [word]).map((word, at) => ({ ...word, at }));
}

/** One after the other: words share parts of the index, and what the first has loaded serves the next. */
async function inTurn<T, R>(items: readonly T[], work: (item: T, i: number) => Promise<R>) {
  const done: R[] = [];
  for (const [i, item] of items.entries()) done.push(await work(item, i));
  return done;
}

/** A word, or a half of a hyphenated or parted name («Майлы-Суу», «кочкор ата»), which is first looked for whole. */
async function findPart(
  word: QueryWord,
  {
    before,
    after,
    language,
    last,
  }: { before: QueryWord | undefined; after: QueryWord | undefined; language: Language; last: boolean },
  options: PlanOptions,
): Promise<WordMatches> {
  const alone = await findWord(word, language, last, options);
  const pairs = [
    before && !word.number && !before.number ? ([before, word] as const) : null,
    after && !word.number && !after.number ? ([word, after] as const) : null,
  ].filter((pair) => pair !== null);
  for (const [one, two] of pairs) {
    if (!two.joined && !isGuess(alone)) continue;
    const whole = await findJoinedName(
      `${one.folded}${two.folded}`,
      word.typed,
      { language, guess: isGuess(alone) },
      options,
    );
    if (whole) return isGuess(alone) ? whole : { ...alone, matches: mergeMatches(alone.matches, whole.matches) };
  }
  return alone;
}

const isGuess = ({ understood: { as } }: WordMatches) =>
  as === 'spelling' || as === 'nothing' || as === 'beginning' || as === 'sound';

/** Whether only the spelling of another word is near: in a long question no page must have it. */
const isNearMiss = (one: WordMatches | undefined) => one?.understood.as === 'spelling';

/** Takes neighbouring words that are one thought together («детский сад») as one, if pages speak of it. */
async function unitsOf(
  words: readonly QueryWord[],
  looked: readonly WordMatches[],
  language: Language,
  { analyser, synonyms, engine }: PlanOptions,
): Promise<Unit[]> {
  const units: Unit[] = [];
  for (let at = 0; at < words.length;) {
    const [numbers, length] = phraseAt(
      words.slice(at, at + longestPhrase),
      (word, one) => analyser.stem(word.folded, one),
      synonyms,
    );
    const thought = length > 1 ? await findSynonyms(numbers, language, engine) : new Map<number, Match>();
    const taken = thought.size > 0 ? length : 1;
    const parts = looked.slice(at, at + taken).map(({ matches }) => matches);
    units.push({
      soft: taken === 1 && (words[at]?.soft === true || (words.length > 3 && isNearMiss(looked[at]))),
      words: words.slice(at, at + taken),
      matches: taken > 1 ? mergeMatches(common(parts), thought) : (parts[0] ?? new Map()),
    });
    at += taken;
  }
  return units;
}

/** The longest phrase that begins the words and is a thought: its numbers and its length. */
function phraseAt(
  words: readonly QueryWord[],
  stem: (word: QueryWord, language: Language) => string,
  synonyms: PlanOptions['synonyms'],
): [number[], number] {
  for (let length = words.length; length > 1; length--) {
    const numbers = languages.flatMap((one) =>
      synonymsOf(
        words
          .slice(0, length)
          .map((word) => stem(word, one))
          .join(' '),
        synonyms,
      ),
    );
    if (numbers.length > 0) return [[...new Set(numbers)], length];
  }
  return [[], 1];
}

/** The pages that all have, with the sum of their scores. */
function common(all: readonly ReadonlyMap<number, Match>[]): ReadonlyMap<number, Match> {
  const [first = new Map<number, Match>(), ...others] = all;
  return new Map(
    [...first].flatMap(([page, match]) => {
      const mates = others.map((other) => other.get(page));
      return mates.every((mate) => mate !== undefined)
        ? [
            [
              page,
              {
                ...match,
                score: mates.reduce((sum, mate) => sum + mate.score, match.score),
                places: [...match.places, ...mates.flatMap(({ places }) => places)],
              },
            ] as const,
          ]
        : [];
    }),
  );
}

/** Things whose whole name the query is, with or without the word for their kind, as it is written or as it sounds. */
async function byName(
  words: readonly QueryWord[],
  { language, unfinished }: { language: Language; unfinished: boolean },
  options: PlanOptions,
): Promise<ReadonlyMap<number, Match>> {
  for (const stem of nameStems(words, options)) {
    const matches = await options.engine.find(stem, { language });
    if (matches.length > 0) return byPage(matches);
  }
  return unfinished ? byBeginningOfName(words, language, options) : new Map();
}

/** Things whose name begins like the query, which is not finished yet: as it sounds, a little better as it is spelt too; each is worth what the field is worth that holds its name, however many of its names begin so. */
async function byBeginningOfName(
  words: readonly QueryWord[],
  language: Language,
  { engine }: PlanOptions,
): Promise<ReadonlyMap<number, Match>> {
  const letters = words.reduce((sum, { folded }) => sum + folded.length, 0);
  if (letters < fewestLetters) return new Map();
  const [sounding = [], spelt = []] = await Promise.all(
    [soundOfName(words), nameStem(words.map(({ folded }) => folded))].map((beginning) =>
      engine.find(beginning, { language, open: true }),
    ),
  );
  const asSpelt = new Set(spelt.map(({ page }) => page));
  return byPage(
    [...spelt, ...sounding].map((match) => ({
      ...match,
      score: worthOfName(match) * (asSpelt.has(match.page) ? 12 : 10),
    })),
  );
}

/** A beginning of fewer letters says nothing. */
const fewestLetters = 3;

const worthOfName = ({ fields }: Match) =>
  Math.max(
    0,
    ...(['name', 'small', 'other'] as const)
      .filter((field) => fields.includes(field))
      .map((field) => fieldWeights[field]),
  );

function nameStems(words: readonly QueryWord[], { analyser, synonyms }: PlanOptions) {
  const stemsIn = (some: readonly QueryWord[], one: Language) =>
    some.map(({ folded, number }) => (number ? folded : analyser.stem(folded, one)));
  const stems = [words, properStems(words)].flatMap((some) => languages.map((one) => nameStem(stemsIn(some, one))));
  const thoughts = languages.flatMap((one) => synonymsOf(stemsIn(words, one).join(' '), synonyms));
  return [...new Set([...stems, soundOfName(words), ...thoughts.map((number) => nameStem([synonymKey(number)]))])];
}

/** A whole name as it sounds, its words in their order: what is typed of it so far is its beginning. */
const soundOfName = (words: readonly QueryWord[]) =>
  nameStem([
    soundStem(
      soundKey(
        properStems(words)
          .map(({ folded }) => folded)
          .join(''),
      ),
    ),
  ]);

/** What will be asked in any case: asked at once it takes one wait on a slow line, not ten. The engine remembers. */
function likelyTerms(words: readonly QueryWord[], language: Language, options: PlanOptions) {
  const plain = words.flatMap((word) => plainReadings(word, language, options.analyser).slice(0, 2));
  const thoughts = plain.flatMap(({ stem }) => synonymsOf(stem, options.synonyms)).map(synonymKey);
  return [...new Set([...plain.map(({ stem }) => stem), ...thoughts, ...nameStems(words, options)])];
}

/** Which part of the units stands right behind the unit before it, somewhere in the text. */
function neighbours(own: readonly (Match | undefined)[]) {
  const pairs = own.slice(1).filter((match, i) => {
    const ends = new Set(own[i]?.places.map((place) => place + 1));
    return match?.places.some((place) => ends.has(place));
  });
  return own.length < 2 ? 0 : pairs.length / (own.length - 1);
}

/** Which part of what a page has of the units stands in one of its sections: a page that has each word in another place is about none of it. */
function together(own: readonly (Match | undefined)[]) {
  const had = own.filter((match) => match !== undefined);
  const sections = had.map(({ places }) => new Set(places.map(sectionWith)));
  const all = new Set(sections.flatMap((some) => [...some]));
  const most = Math.max(
    0,
    ...[...all].map((one) => sections.filter((some) => some.size === 0 || some.has(one)).length),
  );
  return all.size === 0 ? 1 : most / had.length;
}

/** What a page is worth by its units: of two pages with the same sum the one that has something of each is worth more. */
const scoreOf = (own: readonly (Match | undefined)[]) =>
  own.reduce((sum, match) => sum + Math.sqrt(match?.score ?? 0), 0) ** 2 / Math.max(1, own.length);

/** All pages of all units, best first: with every unit before others, then by the sum of the scores, of partial ones by what they have of the query. */
function gather(units: readonly Unit[], named: ReadonlyMap<number, Match>, language: Language): Found[] {
  const pages = new Set([...units.flatMap(({ matches, soft }) => (soft ? [] : [...matches.keys()])), ...named.keys()]);
  const found = [...pages].map((page): Found => {
    const own = units.map(({ matches }) => matches.get(page));
    const name = named.get(page);
    const missing = name
      ? []
      : units
          .filter(({ soft }, i) => !soft && own[i] === undefined)
          .flatMap(({ words }) => words.map(({ typed }) => typed));
    const score = (scoreOf(own) * together(own) ** 2 + (name?.score ?? 0) * 2) * (1 + neighbours(own) / 2);
    return { page, language, score, places: own.flatMap((match) => match?.places ?? []), missing };
  });
  return found.sort(
    (a, b) =>
      Math.sign(a.missing.length) - Math.sign(b.missing.length) ||
      b.score / (1 + b.missing.length) - a.score / (1 + a.missing.length) ||
      a.page - b.page,
  );
}
