import {
  seasonOf,
  seasonYears,
  shareMonth,
  shareYear,
  type DateForm,
  type DatePoint,
  type DateWords,
} from './date-words.ts';

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];
const seasons = ['spring', 'summer', 'autumn', 'winter'];

/** Dates in English words: «28 April 2017», «in July 2019», «summer 2014». */
export const englishDates: DateWords = {
  point: (point, form, mark) => (mark.includes('about') ? mark : mark + preposition(point, form)) + inYear(point),
  span(start, end, form, [first, second]) {
    const same = first === second;
    if (same && start.precision === 'year' && end.precision === 'year')
      return `${first}${preposition(start, first ? 'name' : form)}${start.year}–${end.year}`;
    if (same && shareMonth(start, end))
      return `${first}${preposition(start, first ? 'name' : form)}${start.day}–${inYear(end)}`;
    const begin = shareYear(start, end) ? withoutYear(start) : inYear(start);
    return `${form === 'when' ? 'from ' : ''}${first}${begin} to ${same ? '' : second}${inYear(end)}`;
  },
  from: (start, _form, mark) => `from ${mark}${inYear(start)}`,
  until: (end, _form, mark) => `until ${mark}${inYear(end)}`,
  notBefore: (start, form, mark) => `${mark}${preposition(start, mark ? 'name' : form)}${inYear(start)} or later`,
  notAfter: (end, _form, mark) => `${mark}by ${inYear(end)}`,
  between: (start, end, _form, [first, second]) =>
    `${first}between ${shareYear(start, end) ? withoutYear(start) : inYear(start)} and ${second === first ? '' : second}${inYear(end)}`,
  marks: { approximate: 'about ', uncertain: 'probably ' },
};

const preposition = ({ precision }: DatePoint, form: DateForm) =>
  form === 'when' ? (precision === 'day' ? 'on ' : 'in ') : '';

function inYear(point: DatePoint): string {
  if (point.precision === 'year') return String(point.year);
  if (point.precision === 'season') return `${seasons[seasonOf(point)]} ${seasonYears(point)}`;
  return `${withoutYear(point)} ${point.year}`;
}

const withoutYear = ({ precision, day, month }: DatePoint) =>
  precision === 'day' ? `${day} ${months[month - 1]}` : (months[month - 1] ?? '');
