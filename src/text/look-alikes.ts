/** Cyrillic letters that look like Latin ones; in the same order in both alphabets. */
const cyrillic = 'аеорсухікмтнвАВЕКМНОРСТХУІһЅЈѕј';
const latin = 'aeopcyxikmthbABEKMHOPCTXYIhSJsj';

const toLatin = new Map([...cyrillic].map((letter, i) => [letter, latin[i] ?? letter]));
const toCyrillic = new Map([...latin].map((letter, i) => [letter, cyrillic[i] ?? letter]));

/** The text with Cyrillic look-alikes as Latin letters. */
export const asLatin = (text: string) =>
  text.replace(/[\p{Script=Cyrillic}]/gu, (letter) => toLatin.get(letter) ?? letter);

/** The text with Latin look-alikes as Cyrillic letters. */
export const asCyrillic = (text: string) => text.replace(/[A-Za-z]/g, (letter) => toCyrillic.get(letter) ?? letter);

/** Letters of a Turkish keyboard for those of ours that it lacks. */
const turkish: Readonly<Record<string, string>> = { ö: 'ө', ü: 'ү', Ö: 'Ө', Ü: 'Ү' };

/** Finds the first word that mixes both alphabets by mistake: its wrong letters and the word as it is meant. Null when there is none. */
export function mixedWord(text: string): { word: string; meant: string } | null {
  for (const [word] of text.matchAll(/[\p{L}\p{M}]+/gu)) {
    if (!/[A-Za-zöüÖÜ]/.test(word) || !/\p{Script=Cyrillic}/u.test(word)) continue;
    const meant = asCyrillic(word).replace(/[öüÖÜ]/g, (letter) => turkish[letter] ?? letter);
    if (!/[A-Za-z]/.test(meant)) return { word, meant };
    const other = asLatin(word);
    if (!/\p{Script=Cyrillic}/u.test(other)) return { word, meant: other };
  }
  return null;
}
