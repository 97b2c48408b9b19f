import { dictionary, irregular } from './lexicon-ky.ts';

/**
 * The stem of a folded Kyrgyz noun: plural, possessive and case are taken off in the order in which Kyrgyz puts them on
 * (stem + -лар + -ы + -нын), then -лык and -луу. A suffix counts only if its first consonant and its vowel fit what stands before it
 * (л/д/т by the last sound, а/е/о and ы/и/у by vowel harmony), as school grammars of Kyrgyz describe it: К. Дыйканов, С. Кудайбергенов,
 * «Кыргыз тилинин грамматикасы. Морфология» (1964); R. Hebert, N. Poppe, «Kirghiz Manual» (1963). After folding ө is о and ү is у,
 * so that harmony has three classes. Verbs are left alone; so is -чы, which names a person. Words that only look inflected stand in a lexicon.
 */
export function stemKyrgyz(word: string, names: ReadonlySet<string>): string {
  const known = (stem: string) => dictionary.has(stem) || names.has(stem);
  if (word.length < 3 || !/^[а-я]+$/.test(word)) return word;
  const found = stems(word);
  const listed = found.filter((stem) => known(stem) || stem in irregular).sort((a, b) => b.length - a.length)[0];
  if (listed !== undefined) return known(listed) && !(listed in irregular) ? listed : (irregular[listed] ?? listed);
  return ended(found.sort((a, b) => a.length - b.length)[0] ?? word);
}

/** The word as it is and without every row of suffixes that fits it. */
function stems(word: string): string[] {
  const relations = [word, ...attributive(word)];
  const found = new Set<string>();
  for (const start of relations) {
    const heads = [{ rest: start, owned: false }, ...without(start, cases)];
    for (const { rest, owned } of heads) {
      const owners = owned ? without(rest, possessives) : [{ rest, owned: false }, ...without(rest, possessives)];
      for (const { rest: one } of owners)
        for (const many of [one, ...without(one, plurals).map((cut) => cut.rest)])
          for (const last of [many, ...derived(many)]) found.add(last === word ? last : unvoiced(last));
    }
  }
  return [...found].filter((stem) => stem === word || isStem(stem));
}

/** What may be left of a word: three letters with a vowel, two if one of them is a vowel at the front («иш», «үй»), or an abbreviation. */
function isStem(text: string) {
  if (/^[^аоуыэеияю]{2,5}$/.test(text)) return true;
  return text.length >= 3 ? /[аоуыэеияю]/.test(text) : /^[аоуыэеияю][бвгджзйклмнпрстфхцчшщ]$/.test(text);
}

interface Suffix {
  /** Letters, with V for the low vowel а/е/о and I for the high vowel ы/и/у. */
  shape: string;
  /** What must stand before: a vowel, a voiced consonant, a voiceless one. */
  after: 'vowel' | 'voiced' | 'voiceless' | 'soft';
  /** Goes only onto a word with the possessive ending of the third person. */
  owned?: boolean;
}

const cases: readonly Suffix[] = [
  { shape: 'нIн', after: 'vowel' },
  { shape: 'дIн', after: 'voiced' },
  { shape: 'тIн', after: 'voiceless' },
  { shape: 'гV', after: 'vowel' },
  { shape: 'гV', after: 'voiced' },
  { shape: 'кV', after: 'voiceless' },
  { shape: 'нV', after: 'vowel', owned: true },
  { shape: 'V', after: 'voiced', owned: true },
  { shape: 'нI', after: 'vowel' },
  { shape: 'дI', after: 'voiced' },
  { shape: 'тI', after: 'voiceless' },
  { shape: 'н', after: 'vowel', owned: true },
  { shape: 'дV', after: 'vowel' },
  { shape: 'дV', after: 'voiced' },
  { shape: 'тV', after: 'voiceless' },
  { shape: 'ндV', after: 'vowel', owned: true },
  { shape: 'дVн', after: 'vowel' },
  { shape: 'дVн', after: 'voiced' },
  { shape: 'тVн', after: 'voiceless' },
  { shape: 'нVн', after: 'vowel', owned: true },
];
const attributives: readonly Suffix[] = [
  { shape: 'дVгI', after: 'vowel' },
  { shape: 'дVгI', after: 'voiced' },
  { shape: 'тVгI', after: 'voiceless' },
  { shape: 'ндVгI', after: 'vowel', owned: true },
];
const possessives: readonly Suffix[] = [
  { shape: 'сI', after: 'vowel' },
  { shape: 'I', after: 'voiced' },
  { shape: 'I', after: 'voiceless' },
  { shape: 'IбIз', after: 'voiced' },
  { shape: 'IбIз', after: 'voiceless' },
  { shape: 'бIз', after: 'vowel' },
  { shape: 'IнIз', after: 'voiced' },
  { shape: 'IнIз', after: 'voiceless' },
  { shape: 'нIз', after: 'vowel' },
];
const plurals: readonly Suffix[] = [
  { shape: 'лVр', after: 'vowel' },
  { shape: 'лVр', after: 'soft' },
  { shape: 'дVр', after: 'voiced' },
  { shape: 'тVр', after: 'voiceless' },
];
const derivations: readonly Suffix[] = [
  { shape: 'лIк', after: 'vowel' },
  { shape: 'лIк', after: 'soft' },
  { shape: 'дIк', after: 'voiced' },
  { shape: 'тIк', after: 'voiceless' },
  { shape: 'луу', after: 'vowel' },
  { shape: 'луу', after: 'soft' },
  { shape: 'дуу', after: 'voiced' },
  { shape: 'туу', after: 'voiceless' },
];

