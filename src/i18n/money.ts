import type { Money, MoneySum, Qualifier } from '#model/money.ts';
import type { Language } from '#text/languages.ts';
import { list } from './list.ts';
import { digits, qualified, unknown } from './number.ts';
import { plural, type PluralMessage } from './plural.ts';

const nbsp = '\u00a0';

const som = {
  ky: { other: `{n}${nbsp}сом` },
  ru: { one: `{n}${nbsp}сом`, few: `{n}${nbsp}сома`, many: `{n}${nbsp}сомов`, other: `{n}${nbsp}сома` },
  en: { other: `{n}${nbsp}som` },
} satisfies Record<Language, PluralMessage>;

const scales = {
  ky: [
    [1e9, 'млрд сом'],
    [1e6, 'млн сом'],
    [1e3, 'миң сом'],
  ],
  ru: [
    [1e9, 'млрд сомов'],
    [1e6, 'млн сомов'],
    [1e3, 'тыс. сомов'],
  ],
  en: [
    [1e9, 'billion som'],
    [1e6, 'million som'],
  ],
} satisfies Record<Language, [number, string][]>;

/** How a sum is written: `short` rounds to one decimal of thousands, millions or billions. */
export interface MoneyOptions {
  qualifier?: Qualifier | null | undefined;
  short?: boolean;
}

/** An amount in som: «400 000 сом», short «13,9 млн сом», qualified «кеминде 400 000 сом», null «белгисиз». */
export function money(
  amount: number | null,
  language: Language,
  { qualifier = 'exact', short = false }: MoneyOptions = {},
): string {
  if (amount === null) return unknown[language];
  const scale = short ? scales[language].find(([size]) => reaches(Math.abs(amount), size)) : undefined;
  if (!scale) return plural(amount, som[language], language, { qualifier, decimals: 2 });
  const [size, unit] = scale;
  return qualified(`${digits(amount / size, language, 1)} ${unit}`.replaceAll(' ', nbsp), qualifier, language);
}

/** Whether the scale below would round to 1000: «1 млн», not «1000 тыс.». */
const reaches = (amount: number, size: number) => Math.round((amount / size) * 10_000) >= 10_000;

/** An amount without the unit, for table columns whose heading names it. */
export const plainMoney = (amount: number | null, language: Language): string =>
  amount === null ? unknown[language] : digits(amount, language, 2);

/** Writes the amount of a record with its qualifier. */
export const moneyOf = ({ amount, qualifier }: Money, language: Language, options: { short?: boolean } = {}): string =>
  money(amount, language, { ...options, qualifier });

/** How many more grants have no known amount: the usual second half of a sum. */
export const moreGrants = {
  ky: { other: `суммасы белгисиз дагы {n}${nbsp}грант` },
  ru: {
    one: `ещё {n}${nbsp}грант на неизвестную сумму`,
    few: `ещё {n}${nbsp}гранта на неизвестную сумму`,
    many: `ещё {n}${nbsp}грантов на неизвестную сумму`,
    other: `ещё {n}${nbsp}гранта на неизвестную сумму`,
  },
  en: { one: `{n}${nbsp}more grant of unknown amount`, other: `{n}${nbsp}more grants of unknown amount` },
} satisfies Record<Language, PluralMessage>;

/** A sum whose parts are not all known: «400 000 сом жана суммасы белгисиз дагы 3 грант»; with no known part only «белгисиз». */
export function moneySum(
  { amount, qualifier, unknown: parts }: Pick<MoneySum, 'amount' | 'qualifier' | 'unknown'>,
  language: Language,
  { more = moreGrants, short = false }: { more?: Record<Language, PluralMessage>; short?: boolean } = {},
): string {
  const known = money(amount, language, { qualifier, short });
  if (amount === null || parts === 0) return known;
  return list([known, plural(parts, more[language], language)], language);
}
