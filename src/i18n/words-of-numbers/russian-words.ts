const ones = ['', 'один', 'два', 'три', 'четыре', 'пять', 'шесть', 'семь', 'восемь', 'девять'];
const feminine: Readonly<Record<number, string>> = { 1: 'одна', 2: 'две' };
const teens =
  'десять одиннадцать двенадцать тринадцать четырнадцать пятнадцать шестнадцать семнадцать восемнадцать девятнадцать'.split(
    ' ',
  );
const tens = ' двадцать тридцать сорок пятьдесят шестьдесят семьдесят восемьдесят девяносто'.split(' ');
const hundreds = ' сто двести триста четыреста пятьсот шестьсот семьсот восемьсот девятьсот'.split(' ');
/** Scales behind one, two to four, and all other numbers; a thousand is feminine. */
const scales = [
  ['', '', ''],
  ['тысяча', 'тысячи', 'тысяч'],
  ['миллион', 'миллиона', 'миллионов'],
  ['миллиард', 'миллиарда', 'миллиардов'],
  ['триллион', 'триллиона', 'триллионов'],
];

/** Which of the three forms stands behind a number. */
export function russianForm(value: number): 0 | 1 | 2 {
  const [two, one] = [value % 100, value % 10];
  if (two >= 11 && two <= 14) return 2;
  return one === 1 ? 0 : one >= 2 && one <= 4 ? 1 : 2;
}

/** A part of three digits with the name of its scale. */
export function russianPart(part: number, scale: number): string {
  const [two, one] = [part % 100, part % 10];
  const last = two >= 10 && two < 20 ? '' : ((scale === 1 ? feminine[one] : undefined) ?? ones[one] ?? '');
  return [
    hundreds[Math.floor(part / 100)] ?? '',
    two >= 10 && two < 20 ? (teens[two - 10] ?? '') : (tens[Math.max(0, Math.floor(two / 10) - 1)] ?? ''),
    last,
    scales[scale]?.[russianForm(part)] ?? '',
  ]
    .filter(Boolean)
    .join(' ');
}

export const russianZero = 'ноль';
