import snowball from 'snowball-stemmers';
import { fold } from '#text/fold.ts';

/** Kyrgyz letters by the Turkish ones that are nearest; ө and ү stand for themselves. */
const letters: Readonly<Record<string, string>> = {
  а: 'a',
  б: 'b',
  в: 'v',
  г: 'g',
  д: 'd',
  е: 'e',
  ё: 'yo',
  ж: 'c',
  з: 'z',
  и: 'i',
  й: 'y',
  к: 'k',
  л: 'l',
  м: 'm',
  н: 'n',
  ң: 'n',
  о: 'o',
  ө: 'ö',
  п: 'p',
  р: 'r',
  с: 's',
  т: 't',
  у: 'u',
  ү: 'ü',
  ф: 'f',
  х: 'h',
  ц: 'ts',
  ч: 'ç',
  ш: 'ş',
  щ: 'ş',
  ъ: '',
  ы: 'ı',
  ь: '',
  э: 'e',
  ю: 'yu',
  я: 'ya',
};

const stemmer = snowball.newStemmer('turkish');

/** What the ready-made stemmer for the nearest language with one makes of a Kyrgyz word. */
export const turkishStem = (word: string) =>
  fold(stemmer.stem([...word.toLowerCase()].map((letter) => letters[letter] ?? letter).join('')));
