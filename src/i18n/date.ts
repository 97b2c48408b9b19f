import { datePoint, type DateForm, type DatePoint, type DateSense, type DateWords } from './date-words.ts';
import { englishDates } from './english-date.ts';
import { kyrgyzDates } from './kyrgyz-date.ts';
import { intlLocales, perLanguage, type Language } from '#text/languages.ts';
import { unknown } from './number.ts';
import { russianDates } from './russian-date.ts';

const words = { ky: kyrgyzDates, ru: russianDates, en: englishDates } satisfies Record<Language, DateWords>;

/**
 * A date of our EDTF subset in words; null is the word for unknown.
 * «2017-жылдын 28-апрели» (name), «…28-апрелинде» (when), «…28-апрелиндеги» (of, before the number of an act).
 * An interval is a period by itself («until May»); of a moment it says where it lies («by May»).
 */
export function date(
  value: string | null,
  language: Language,
  form: DateForm = 'name',
  sense: DateSense = 'period',
): string {
  if (value === null) return unknown[language];
  const { point, marks, ...both } = words[language];
  const { span, from, until } =
    sense === 'period' ? both : { span: both.between, from: both.notBefore, until: both.notAfter };
  const ends = [...new Set(value.split('/'))].map(datePoint);
  const [first = null, second = null] = ends;
  const mark = (end: DatePoint) => (end.uncertain ? marks.uncertain : '') + (end.approximate ? marks.approximate : '');
  if (first && second) return span(first, second, form, [mark(first), mark(second)]);
  if (first) return ends.length === 1 ? point(first, form, mark(first)) : from(first, form, mark(first));
  if (second) return until(second, form, mark(second));
  throw new Error(`unknown date: ${value}`);
}

const shortMonths = perLanguage(
  (language) => new Intl.DateTimeFormat(intlLocales[language], { month: 'short', timeZone: 'UTC' }),
);

/** The moment of an event in words: «by 18 July 2019», «2018 or later», «between May and June 2018». */
export const moment = (value: string | null, language: Language, form: DateForm = 'name') =>
  date(value, language, form, 'moment');

/** The moment of an event for tables: «≤ 18.07.2019», «≥ 2018». */
export function shortMoment(value: string | null, language: Language): string {
  const [start = '', end] = value?.split('/') ?? [];
  if (start === '..' && end) return `≤\u00a0${shortDate(end, language)}`;
  if (end === '..') return `≥\u00a0${shortDate(start, language)}`;
  return shortDate(value, language);
}

/** A date for tables and axes: «28.04.2017», «07.2019», «≈ 2019», «2018?»; English has no order of numbers that everybody reads alike, so it names the month. */
export function shortDate(value: string | null, language: Language): string {
  if (value === null) return unknown[language];
  return value
    .split('/')
    .map((end) => shortPoint(datePoint(end), end, language))
    .join(' – ');
}

function shortPoint(point: DatePoint | null, value: string, language: Language): string {
  if (!point) return '…';
  const plain = point.precision === 'season' ? date(value.replace(/[~?%]$/, ''), language) : numeric(point, language);
  return `${point.approximate ? '≈\u00a0' : ''}${plain}${point.uncertain ? '?' : ''}`;
}

function numeric({ precision, year, month, day }: DatePoint, language: Language): string {
  if (precision === 'year') return String(year);
  if (language === 'en')
    return `${precision === 'day' ? `${day} ` : ''}${shortMonths.en.format(Date.UTC(year, month - 1, 1))} ${year}`;
  const two = (n: number) => String(n).padStart(2, '0');
  return [...(precision === 'day' ? [two(day)] : []), two(month), year].join('.');
}
