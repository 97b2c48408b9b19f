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
  /** {n} cells were put right for certain in a new {file}. */
  mended: string;
  unknownOption: string;
  badValue: string;
  usage: string;
}

const options = `  --lang ky|ru|en  --format text|json|github|csv|xlsx|html  --fix  --strict  --help`;

/** The words of the report in the three languages. */
export const findingWords = {
  ky: {
    why: 'Эмне үчүн маанилүү',
    mend: 'Эмне кылуу керек',
    more: 'дагы {n} бар (баарын --format json көрсөтөт)',
    beyond: 'дагы {n} бар: алар саналды, бирок тизмеге кирген жок; адегенде жогорудагыларды оңдоңуз',
    found: 'Табылды',
    rows: 'Саптар',
    nothing: 'Ката табылган жок.',
    mended: '{file} файлы жазылды; талашсыз оңдолгон уячалар: {n}',
    unknownOption: 'мындай параметр жок: {value}',
    badValue: '{option} параметринин мааниси туура эмес: {value}',
    usage: `Колдонуу: npm run validate -- [файлдар же папкалар…, адатта data/]\n${options}\n--fix талашсызын гана оңдоп, жаңы файл жазат (name.mended.csv); файл өзүнчө текшерилсе да, жарыяланган таблицалардын коддору эске алынат.\nЧыгуу коду: 0 — ката жок, 1 — ката бар (--strict кошулса, эскертүүлөр да ката деп саналат), 2 — буйрук туура эмес жазылган.`,
  },
  ru: {
    why: 'Почему это важно',
    mend: 'Что сделать',
    more: 'ещё: {n} (все видны с --format json)',
    beyond: 'и ещё {n}: посчитаны, но не перечислены; сначала исправьте те, что выше',
    found: 'Найдено',
    rows: 'Строки',
    nothing: 'Замечаний нет.',
    mended: 'Записан {file}; исправлено ячеек, где сомнений нет: {n}',
    unknownOption: 'нет такого параметра: {value}',
    badValue: 'неверное значение параметра {option}: {value}',
    usage: `Использование: npm run validate -- [файлы или папки…, по умолчанию data/]\n${options}\n--fix исправляет то, в чём нет сомнений, и пишет новый файл (name.mended.csv); у отдельного файла известны коды опубликованных таблиц.\nКод выхода: 0 — ошибок нет, 1 — ошибки есть (с --strict и предупреждения), 2 — неверная команда.`,
  },
  en: {
    why: 'Why it matters',
    mend: 'What to do',
    more: 'more: {n} (--format json shows all)',
    beyond: 'and {n} more, counted but not listed: mend those above first',
    found: 'Found',
    rows: 'Rows',
    nothing: 'Nothing found.',
    mended: '{file} was written; cells put right where nothing is in doubt: {n}',
    unknownOption: 'there is no option {value}',
    badValue: 'wrong value of {option}: {value}',
    usage: `Usage: npm run validate -- [files or folders…, data/ by default]\n${options}\n--fix puts right what is certain and writes a new file (name.mended.csv); for a file by itself the codes of the published tables are known.\nExit status: 0 no errors, 1 errors (with --strict also warnings), 2 wrong command.`,
  },
} satisfies Record<Language, ReportWords>;

/** The heads of a table of findings. */
export const findingHeads = {
  ky: ['Түрү', 'Файл', 'Сап', 'Уяча', 'Мамыча', 'Маани', 'Эмне', 'Эмне үчүн маанилүү', 'Эмне кылуу керек', 'Эреже'],
  ru: ['Вид', 'Файл', 'Строка', 'Ячейка', 'Колонка', 'Значение', 'Что', 'Почему это важно', 'Что сделать', 'Правило'],
  en: ['Kind', 'File', 'Line', 'Cell', 'Column', 'Value', 'What', 'Why it matters', 'What to do', 'Rule'],
} satisfies Record<Language, readonly string[]>;
