import { latinLetters } from './romanized.ts';

/** Ways in which residents and maps write Kyrgyz and Russian letters in Latin: BGN/PCGN, ISO 9 without marks, passports, text messages. Longest first. */
const pairs: readonly (readonly [string, string])[] = [
  ['shch', 'щ'],
  ['sch', 'щ'],
  ['zh', 'ж'],
  ['kh', 'х'],
  ['ts', 'ц'],
  ['ch', 'ч'],
  ['sh', 'ш'],
  ['yu', 'ю'],
  ['ju', 'ю'],
  ['ya', 'я'],
  ['ja', 'жа'],
  ['yo', 'ё'],
  ['jo', 'жо'],
  ['ye', 'е'],
  ['je', 'же'],
  ['dzh', 'дж'],
  ['gh', 'г'],
  ['ng', 'нг'],
  ['iy', 'ий'],
  ['ij', 'ий'],
  ['yj', 'ый'],
  ['yy', 'ый'],
  ['a', 'а'],
  ['b', 'б'],
  ['c', 'к'],
  ['d', 'д'],
  ['e', 'е'],
  ['f', 'ф'],
  ['g', 'г'],
  ['h', 'х'],
  ['i', 'и'],
  ['j', 'ж'],
  ['k', 'к'],
  ['l', 'л'],
  ['m', 'м'],
  ['n', 'н'],
  ['o', 'о'],
  ['p', 'п'],
  ['q', 'к'],
  ['r', 'р'],
  ['s', 'с'],
  ['t', 'т'],
  ['u', 'у'],
  ['v', 'в'],
  ['w', 'в'],
  ['x', 'х'],
  ['y', 'ы'],
  ['z', 'з'],
];

/** What a Latin word may mean in Cyrillic, likeliest first; empty for a word that is not Latin. `y` is ы between consonants and й beside a vowel, `e` at the beginning is э. */
export function toCyrillic(word: string): string[] {
  if (!/^[a-z'’]+$/.test(word)) return [];
  const main = spelt(word.replace(/['’]/g, 'ь'));
  const variants = [
    main,
    main.replace(/^е/, 'э'),
    main.replace(/^дж|дж/g, 'ж'),
    main.replaceAll('х', 'к'),
    main.replaceAll('нг', 'н'),
    main.replaceAll('жа', 'я').replaceAll('же', 'е'),
    main.replace(/ы$/, 'и'),
    main.replaceAll('ц', 'тс'),
  ];
  return [...new Set(variants)];
}

function spelt(word: string) {
  let text = '';
  for (let at = 0; at < word.length;) {
    const [from = word[at] ?? '', to = word[at] ?? ''] = pairs.find(([letters]) => word.startsWith(letters, at)) ?? [];
    text += from === 'y' && nearVowel(word, at) ? 'й' : to;
    at += from.length;
  }
  return text;
}

/** Whether a `y` is the second half of a diphthong: «Kyzyl-Ay», «Uy», «Kayyngdy». */
function nearVowel(word: string, at: number) {
  return /[aeou]/.test(word[at - 1] ?? '') && word[at - 1] !== 'y';
}

/** A folded Cyrillic word in plain Latin letters; «й» is y, as it is mostly typed. */
export function toLatin(word: string) {
  return [...word].map((letter) => (letter === 'й' ? 'y' : (latinLetters[letter] ?? letter))).join('');
}
