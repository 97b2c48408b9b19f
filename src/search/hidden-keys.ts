import { memo } from '#model/memo.ts';
import { isLanguage, languages } from '#text/languages.ts';
import type { Analyser } from './analyser.ts';
import { indexTerm, stemOfTerm, stopWordPlaceholder } from './index-terms.ts';
import type { Synonyms } from './files.ts';
import type { HiddenKeys } from './index-format.ts';
import { nameStem, properStems } from './name-key.ts';
import type { Name, PageFacts } from './page-facts.ts';
import { soundKey, soundStem } from '#text/sound.ts';
import { stopWords } from './stop-words.ts';
import { synonymKey, synonymsIn, synonymsOf } from './synonym-keys.ts';
import { wordsOf } from './words.ts';

export interface KeyOptions {
  /** The titles of the page in all languages. */
  titles: readonly Name[];
  analyser: Analyser;
  synonyms: Synonyms;
}

/** The hidden keys of a page that are the same in every language, and the synonym groups that they tell. */
export interface NameKeys {
  keys: Omit<HiddenKeys, 'concept'>;
  told: ReadonlySet<number>;
}

export function nameKeys(
  { kind, names: own, about, nameField, figures }: PageFacts,
  { titles, analyser, synonyms }: KeyOptions,
): NameKeys {
  const names = kind === 'prose' || kind === 'gaps' ? [...titles, ...own] : own;
  const whole = (names.length > 0 ? names : titles).flatMap((name) => wholeNames(name, analyser, synonyms));
  const numbers = figures.map((text) => ({ text, language: null }));
  const key = [...termsOfNames(names, analyser), ...termsOfNames(numbers, analyser)];
  const keyed = new Set(key);
  const alias = termsOfNames([...about, ...titles], analyser).filter((term) => !keyed.has(term));
  const stemsOf = (some: readonly Name[]) => some.flatMap((name) => stemsOfName(analyser, keyOf(name)));
  const topic = synonymsIn(stemsOf([...names, ...titles]), synonyms);
  const subject = synonymsIn(stemsOf(about), synonyms).difference(topic);
  return {
    keys: {
      name: '',
      small: '',
      other: '',
      [nameField]: [...new Set(whole)].map(indexTerm).join(' '),
      key: key.join(' '),
      alias: alias.join(' '),
      topic: groupTerms(topic),
      subject: groupTerms(subject),
    },
    told: topic.union(subject),
  };
}

/** The synonym groups that a text speaks of and the names of its page do not tell. */
export const spokenOf = (terms: readonly string[], told: ReadonlySet<number>, synonyms: Synonyms): string =>
  groupTerms(
    synonymsIn(terms.filter((term) => term !== stopWordPlaceholder).map(stemOfTerm), synonyms).difference(told),
  );

const groupTerms = (numbers: ReadonlySet<number>) =>
  [...numbers].map((number) => indexTerm(synonymKey(number))).join(' ');

/** A name as single terms: with and without the word for its kind, stemmed in each language, as a sound key, and as the synonyms that it is. */
function wholeNames({ text, language }: Name, { stem }: Analyser, synonyms: Synonyms) {
  const words = wordsOf(text).filter(({ folded }) => !stopWords.has(folded));
  const read = language === null ? languages : ([language, language === 'ky' ? 'ru' : 'ky'] as const);
  const stemsIn = (some: readonly { folded: string; capitals?: string }[], one: (typeof languages)[number]) =>
    nameStem(some.map(({ folded, capitals }) => capitals ?? stem(folded, one)));
  const proper = properStems(words);
  if (words.length === 0 || words.length > 8) return [];
  return [
    ...read.flatMap((one) => [stemsIn(words, one), stemsIn(proper, one)]),
    nameStem([soundStem(soundKey(proper.map(({ folded }) => folded).join('')))]),
    ...read.flatMap((one) =>
      synonymsOf(words.map(({ folded, capitals }) => capitals ?? stem(folded, one)).join(' '), synonyms).map((number) =>
        nameStem([synonymKey(number)]),
      ),
    ),
  ];
}

/** The terms of the words of names: stems in each language, hyphenated names also as one word, and sound keys. */
const termsOfNames = (names: readonly Name[], analyser: Analyser) => [
  ...new Set(names.flatMap((name) => termsOfName(analyser, keyOf(name)))),
];

/** A place or an organization is named by many pages: its terms are made once. */
const termsOfName = memo((analyser: Analyser, key: string) => {
  const { stem } = analyser;
  const { text, language } = nameOf(key);
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
  return [
    ...stems.map(indexTerm),
    ...whole.flatMap((name) => [name, ...read.map((one) => stem(name, one))]).map(indexTerm),
    ...sounds.map((sound) => indexTerm(soundStem(sound))),
  ];
});

const stemsOfName = memo((analyser: Analyser, key: string) => {
  const { text, language } = nameOf(key);
  return [...analyser.analyse(text, language ?? 'ky').map(({ stem }) => stem), ''];
});

const keyOf = ({ text, language }: Name) => `${language ?? '--'}${text}`;
const nameOf = (key: string): Name => {
  const language = key.slice(0, 2);
  return { text: key.slice(2), language: isLanguage(language) ? language : null };
};
