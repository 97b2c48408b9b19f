import { inflect, someOf, spokenLast, type KyrgyzCase } from './kyrgyz-number.ts';
import { words } from './words.ts';
import { languages, type Language } from '#text/languages.ts';

/** Finds what is wrong in a text of a language: the words in question. */
export type FaultsIn = (text: string, language: Language) => string[];

/** A whole number: not a part of a decimal, of a range or of a date. */
const number = String.raw`(?<![\d.,–-]|\d\u00a0)(\d+(?:[\u00a0\u202f]\d{3})*)(?![\d.,–-]|\u00a0\d)`;
const valueOf = (digits: string) => Number(digits.replaceAll(/\D/g, ''));

/** The forms of what we count in Russian: «грант», «гранта», «грантов». */
const russianNouns = Object.values(words.ru.counts)
  .filter(({ other }) => /^\{n\} \p{L}+$/u.test(other))
  .map(({ one = '', few = '', many = '' }) => ({ one: noun(one), few: noun(few), many: noun(many) }));

function noun(message: string) {
  return message.replace('{n} ', '');
}

const formsOf = russianNouns.flatMap(({ one, few, many }) => [one, few, many]).join('|');
const counted = new RegExp(
  String.raw`(?:(?<!\p{L})(из|у|для|около|без|не менее|не более) )?${number}[ \u00a0](${formsOf})(?!\p{L})`,
  'giu',
);

/** A number with a noun that does not agree with it, «21 грантов», or that stays in the nominative after «из», «у», «для»: «из 1 грант», «из 2 гранта». */
export const disagreeing: FaultsIn = (text, language) =>
  language !== 'ru'
    ? []
    : [...text.matchAll(counted)].flatMap(([whole, preposition, digits = '', form = '']) => {
        const fitting = russianNouns.filter((each) => Object.values(each).includes(form.toLowerCase()));
        const isYear = valueOf(digits) > 1900 && fitting.some(({ one }) => one === 'год');
        const isTitle = /^\p{Lu}/u.test(form); // after a year: «2018 Организация досуга»
        const isRight = fitting.some((each) =>
          fittingForms(each, valueOf(digits), preposition !== undefined).includes(form.toLowerCase()),
        );
        return isRight || isYear || isTitle ? [] : [whole];
      });

type RussianForms = (typeof russianNouns)[number];

const russianPlurals = new Intl.PluralRules('ru');

/** The forms that a number may stand with: after a preposition of the genitive that case alone, else it or the nominative. */
function fittingForms({ one, few, many }: RussianForms, n: number, isGenitive: boolean): string[] {
  const rule = russianPlurals.select(n);
  const genitive = rule === 'one' ? few : many;
  if (isGenitive) return [genitive];
  return [{ one, few, many }[rule as 'one' | 'few' | 'many'] ?? few, genitive];
}

const ofOne: Readonly<Record<Language, RegExp>> = {
  ky: /(?<![\d,.\u00a0])1 \p{L}+(?:нын|нин|дун|дүн|дын|дин|тын|тин|тун|түн) (?:ичинен )?(?:1и|бири|биринин|баары|баарынын)(?!\p{L})|(?<![\d,.\u00a0])1 \p{L}+ баары/gu,
  ru: /(?<![\d,.\u00a0])1 из (?:всех )?1(?![\d,])|(?<!\p{L})вс(?:е|ех|ем) 1 /gu,
  en: /(?<![\d,.])1 of (?:all )?1(?![\d,.])|\ball (?:of )?1 /g,
};

/** One of one, or all of one: said of a single thing. */
export const oneOfOne: FaultsIn = (text, language) => [...text.matchAll(ofOne[language])].map(([found]) => found);

/** What we count, in a language, as it stands after a number; of the rows of a table we know it when there is none. */
const nounsIn = (language: Language) =>
  Object.entries(words[language].counts)
    .flatMap(([what, forms]) => (what === 'rows' || what === 'columns' ? [] : Object.values(forms).map(noun)))
    .join('|');

const zeros = Object.fromEntries(
  languages.map((language) => [
    language,
    new RegExp(String.raw`(?<![\d.,\u00a0–-])0[ \u00a0](?:${nounsIn(language)}|из \d|of \d)(?!\p{L})`, 'giu'),
  ]),
) as Record<Language, RegExp>;

/** Zero of something: what is not known is said in words, «табылган жок». */
export const zeroCounted: FaultsIn = (text, language) => [...text.matchAll(zeros[language])].map(([found]) => found);

/** After these a sentence goes on: abbreviations, and names that begin with a small letter. */
const goesOn =
  /(?:^|[\s(«])(?:\p{L}|т|д|п|ж|б|г|ш|см|стр|ст|руб|млн|млрд|тыс|мин|др|т\. д|т\. п|ж\. б|e\.g|i\.e|vol|No|art|p)\.$/iu;
const smallNames = /^(?:npm|[\p{Ll}\d-]+\.\p{Ll}|\p{Ll}[\w-]*[=/_:`])/u;

/** A sentence within a text that begins with a small letter. */
export const smallSentences: FaultsIn = (text) =>
  [...text.matchAll(/[.!?] (?=\p{Ll})/gu)].flatMap(({ index }) => {
    const [before, after] = [text.slice(0, index + 1), text.slice(index + 2)];
    return goesOn.test(before) || /\.\.$/.test(before) || smallNames.test(after)
      ? []
      : [`${before.slice(-20)} ${after.slice(0, 20)}`];
  });

const cases: readonly (KyrgyzCase | undefined)[] = [
  undefined,
  ...(['genitive', 'dative', 'accusative', 'locative', 'ablative'] as const),
];

/** The endings that a number in digits may bear: «3ү», «3үнүн», «2024төн». */
function endingsOf(n: number): string[] {
  const part = cases.map((form) => someOf(n === 1 ? 21 : n, form).replace(/^\d+/, ''));
  const plain = cases.flatMap((form) =>
    form === undefined ? [] : inflect(spokenLast(n), form).slice(spokenLast(n).length),
  );
  return [...part, ...plain];
}

/** The first vowel of an ending after a month: «18-июлу», «5-ноябрда», «28-апрелде». */
const monthVowels: Readonly<Record<string, string>> = {
  'январ|феврал|март|май|сентябр|октябр|ноябр|декабр': 'ыа',
  апрел: 'ие',
  'июн|июл|август': 'уа',
};
const monthEnding = Object.entries(monthVowels).map(
  ([stems, vowels]) =>
    new RegExp(String.raw`\d-(?:${stems})ь?[^аэеёиоуыюяөү\P{L}]*(?![${vowels}])[аэеёиоуыюяөү]\p{L}*`, 'giu'),
);

/** Kyrgyz endings after numbers, years and days that break the harmony of vowels: «3и», «2019-жылди», «18-июли». */
export const brokenHarmony: FaultsIn = (text, language) =>
  language !== 'ky'
    ? []
    : [
        ...[...text.matchAll(/(?<![\d.,\p{L}/-])(\d+(?:\u00a0\d{3})*)([а-яөүңё]+)/giu)].flatMap(
          ([whole, digits = '', ending = '']) => (endingsOf(valueOf(digits)).includes(ending) ? [] : [whole]),
        ),
        ...[...text.matchAll(/\d-жыл\p{L}*[еэиөүо]\p{L}*/giu)].map(([found]) => found),
        ...monthEnding.flatMap((wrong) => [...text.matchAll(wrong)].map(([found]) => found)),
      ];
