import snowball from 'snowball-stemmers';
import { fold } from '#text/fold.ts';
import { latinLetters } from '#text/romanized.ts';

/** Kyrgyz letters by the Turkish ones that are nearest, where these are not the plain Latin ones; ө and ү stand for themselves. */
const letters: Readonly<Record<string, string>> = {
  ...latinLetters,
  ...{ ж: 'c', й: 'y', ө: 'ö', ү: 'ü', х: 'h', ч: 'ç', ш: 'ş', щ: 'ş', ы: 'ı' },
};

const stemmer = snowball.newStemmer('turkish');

/** Stems a Kyrgyz word with the Snowball stemmer of Turkish, the nearest language that has one. */
export const turkishStem = (word: string) =>
  fold(stemmer.stem([...word.toLowerCase()].map((letter) => letters[letter] ?? letter).join('')));