interface Cut {
  rest: string;
  owned: boolean;
}

function without(word: string, suffixes: readonly Suffix[]): Cut[] {
  return suffixes.flatMap((suffix) => {
    const length = suffix.shape.length;
    const rest = word.slice(0, -length);
    if (rest.length < 2 || !fits(word.slice(-length), suffix.shape, rest) || !follows(rest, suffix)) return [];
    return [{ rest, owned: suffix.owned ?? false }];
  });
}

function attributive(word: string) {
  return without(word, attributives).flatMap(({ rest, owned }) =>
    owned
      ? without(rest, possessives).map((cut) => cut.rest)
      : [rest, ...without(rest, possessives).map((cut) => cut.rest)],
  );
}

/** -лык and -луу leave at least three letters. */
function derived(word: string) {
  return without(word.replace(/г$/, 'к'), derivations)
    .map(({ rest }) => rest)
    .filter((rest) => rest.length >= 3);
}

/** Whether the letters are the suffix in the vowels that harmony asks for. */
function fits(letters: string, shape: string, before: string) {
  let vowel = lastVowel(before);
  for (const [i, sign] of [...shape].entries()) {
    const letter = letters[i] ?? '';
    if (sign === 'V' ? !low[vowel]?.includes(letter) : sign === 'I' ? !high[vowel]?.includes(letter) : sign !== letter)
      return false;
    if (sign === 'V' || sign === 'I') vowel = letter;
  }
  return true;
}

/** Without a vowel (МСЗ, НКО) an abbreviation is read letter by letter and takes any. */
const low: Readonly<Record<string, string>> = {
  а: 'а',
  ы: 'а',
  я: 'а',
  у: 'ао',
  ю: 'ао',
  о: 'оа',
  е: 'е',
  и: 'е',
  э: 'е',
  '': 'аео',
};
const high: Readonly<Record<string, string>> = {
  а: 'ы',
  ы: 'ы',
  я: 'ы',
  у: 'у',
  ю: 'у',
  о: 'уы',
  е: 'и',
  и: 'и',
  э: 'и',
  '': 'ыиу',
};

function lastVowel(text: string) {
  return /[аоуыэеияю](?=[^аоуыэеияю]*$)/.exec(text)?.[0] ?? '';
}

function follows(rest: string, { after }: Suffix) {
  const last = rest.replace(/[ьъ]$/, '').at(-1) ?? '';
  if (/[аоуыэеияю]/.test(last)) return after === 'vowel';
  if (lastVowel(rest) === '') return true;
  if (/[рй]/.test(last)) return after === 'soft' || after === 'voiced';
  if (/[лмнзж]/.test(last)) return after === 'voiced';
  return /[бвгд]/.test(last) ? after !== 'vowel' && after !== 'soft' : after === 'voiceless';
}

/** A stem as it is written: voiced б г at its end are п к without their ending («мектеби» — «мектеп»); a high vowel at the end may be its own or an ending, so it goes. */
function ended(stem: string) {
  const short = stem.length >= 4 && /[^аоуыэеияю][ыиу]$/.test(stem) ? stem.slice(0, -1) : stem;
  return unvoiced(short);
}

const unvoiced = (stem: string) => stem.replace(/б$/, 'п').replace(/г$/, 'к');
