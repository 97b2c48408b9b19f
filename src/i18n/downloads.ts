import { excelName } from './excel-name.ts';
import type { TableFormat } from '#publish/data-files.ts';
import { dataLicence } from '#publish/licence.ts';
import type { Release, Version } from '#model/release.ts';
import { tables } from '#schemas/index.ts';
import { languages, type Language } from '#text/languages.ts';
import { siteName } from './site-name.ts';

/** Texts that travel with the data: all three languages in one file, because nobody knows who opens it. */

/** The title of the data package. */
export const dataTitle = {
  ky: 'Ачык заказ: Кыргыз Республикасындагы мамлекеттик социалдык заказ жөнүндө ачык маалыматтар',
  ru: 'Открытый заказ: открытые данные о государственном социальном заказе в Кыргызской Республике',
  en: 'Open Order: open data on the state social order in the Kyrgyz Republic',
} satisfies Record<Language, string>;

/** What the data package holds. */
export const dataDescription = {
  ky: 'Мамлекеттик социалдык заказдын конкурстары, жеңүүчүлөрү, бюджети жана натыйжалары. Ар бир сандын булагы бар, табылбаган маалымат өзүнчө көрсөтүлгөн.',
  ru: 'Конкурсы, победители, бюджет и результаты государственного социального заказа. У каждой цифры есть источник, а то, что не найдено, записано отдельно.',
  en: 'Calls, winners, budget and results of the state social order. Every figure has a source, and what was not found is recorded as such.',
} satisfies Record<Language, string>;

/** What a format of a table is called, and what to know of it before it is opened. */
export const tableFormatWords: Record<TableFormat, Record<Language, { name: string; note?: string }>> = {
  csv: {
    ky: { name: 'CSV', note: 'UTF-8, үтүр менен: дал текшерилген файлдын өзү' },
    ru: { name: 'CSV', note: 'UTF-8, запятые: тот самый файл, который прошёл проверку' },
    en: { name: 'CSV', note: 'UTF-8, comma-separated: the same file that passed validation' },
  },
  'excel.csv': {
    ky: { name: excelName.ky, note: 'чекиттүү үтүр менен, кирилл тамгалары бузулбай ачылат' },
    ru: { name: excelName.ru, note: 'точки с запятой, кириллица не портится' },
    en: { name: excelName.en, note: 'semicolon-separated; Cyrillic displays correctly' },
  },
  xlsx: { ky: { name: 'Excel' }, ru: { name: 'Excel' }, en: { name: 'Excel' } },
  json: { ky: { name: 'JSON' }, ru: { name: 'JSON' }, en: { name: 'JSON' } },
  parquet: {
    ky: { name: 'Parquet', note: 'DuckDB, R, Python үчүн' },
    ru: { name: 'Parquet', note: 'для DuckDB, R, Python' },
    en: { name: 'Parquet', note: 'for DuckDB, R, Python' },
  },
  'schema.json': { ky: { name: 'JSON Schema' }, ru: { name: 'JSON Schema' }, en: { name: 'JSON Schema' } },
  'codes.csv': {
    ky: { name: 'Сандардын коддору', note: 'CSV: ар бир маанинин текшерүү коду' },
    ru: { name: 'Коды цифр', note: 'CSV: проверочный код каждого значения' },
    en: { name: 'Codes of figures', note: 'CSV: the code by which each value is checked' },
  },
};

/** Name of the first sheet of a workbook. */
export const readMeSheet = 'Окуңуз · Прочтите · Read me';

/** The facts that the read-me of the data package states. */
export interface ReadMeFacts {
  version: Version;
  release: Release;
  /** Address of the site, with a slash at the end. */
  homepage: string;
}

/** What to know before the tables are used, in three languages, one line each. */
export const readMeLines = (facts: ReadMeFacts): string[] =>
  languages.flatMap((language, i) => [...(i > 0 ? [''] : []), ...readMe[language](facts)]);

