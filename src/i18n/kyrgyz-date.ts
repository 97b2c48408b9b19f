import {
  seasonOf,
  seasonYears,
  shareMonth,
  shareYear,
  type DateForm,
  type DatePoint,
  type DateWords,
} from './date-words.ts';

/**
 * Kyrgyz dates as official texts write them: «2017-жылдын 28-апрели». Intl prints «2017-ж., 28-апрель», which no act does.
 * Months and seasons stand in the possessive and take endings by vowel harmony; the tables below are all that these words need.
 */

type Case = DateForm | 'from' | 'to';

const months = [
  'январы',
  'февралы',
  'марты',
  'апрели',
  'майы',
  'июну',
  'июлу',
  'августу',
  'сентябры',
  'октябры',
  'ноябры',
  'декабры',
];
const seasons = ['жазы', 'жайы', 'күзү', 'кышы'];

/** After the last vowel of the word: the vowel of «-нда», and the one of «-гы» that follows it. */
const harmony: Record<string, [string, string]> = { ы: ['а', 'ы'], и: ['е', 'и'], у: ['а', 'ы'], ү: ['ө', 'ү'] };

const yearEndings: Record<Case, string> = { name: '', when: 'ы', of: 'дагы', from: 'дан', to: 'га' };

/** Dates in Kyrgyz words. */
export const kyrgyzDates: DateWords = {
  point: (point, form, mark) => mark + inYear(point, form),
  span(start, end, form, [first, second]) {
    if (second === first && start.precision === 'year' && end.precision === 'year')
      return `${first}${start.year}–${end.year}-жылдар${yearEndings[form]}`;
    if (second === first && shareMonth(start, end))
      return `${first}${start.year}-жылдын ${start.day}–${end.day}-${month(end, form)}`;
    const last = shareYear(start, end) ? withoutYear(end, 'to') : inYear(end, 'to');
    return `${first}${inYear(start, 'from')}${joint(first === second ? '' : second)}${last} ${form === 'of' ? 'чейинки' : 'чейин'}`;
  },
  from: (start, _form, mark) => `${mark}${inYear(start, 'from')} тартып`,
  until: (end, form, mark) => `${mark}${inYear(end, 'to')} ${form === 'of' ? 'чейинки' : 'чейин'}`,
  notBefore: (start, form, mark) =>
    `${mark}${inYear(start, 'when')} же ${form === 'of' ? 'андан кийинки' : 'андан кийин'}`,
  notAfter: (end, form, mark) => `${mark}${inYear(end, 'from')} ${form === 'of' ? 'кечикпеген' : 'кечикпей'}`,
  between: (start, end, form, [first, second]) =>
    `${first}${inYear(start, 'from')}${joint(first === second ? '' : second)}${shareYear(start, end) ? withoutYear(end, 'to') : inYear(end, 'to')} чейинки ${form === 'of' ? 'аралыктагы' : 'аралыкта'}`,
  marks: { approximate: 'болжол менен ', uncertain: 'кыязы, ' },
};

/** Joins a mark to the word before it: an inserted «кыязы,» has a comma on both sides. */
const joint = (mark: string) => (mark.includes(',') ? `, ${mark}` : ` ${mark}`);

function inYear(point: DatePoint, form: Case): string {
  if (point.precision === 'year') return `${point.year}-жыл${yearEndings[form]}`;
  if (point.precision === 'season')
    return `${seasonYears(point)}-${point.month === 12 ? 'жылдардын' : 'жылдын'} ${inflect(seasons[seasonOf(point)] ?? '', form)}`;
  return `${point.year}-жылдын ${withoutYear(point, form)}`;
}

const withoutYear = (point: DatePoint, form: Case) =>
  point.precision === 'day' ? `${point.day}-${month(point, form)}` : month(point, form);
const month = (point: DatePoint, form: Case) => inflect(months[point.month - 1] ?? '', form);

function inflect(word: string, form: Case): string {
  const [a, y] = harmony[word.at(-1) ?? ''] ?? ['', ''];
  const endings: Record<Case, string> = { name: '', when: `нд${a}`, of: `нд${a}г${y}`, from: `н${a}н`, to: `н${a}` };
  return word + endings[form];
}
