import {
  seasonOf,
  seasonYears,
  shareMonth,
  shareYear,
  type DateForm,
  type DatePoint,
  type DateWords,
} from './date-words.ts';

type Case = DateForm | 'to';

const months = [
  'январ',
  'феврал',
  'март',
  'апрел',
  'ма',
  'июн',
  'июл',
  'август',
  'сентябр',
  'октябр',
  'ноябр',
  'декабр',
];
const soft: Record<Case, string> = { name: 'ь', when: 'е', of: 'я', to: 'ь' };
const hard: Record<Case, string> = { name: '', when: 'е', of: 'а', to: '' };

const seasons: Record<Case, string>[] = [
  { name: 'весна', when: 'весной', of: 'весны', to: 'весну' },
  { name: 'лето', when: 'летом', of: 'лета', to: 'лето' },
  { name: 'осень', when: 'осенью', of: 'осени', to: 'осень' },
  { name: 'зима', when: 'зимой', of: 'зимы', to: 'зиму' },
];

const yearWords: Record<Case, string> = { name: 'год', when: 'году', of: 'года', to: 'год' };
const yearsWords: Record<Case, string> = { name: 'годы', when: 'годах', of: 'годов', to: 'годы' };

/** Dates in Russian words: «28 апреля 2017 года», «в июле 2019 года», «лето 2014 года». */
export const russianDates: DateWords = {
  point: (point, form, mark) => mark + preposition(point, form) + inYear(point, form),
  span(start, end, form, [first, second]) {
    if (second === first && start.precision === 'year' && end.precision === 'year')
      return `${first}${form === 'when' ? 'в ' : ''}${start.year}–${end.year} ${yearsWords[form]}`;
    if (second === first && shareMonth(start, end)) return `${first}${start.day}–${inYear(end, form)}`;
    const begin = shareYear(start, end) ? withoutYear(start, 'of') : inYear(start, 'of');
    return `${first}${since(start)}${begin}${joint(first === second ? '' : second)}по ${inYear(end, 'to')}`;
  },
  from: (start, _form, mark) => `${mark}${since(start)}${inYear(start, 'of')}`,
  until: (end, _form, mark) => `${mark}по ${inYear(end, 'to')}`,
  notBefore: (start, _form, mark) => `${mark}не ранее ${inYear(start, 'of')}`,
  notAfter: (end, _form, mark) => `${mark}не позднее ${inYear(end, 'of')}`,
  between: (start, end, _form, [first, second]) =>
    `${first}не ранее ${shareYear(start, end) ? withoutYear(start, 'of') : inYear(start, 'of')} и ${second === first ? '' : second}не позднее ${inYear(end, 'of')}`,
  marks: { approximate: 'примерно ', uncertain: 'вероятно, ' },
};

/** «с», but «со второго». */
const since = (point: DatePoint) => (point.precision === 'day' && point.day === 2 ? 'со ' : 'с ');

/** Joins a mark to the word before it: an inserted «вероятно,» has a comma on both sides. */
const joint = (mark: string) => (mark.includes(',') ? `, ${mark}` : ` ${mark}`);

const preposition = ({ precision }: DatePoint, form: Case) =>
  form === 'when' && (precision === 'year' || precision === 'month') ? 'в ' : '';

function inYear(point: DatePoint, form: Case): string {
  if (point.precision === 'year') return `${point.year} ${yearWords[form]}`;
  if (point.precision === 'season')
    return `${seasons[seasonOf(point)]?.[form]} ${seasonYears(point)} ${point.month === 12 ? 'годов' : 'года'}`;
  return `${withoutYear(point, form)} ${point.year} года`;
}

const withoutYear = (point: DatePoint, form: Case) =>
  point.precision === 'day' ? `${point.day} ${month(point.month, 'of')}` : month(point.month, form);

function month(number: number, form: Case): string {
  const stem = months[number - 1] ?? '';
  if (stem === 'ма') return form === 'of' ? 'мая' : form === 'when' ? 'мае' : 'май';
  return stem + (number === 3 || number === 8 ? hard : soft)[form];
}