/** A few sentences on the licence in three languages. */
export const licenceNote = (): string =>
  `${languages.map((language) => licence[language]).join('\n')}\n${dataLicence.url}\n`;

const licence = {
  ky: `Лицензия: ${dataLicence.title} (CC BY 4.0). «${siteName.ky}» деп жана маалыматтын версиясын көрсөтсөңүз, маалыматты эркин колдонуп, өзгөртүп, тарата аласыз.`,
  ru: `Лицензия: ${dataLicence.title} (CC BY 4.0). Данные можно свободно использовать, изменять и распространять, указав «${siteName.ru}» и версию данных.`,
  en: `Licence: ${dataLicence.title} (CC BY 4.0). You may use, change and share the data freely; name “${siteName.en}” and the data version.`,
} satisfies Record<Language, string>;

const synthetic = {
  ky: 'КӨҢҮЛ БУРУҢУЗ: бул маалымат сыноо үчүн ойдон чыгарылган. Мында чыныгы эч нерсе жок.',
  ru: 'ВНИМАНИЕ: эти данные вымышлены для пробы. Ничего настоящего здесь нет.',
  en: 'NOTE: these data are made up for trials. Nothing in them is real.',
} satisfies Record<Language, string>;

const readMe = {
  ky: ({ version, release, homepage }) => [
    dataTitle.ky,
    ...(release.synthetic ? [synthetic.ky] : []),
    dataDescription.ky,
    `Маалыматтын версиясы: ${version.date} (${version.hash}). Сайт: ${homepage}ky/`,
    licence.ky,
    'Бош уяча «белгисиз» дегенди билдирет: нөл да эмес, «жок» да эмес.',
    'Суммалар бүтүн сом менен; алардын тактыгы жанындагы …_qualifier мамычасында: exact — так, about — болжол менен, at-least — кеминде, at-most — эң көп дегенде.',
    'Саптарды ойлонбой кошпоңуз: part_of толтурулган грант башка саптын ичине кирет.',
    'Даталар EDTF (ISO 8601-2) форматында: 2019 — бир жыл, 2019-07 — бир ай, ~ — болжол менен, ? — кыязы.',
    `Таблицалар: ${tableList('ky')}.`,
  ],
  ru: ({ version, release, homepage }) => [
    dataTitle.ru,
    ...(release.synthetic ? [synthetic.ru] : []),
    dataDescription.ru,
    `Версия данных: ${version.date} (${version.hash}). Сайт: ${homepage}ru/`,
    licence.ru,
    'Пустая ячейка значит «неизвестно»: это не ноль и не «не было».',
    'Суммы — в целых сомах; насколько они точны, говорит соседняя колонка …_qualifier: exact — точно, about — около, at-least — не менее, at-most — не более.',
    'Не складывайте строки не глядя: грант, у которого заполнено part_of, уже входит в другую строку.',
    'Даты — в формате EDTF (ISO 8601-2): 2019 — год, 2019-07 — месяц, ~ — примерно, ? — не наверняка.',
    `Таблицы: ${tableList('ru')}.`,
  ],
  en: ({ version, release, homepage }) => [
    dataTitle.en,
    ...(release.synthetic ? [synthetic.en] : []),
    dataDescription.en,
    `Data version: ${version.date} (${version.hash}). Site: ${homepage}en/`,
    licence.en,
    'An empty cell means “unknown”: neither zero nor “there was none”.',
    'Amounts are in whole som; the column …_qualifier beside them says how exact they are: exact, about, at-least, at-most.',
    'Do not add rows blindly: a grant with part_of filled in is already inside another row.',
    'Dates are EDTF (ISO 8601-2): 2019 is a year, 2019-07 a month, ~ approximate, ? uncertain.',
    `Tables: ${tableList('en')}.`,
  ],
} satisfies Record<Language, (facts: ReadMeFacts) => string[]>;

/** «calls — Конкурсы, …», in reading order. */
function tableList(language: Language) {
  return Object.values(tables)
    .map(({ name, label }) => `${name} — ${label[language]}`)
    .join(', ');
}
