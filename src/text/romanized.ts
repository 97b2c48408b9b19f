import { capital } from './capital.ts';

/** Latin letters of the place names of the record: «Ж» is j, «Й» is i, «Ы» is y, as in its English names and ids. */
export const latinLetters: Readonly<Record<string, string>> = {
  а: 'a',
  б: 'b',
  в: 'v',
  г: 'g',
  д: 'd',
  е: 'e',
  ё: 'yo',
  ж: 'j',
  з: 'z',
  и: 'i',
  й: 'i',
  к: 'k',
  л: 'l',
  м: 'm',
  н: 'n',
  ң: 'n',
  о: 'o',
  ө: 'o',
  п: 'p',
  р: 'r',
  с: 's',
  т: 't',
  у: 'u',
  ү: 'u',
  ф: 'f',
  х: 'kh',
  ц: 'ts',
  ч: 'ch',
  ш: 'sh',
  щ: 'shch',
  ъ: '',
  ы: 'y',
  ь: '',
  э: 'e',
  ю: 'yu',
  я: 'ya',
};

/** Writes a name in Latin letters by rule, for readers who know no other script. The result is a reading aid, not an official name. */
export function romanized(name: string): string {
  return name.replace(/\p{Script=Cyrillic}/gu, (letter) => {
    const written = latinLetters[letter.toLowerCase()] ?? letter;
    return letter === letter.toLowerCase() ? written : capital(written);
  });
}
