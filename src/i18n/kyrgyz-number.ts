/**
 * Kyrgyz endings after words and after numbers in digits. An ending follows the word as it is spoken: «17си» is «он жетиси»,
 * «3ү» is «үчү», «2019-жылдын». Vowels follow the last vowel of the word; the first consonant follows its last sound.
 */

/** The cases that our sentences need; nominative is the word itself. */
export type KyrgyzCase = 'genitive' | 'dative' | 'accusative' | 'locative' | 'ablative';

const ones = ['', 'бир', 'эки', 'үч', 'төрт', 'беш', 'алты', 'жети', 'сегиз', 'тогуз'];
const tens = ['', 'он', 'жыйырма', 'отуз', 'кырк', 'элүү', 'алтымыш', 'жетимиш', 'сексен', 'токсон'];
const powers = [
  [1e9, 'миллиард'],
  [1e6, 'миллион'],
  [1e3, 'миң'],
  [100, 'жүз'],
] as const;

/** What is spoken last of a whole number: of 17 «жети», of 40 «кырк», of 2000 «миң». */
export function spokenLast(count: number): string {
  if (count === 0) return 'нөл';
  const [one, ten] = [count % 10, Math.floor(count / 10) % 10];
  return ones[one] || tens[ten] || (powers.find(([size]) => count % size === 0)?.[1] ?? '');
}

/** The vowel of an ending after the last vowel of the word: the narrow one («-нын») and the wide one («-да»). */
const harmony: Record<string, { narrow: string; wide: string }> = {
  а: { narrow: 'ы', wide: 'а' },
  я: { narrow: 'ы', wide: 'а' },
  ы: { narrow: 'ы', wide: 'а' },
  о: { narrow: 'у', wide: 'о' },
  ё: { narrow: 'у', wide: 'о' },
  у: { narrow: 'у', wide: 'а' },
  ю: { narrow: 'у', wide: 'а' },
  е: { narrow: 'и', wide: 'е' },
  э: { narrow: 'и', wide: 'е' },
  и: { narrow: 'и', wide: 'е' },
  ө: { narrow: 'ү', wide: 'ө' },
  ү: { narrow: 'ү', wide: 'ө' },
};
const vowelsAfter = (word: string) =>
  harmony[
    word
      .toLowerCase()
      .match(/[аяыоёуюеэиөү]/g)
      ?.at(-1) ?? 'а'
  ] ?? { narrow: 'ы', wide: 'а' };

const endsWith = (word: string) =>
  /[аяыоёуюеэиөү]$/i.test(word) ? 'vowel' : /[пткшчсщцфхк]$/i.test(word) ? 'voiceless' : 'voiced';

/** Words that name what a place or body is end in a possessive: «Каракол шаары», «Талас облусу». */
const possessed =
  /(?:шаары|облусу|району|аймагы|айылы|кыштагы|шаарчасы|өкмөтү|кеңеши|министрлиги|агенттиги|республикасы|мэриясы|администрациясы)$/i;

/** A name in a case where its last word tells how it takes one: «Талас шаарынын мэриясына»; any other name stays as it is. */
export const inflectBody = (name: string, form: KyrgyzCase) => (possessed.test(name) ? inflect(name, form) : name);

/** What lies in a place: «Талас шаарындагы», «Оштогу». */
export function lyingIn(place: string): string {
  const at = inflect(place, 'locative');
  return `${at}г${vowelsAfter(at).narrow}`;
}

/** A word in a case: «муниципалитеттин», «жазуунун», «Нарында», «Каракол шаарынан». */
export function inflect(word: string, form: KyrgyzCase): string {
  if (possessed.test(word)) return word + afterPossessive(word, form);
  const { narrow, wide } = vowelsAfter(word);
  const sound = endsWith(word);
  const hard = sound === 'voiceless' ? 'т' : 'д';
  const endings: Record<KyrgyzCase, string> = {
    genitive: `${sound === 'vowel' ? 'н' : hard}${narrow}н`,
    dative: `${sound === 'voiceless' ? 'к' : 'г'}${wide}`,
    accusative: `${sound === 'vowel' ? 'н' : hard}${narrow}`,
    locative: `${hard}${wide}`,
    ablative: `${hard}${wide}н`,
  };
  return word + endings[form];
}

function afterPossessive(word: string, form: KyrgyzCase): string {
  const { narrow, wide } = vowelsAfter(word);
  return {
    genitive: `н${narrow}н`,
    dative: `н${wide}`,
    accusative: 'н',
    locative: `нд${wide}`,
    ablative: `н${wide}н`,
  }[form];
}

/** A year in a case: «2019-жылдын», «2019-жылга»; without a case «2019-жыл». */
export const yearIn = (year: number, form?: KyrgyzCase) =>
  form === undefined ? `${year}-жыл` : inflect(`${year}-жыл`, form);

/** The possessive of a number: «и» of «бири», «сы» of «алтысы». */
function possessive(count: number): string {
  const word = spokenLast(count);
  return `${endsWith(word) === 'vowel' ? 'с' : ''}${vowelsAfter(word).narrow}`;
}

/** «so many of them», in a case: «3ү», «3үнүн», «3үндө»; one is written as a word, «бири», «биринин». */
export function someOf(count: number, form?: KyrgyzCase, written = String(count)): string {
  const spoken = spokenLast(count) + possessive(count);
  const ending = form === undefined ? '' : afterPossessive(spoken, form);
  return (count === 1 ? 'бири' : `${written}${possessive(count)}`) + ending;
}

/** «in so many of them». */
export const inSomeOf = (count: number) => someOf(count, 'locative');
