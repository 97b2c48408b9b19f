import { languages } from '#text/languages.ts';
import type { Analyser } from './analyser.ts';
import { close, opened, unheard } from './close.ts';
import type { Concepts } from './files.ts';
import { nameStem, properStems } from './name-key.ts';
import type { Name, PageFacts } from './page-facts.ts';
import { soundKey, soundStem } from '#text/sound.ts';
import { stopWords } from './stop-words.ts';
import { conceptKey, conceptsOf } from './thesaurus.ts';
import { wordsOf } from './words.ts';

/** Terms by which a page is found without showing them, by what they are worth. */
export interface HiddenKeys {
  /** Whole names of the thing; of a small place in a field of its own, so that the town comes before the village that shares its name. */
  name: string;
  small: string;
  /** Words of its own names. */
  key: string;
  /** Words of names of what it belongs to, and of its titles in the other languages. */
  alias: string;
  /** What it is about by its name, by what it belongs to, and what else it speaks of, in no language. */
  topic: string;
  subject: string;
  concept: string;
}

export interface KeyOptions {
  /** The titles of the page in all languages. */
  titles: readonly Name[];
  /** The closed stems of what it shows. */
  stems: readonly string[];
  analyser: Analyser;
  concepts: Concepts;
}

/** The hidden keys of a page. */
export function hiddenKeys(
  { kind, names: own, about, small, figures }: PageFacts,
  { titles, stems, analyser, concepts }: KeyOptions,
): HiddenKeys {
  const names = kind === 'prose' || kind === 'gaps' ? titles : own;
  const whole = [...new Set((names.length > 0 ? names : titles).flatMap((name) => wholeNames(name, analyser)))]
    .map(close)
    .join(' ');
  const key = [
    ...termsOf(names, analyser),
    ...termsOf(
      figures.map((text) => ({ text, language: null })),
      analyser,
    ),
  ];
  const alias = termsOf([...about, ...titles], analyser).filter((term) => !key.includes(term));
  const stemsOf = (some: readonly Name[]) =>
    some.flatMap(({ text, language }) => [...analyser.analyse(text, language ?? 'ky').map(({ stem }) => stem), '']);
  const topic = conceptsOf(stemsOf([...names, ...titles]), concepts);
  const subject = conceptsOf(stemsOf(about), concepts).difference(topic);
  const spoken = conceptsOf(stems.filter((stem) => stem !== unheard).map(opened), concepts)
    .difference(topic)
    .difference(subject);
  const terms = (numbers: ReadonlySet<number>) => [...numbers].map((number) => close(conceptKey(number))).join(' ');
  return {
    name: small ? '' : whole,
    small: small ? whole : '',
    key: key.join(' '),
    alias: alias.join(' '),
    topic: terms(topic),
    subject: terms(subject),
    concept: terms(spoken),
  };
}

/** A name as one term: with the word for its kind and without it, as each language would cut it, and as it sounds. */
function wholeNames({ text, language }: Name, { stem }: Analyser) {
  const words = wordsOf(text).filter(({ folded }) => !stopWords.has(folded));
  const read = language === null ? languages : ([language, language === 'ky' ? 'ru' : 'ky'] as const);
  const stemsIn = (some: readonly { folded: string; capitals?: string }[], one: (typeof languages)[number]) =>
    nameStem(some.map(({ folded, capitals }) => capitals ?? stem(folded, one)));
  const proper = properStems(words);
  if (words.length === 0 || words.length > 8) return [];
  return [
    ...read.flatMap((one) => [stemsIn(words, one), stemsIn(proper, one)]),
    nameStem([soundStem(soundKey(proper.map(({ folded }) => folded).join('')))]),
  ];
}

/** The stems of names as each language would cut them, hyphenated ones also in one word, and how they sound. */
function termsOf(names: readonly Name[], { stem }: Analyser) {
  const terms = names.flatMap(({ text, language }) => {
    const words = wordsOf(text).filter(({ folded }) => !stopWords.has(folded));
    const read = language === null ? languages : ([language, language === 'ky' ? 'ru' : 'ky'] as const);
    const stems = words.flatMap(({ folded, capitals, kind }) =>
      kind === 'number' ? [folded] : [...read.map((one) => stem(capitals ?? folded, one)), capitals ?? folded],
    );
    const whole = words.flatMap(({ joined, folded }, i) => (joined ? [`${words[i - 1]?.folded ?? ''}${folded}`] : []));
    const sounds = [
      ...words.filter(({ kind }) => kind === 'word').map(({ folded }) => soundKey(folded)),
      ...whole.map(soundKey),
    ].filter((sound) => sound.length >= 3);
    return [...stems.map(close), ...whole.map(close), ...sounds.map((sound) => close(soundStem(sound)))];
  });
  return [...new Set(terms)];
}
