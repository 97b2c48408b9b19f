import type { Language } from '#text/languages.ts';

/** The words of the report around the findings. */
export interface ReportWords {
  why: string;
  mend: string;
  /** {n} further findings of one code. */
  more: string;
  /** {n} further findings of one code that were only counted. */
  beyond: string;
  found: string;
  rows: string;
  nothing: string;
  unknownOption: string;
  badValue: string;
  usage: string;
}

const options = `  --lang ky|ru|en  --format text|json|github  --strict  --help`;

/** The words of the report in the three languages. */
export const findingWords = {
  ky: {
    why: 'Эмне үчүн маанилүү',
    mend: 'Эмне кылуу керек',
    more: 'дагы: {n} (баары --format json менен көрүнөт)',
    beyond: 'дагы {n} саналды, бирок тизмеленген жок: адегенде жогорудагыларды оңдоңуз',
    found: 'Табылганы',
    rows: 'Саптар',
    nothing: 'Ката табылган жок.',
    unknownOption: 'мындай опция жок: {value}',
    badValue: '{option} опциясынын мааниси туура эмес: {value}',
    usage: `Колдонуу: node scripts/validate.ts [файлдар же папкалар…, адатта data/]\n${options}\nЧыгуу коду: 0 — ката жок, 1 — ката бар (--strict менен эскертүүлөр да ката), 2 — буйрук туура эмес жазылган.`,
  },
  ru: {
    why: 'Почему это важно',
    mend: 'Что сделать',
    more: 'ещё: {n} (все видны с --format json)',
    beyond: 'и ещё {n}: посчитаны, но не перечислены; сначала исправьте те, что выше',
    found: 'Найдено',
    rows: 'Строки',
    nothing: 'Замечаний нет.',
    unknownOption: 'нет такого параметра: {value}',
    badValue: 'неверное значение параметра {option}: {value}',
    usage: `Использование: node scripts/validate.ts [файлы или папки…, по умолчанию data/]\n${options}\nКод выхода: 0 — ошибок нет, 1 — ошибки есть (с --strict и предупреждения), 2 — неверная команда.`,
  },
  en: {
    why: 'Why it matters',
    mend: 'What to do',
    more: 'more: {n} (--format json shows all)',
    beyond: 'and {n} more, counted but not listed: mend those above first',
    found: 'Found',
    rows: 'Rows',
    nothing: 'Nothing found.',
    unknownOption: 'there is no option {value}',
    badValue: 'wrong value of {option}: {value}',
    usage: `Usage: node scripts/validate.ts [files or folders…, data/ by default]\n${options}\nExit status: 0 no errors, 1 errors (with --strict also warnings), 2 wrong command.`,
  },
} satisfies Record<Language, ReportWords>;
