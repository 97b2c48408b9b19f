import type { Language } from '#text/languages.ts';

/** The words of a table that is opened whole on its page. They come with the script that draws them. */
export interface ExplorerWords {
  columns: string;
  /** A column chooser: everything, and what stands there at first. */
  allColumns: string;
  usualColumns: string;
  /** Heading of the menu of a column, for those who hear it. */
  menuOf: (column: string) => string;
  filter: string;
  from: string;
  to: string;
  fromYear: string;
  toYear: string;
  contains: string;
  /** Whether the cell has something in it. */
  any: string;
  filled: string;
  empty: string;
  /** How many values a list of choices leaves out. */
  more: (count: string) => string;
  findChoice: string;
  hide: string;
  /** Takes one filter away. */
  drop: (filter: string) => string;
  clear: string;
  none: string;
  /** How the keys work, said to who comes to the table with them. */
  keys: string;
  row: string;
  previous: string;
  next: string;
  close: string;
  page: string;
  unknownRow: (id: string) => string;
  failed: string;
}

/** The words that stand on the page before the table is opened. */
interface OpenerWords {
  open: (rows: string) => string;
  note: (size: string) => string;
  loading: string;
  shownFiles: string;
}

export const openerWords: Readonly<Record<Language, OpenerWords>> = {
  ky: {
    open: (rows) => `Таблицаны бүт ачуу: ${rows}`,
    note: (size) => `Издөө, чыпкалоо, иреттөө, мамычаларды тандоо. Жүктөлө турган файл: ${size}.`,
    loading: 'Саптар жүктөлүп жатат…',
    shownFiles: 'Көрүнүп турган саптар жана мамычалар',
  },
  ru: {
    open: (rows) => `Открыть таблицу целиком: ${rows}`,
    note: (size) => `Поиск, фильтры, порядок, выбор колонок. Загрузится файл: ${size}.`,
    loading: 'Строки загружаются…',
    shownFiles: 'Показанные строки и колонки',
  },
  en: {
    open: (rows) => `Open the whole table: ${rows}`,
    note: (size) => `Find, filter, sort, choose columns. A file of ${size} will be loaded.`,
    loading: 'Loading the rows…',
    shownFiles: 'The rows and columns shown',
  },
};

export const explorerWords: Readonly<Record<Language, ExplorerWords>> = {
  ky: {
    columns: 'Мамычалар',
    allColumns: 'Бардык мамычалар',
    usualColumns: 'Баштапкыдай',
    menuOf: (column) => `«${column}» мамычасы: мааниси, иреттөө, чыпка`,
    filter: 'Чыпка',
    from: 'кеминде',
    to: 'эң көп дегенде',
    fromYear: 'кайсы жылдан',
    toYear: 'кайсы жылга чейин',
    contains: 'ушул сөздөр бар',
    any: 'баары',
    filled: 'толтурулган',
    empty: 'бош',
    more: (count) => `Дагы ${count} маани бар: издеп табыңыз.`,
    findChoice: 'Маанилерден издөө',
    hide: 'Мамычаны жашыруу',
    drop: (filter) => `Чыпканы алып салуу: ${filter}`,
    clear: 'Бардык чыпкаларды алып салуу',
    none: 'Мындай сап жок.',
    keys: 'Жебе баскычтары уячадан уячага жылдырат, Enter сапты же мамычанын менюсун ачат.',
    row: 'Сап',
    previous: 'Мурунку',
    next: 'Кийинки',
    close: 'Жабуу',
    page: 'Бул жазуунун барагы',
    unknownRow: (id) => `«${id}» деген код бул таблицада жок.`,
    failed: 'Саптар жүктөлгөн жок. Кайра аракет кылыңыз.',
  },
  ru: {
    columns: 'Колонки',
    allColumns: 'Все колонки',
    usualColumns: 'Как вначале',
    menuOf: (column) => `Колонка «${column}»: что значит, порядок, фильтр`,
    filter: 'Фильтр',
    from: 'не менее',
    to: 'не более',
    fromYear: 'с года',
    toYear: 'по год',
    contains: 'есть слова',
    any: 'все',
    filled: 'заполнено',
    empty: 'пусто',
    more: (count) => `Ещё значений: ${count}. Найдите нужное поиском.`,
    findChoice: 'Искать среди значений',
    hide: 'Скрыть колонку',
    drop: (filter) => `Снять фильтр: ${filter}`,
    clear: 'Снять все фильтры',
    none: 'Таких строк нет.',
    keys: 'Стрелки ведут от ячейки к ячейке, Enter открывает строку или меню колонки.',
    row: 'Строка',
    previous: 'Предыдущая',
    next: 'Следующая',
    close: 'Закрыть',
    page: 'Страница этой записи',
    unknownRow: (id) => `Строки с кодом «${id}» в этой таблице нет.`,
    failed: 'Строки не загрузились. Попробуйте ещё раз.',
  },
  en: {
    columns: 'Columns',
    allColumns: 'All columns',
    usualColumns: 'As at first',
    menuOf: (column) => `Column “${column}”: meaning, order, filter`,
    filter: 'Filter',
    from: 'at least',
    to: 'at most',
    fromYear: 'from year',
    toYear: 'to year',
    contains: 'has the words',
    any: 'all',
    filled: 'filled in',
    empty: 'empty',
    more: (count) => `More values: ${count}. Search to find yours.`,
    findChoice: 'Find among the values',
    hide: 'Hide the column',
    drop: (filter) => `Remove the filter: ${filter}`,
    clear: 'Remove all filters',
    none: 'There is no such row.',
    keys: 'Arrow keys move from cell to cell, Enter opens a row or the menu of a column.',
    row: 'Row',
    previous: 'Previous',
    next: 'Next',
    close: 'Close',
    page: 'Page of this record',
    unknownRow: (id) => `This table has no row with the id “${id}”.`,
    failed: 'The rows did not load. Try again.',
  },
};
