import { fold } from './fold.ts';
import { remembering } from './remembering.ts';
import { toLatin } from './transliterate.ts';

/**
 * Gives the key that names share when they sound alike in Kyrgyz, Russian or Latin spelling: Жалал-Абад, Джалал-Абад, Jalal-Abad, Zhalal-Abad;
 * Ыссык-Көл, Иссык-Куль, Ysyk-Kol; Чүй, Чуй, Chui; Ноокат, Nookat. Vowels that Russian spelling changes are merged, doubled letters are one.
 */
export const soundKey = remembering((text: string) => {
  const plain = toLatin(fold(text)).replace(/[^a-z\d]+/g, '');
  const consonants = plain
    .replace(/dj|dzh|zh/g, 'j')
    .replace(/kh|gh|q|x/g, (sound) => (sound === 'gh' ? 'g' : 'k'))
    .replace(/h/g, (_, at: number) => (/[sc]/.test(plain[at - 1] ?? '') ? 'h' : 'k'));
  const vowels = consonants
    .replace(/y[aou]|[iey]a/g, 'a')
    .replace(/[iy]+/g, 'i')
    .replace(/[ou]+/g, 'u')
    .replace(/e+/g, 'e')
    .replace(/ie|ei/g, 'e')
    .replace(/c(?!h)/g, 'k')
    .replace(/w/g, 'v');
  return vowels.replace(/(.)\1+/g, '$1');
});

/** A sound-alike key among stems: ъ begins no word. */
export const soundStem = (key: string) => `ъ${key}`;
