import { element } from '../search/elements.ts';
import type { Language } from '#text/languages.ts';
import { cellText } from './cell-text.ts';
import { isEmptyCell, valuesIn } from './column-filter.ts';
import type { ExplorerColumn, ExplorerValue } from './explorer-column.ts';

interface Setting {
  language: Language;
  /** The folder of the pages of all tables. */
  tables: string;
  /** What is said of an empty cell. */
  empty: string;
}

/** What stands in a cell: its text; an address, and the name of a row of another table, lead there. */
export function cellNode(
  value: ExplorerValue,
  column: ExplorerColumn,
  { language, tables, empty }: Setting,
): Node | string {
  if (isEmptyCell(value))
    return element(
      'span',
      { class: 'none' },
      element('span', { 'aria-hidden': 'true' }, '—'),
      element('span', { class: 'visually-hidden' }, empty),
    );
  const said = cellText(value, column, language);
  const [held = ''] = valuesIn(value);
  const [table = '', id] = column.kind === 'path' ? held.split('/') : [column.references ?? '', held];
  if (table !== '' && id) {
    const about = { title: said === held ? null : held, lang: column.codeLanguages.get(held) };
    return element('a', { href: `${tables}${table}/?row=${encodeURIComponent(id)}`, ...about }, said);
  }
  if (column.kind === 'url' && /^https?:/.test(said)) return element('a', { href: said, rel: 'external' }, said);
  return column.language === null || column.language === language
    ? said
    : element('span', { lang: column.language }, said);
}

/** The same where there is room: a row that is called by its name has its id below. */
export function wholeCell(value: ExplorerValue, column: ExplorerColumn, setting: Setting): Node | string {
  const said = cellNode(value, column, setting);
  if (!(said instanceof HTMLAnchorElement) || said.title === '') return said;
  return element('span', {}, said, element('code', { class: 'held' }, said.title));
}
