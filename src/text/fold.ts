import { asCyrillic } from './look-alikes.ts';
import { plainLetters } from './plain-letters.ts';

/**
 * The letters that people leave out or mix up, made one. Phones and school computers often lack ң ө ү, so н о у stand for them
 * (the Kyrgyz layout hides the three letters behind a second key); ё is printed as е in most Russian texts.
 * A Cyrillic word with a Latin look-alike in it («Oш» with a Latin O) becomes wholly Cyrillic. й stays: it is a letter of its own.
 */
export function fold(text: string) {
  return plainLetters(text).replace(/[a-z]*[а-я][a-zа-я]*/g, (word) => asCyrillic(word).replaceAll('і', 'и'));
}
