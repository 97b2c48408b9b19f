import { columnsOf, type TableName } from '#schemas/index.ts';
import { isAlias, namesIn } from './header.ts';

/** What a row of a sheet is that is no row of the table. */
export type AsideKind = 'labels' | 'header' | 'numbers' | 'units' | 'comment' | 'total' | 'footnote' | 'table';

/** Rows that stand in a sheet and belong to no record: they are named, never read. */
export interface Aside {
  kind: AsideKind;
  /** The line of the first of them. */
  line: number;
  /** How many there are. */
  rows: number;
  text: string;
}

const totalWords =
  /^(?:итого|всего|бар(?:ды)?гы|бардыгы болуп|баары|жалпы(?:сы)?|жыйынтыгы?|(?:grand |sub ?)?totals?|общ(?:ая сумма|ий итог)|(?:под|промежуточный )итог|сумма|в том числе|в т\.\s?ч\.|из них|анын ичинде|ошонун ичинде|of which|including)(?:$|[\s:.,;()—-])/iu;
const totalIds =
  /^(?:(?:grand-|sub-?)?totals?|itogo|vsego|bardygy|baary|zhalpy|jalpy|zhyiyntyk|jyiyntyk|summa|v-tom-chisle|v-t-ch|iz-nih|anyn-ichinde|of-which|including)$/;
const unitWords =
  /^\(?(?:(?:тыс|млн|миң|млрд|мин)\.?\s?)?(?:сом(?:дор|ов|ах)?|som|kgs|шт|даана|адам|чел(?:овек)?|жыл|год|күн|дн|%|код|текст|text|дата|date|number|сан|число)\.?\)?$/iu;

/** What a row is when it is no row of the table; null for a row of data. The header gives the name of the column of each cell. */
export function asideKind(cells: readonly string[], header: readonly string[], table: TableName): AsideKind | null {
  const first = cells[0] ?? '';
  if (header[0] === 'id' && isPlainId(first)) return null;
  if (cells.some((cell) => cell.includes('\n'))) return null;
  const filled = cells.flatMap((cell, i) => (cell.trim() === '' ? [] : { cell: cell.trim(), column: header[i] ?? '' }));
  const [head] = filled;
  if (!head) return null;
  if (filled.every(({ cell }) => /^:?[-=_]{3,}:?$/.test(cell))) return 'comment';
  if (head.cell.startsWith('#') && !/^#[\p{Lu}/#]/u.test(head.cell)) return 'comment';
  if (filled.length > 2 && filled.every(({ cell }, i) => cell.replace(/[().\s]/g, '') === String(i + 1)))
    return 'numbers';
  if (isTotal(head, filled.length, header.length)) return 'total';
  const own = filled.filter(({ cell, column }) => isAlias(table, cell, column));
  if (own.length > 1 && own.length * 2 >= filled.length)
    return own.every(({ cell, column }) => cell === column) ? 'header' : 'labels';
  if (isOtherHeader(cells, table, filled.length)) return 'table';
  if (filled.length > 1 && filled.every(({ cell }) => unitWords.test(cell))) return 'units';
  return filled.length === 1 && header.length > 2 && isRemark(head, header) ? 'footnote' : null;
}

/** The usual first cell of a row: a code that no total and no header has. */
const isPlainId = (cell: string) => /^[a-z0-9]+(?:-[a-z0-9]+)+$/.test(cell) && !totalIds.test(cell);

function isTotal({ cell, column }: { cell: string; column: string }, filled: number, columns: number) {
  if (column === 'id' && totalIds.test(cell.toLowerCase())) return true;
  return cell.length <= 60 && totalWords.test(cell) && (column === 'id' || filled * 2 <= columns + 1);
}

/** The header of another table, below this one. */
function isOtherHeader(cells: readonly string[], table: TableName, filled: number) {
  const names = cells.filter((cell) => /^[a-z][a-z_]+$/.test(cell));
  return (
    filled > 2 && names.length * 2 > filled && namesIn(names, table).exact + knownElsewhere(names) > filled / 2 + 1
  );
}

const knownElsewhere = (names: readonly string[]) => names.filter((name) => name === 'id' || name.includes('_')).length;

/** One cell with several words, or with the mark of a footnote, in front of nothing. */
function isRemark({ cell, column }: { cell: string; column: string }, header: readonly string[]) {
  const isFirst = header.indexOf(column) === 0;
  return /^[*†¹²³]/.test(cell) || (isFirst && (/\s/.test(cell.trim()) || /[.!:]$/.test(cell)));
}

/** Whether a row above the header may be a part of it: rows of titles, groups and notes all are. */
export const filledText = (cells: readonly string[]) =>
  cells
    .map((cell) => cell.trim())
    .filter(Boolean)
    .join(' · ');

/** Whether a row looks like data of the table in the order of the template: most of its cells that are no plain text can be read. */
export function looksLikeData(cells: readonly string[], table: TableName): boolean {
  const columns = Object.values(columnsOf(table));
  if (cells.length < columns.length / 2 || cells.some((cell) => isAlias(table, cell))) return false;
  const values = cells.filter((cell) => /^(?:[a-z0-9]+(?:-[a-z0-9]+)+|\d{4}(?:-\d\d){0,2}|\d+)$/.test(cell)).length;
  if (values > 3) return true;
  const judged = cells.flatMap((cell, i) => {
    const column = columns[i];
    return cell === '' || !column || column.kind === 'text' ? [] : column.cell.safeDecode(cell as never).success;
  });
  return (
    cells.length > columns.length / 2 && judged.length > 2 && judged.filter(Boolean).length * 4 >= judged.length * 3
  );
}
