import { asCyrillic } from './look-alikes.ts';

/**
 * The letters that people leave out or mix up, made one. Phones and school computers often lack ң ө ү, so н о у stand for them
 * (the Kyrgyz layout hides the three letters behind a second key); ё is printed as е in most Russian texts.
 * A Cyrillic word with a Latin look-alike in it («Oш» with a Latin O) becomes wholly Cyrillic. й stays: it is a letter of its own.
 */
export function fold(text: string) {
  return plainLetters(text).replace(/[a-z]*[а-я][a-zа-я]*/g, (word) => asCyrillic(word).replaceAll('і', 'и'));
}

/** The first half of `fold`, for joined texts such as the cells of a row: lower case without marks; look-alikes stay as they are. */
export function plainLetters(text: string) {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]|\u0301/g, '')
    .replace(/[өүңёіқғұәһ]/g, (letter) => cyrillic[letter] ?? letter)
    .replace(/[à-ɏḀ-ỿ]/g, (letter) => latin[letter] ?? letter.normalize('NFD').replace(/\p{M}/gu, ''));
}

/** Kyrgyz letters by what is typed for them, and letters of neighbouring alphabets by what Kyrgyz has for them. */
const cyrillic: Readonly<Record<string, string>> = {
  ...{ ө: 'о', ү: 'у', ң: 'н', ё: 'е' },
  ...{ і: 'и', қ: 'к', ғ: 'г', ұ: 'у', ә: 'а', һ: 'х' },
};
const latin: Readonly<Record<string, string>> = { ı: 'i', ø: 'o', æ: 'ae', ß: 'ss', ł: 'l' };
