/** Lower case without marks, for joined texts such as the cells of a row: letters that look like those of the other alphabet stay as they are. */
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
