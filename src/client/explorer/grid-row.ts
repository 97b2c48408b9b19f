import { element } from '../search/elements.ts';
import type { GridContent } from './grid-content.ts';

/** What stands for an empty cell. */
const dash = '—';

/** A row of a grid that shows one record after the other: its elements stay, what they say changes. */
export interface GridRow {
  place: HTMLTableRowElement;
  /** Lets it show a row of the table, in the columns from `first` to before `end` and in column 0. */
  fill: (index: number, content: GridContent, sight: readonly [first: number, end: number]) => void;
}

export function gridRow(): GridRow {
  const place = element('tr');
  let cells: HTMLTableCellElement[] = [];
  let made = '';

  function fill(index: number, content: GridContent, [first, end]: readonly [number, number]) {
    place.setAttribute('aria-rowindex', String(index + 2));
    place.dataset['row'] = String(index);
    const shown = content.columns.flatMap((_, column) =>
      column === 0 || (column >= first && column < end) ? [column] : [],
    );
    const wanted = shown.map((column) => content.columns[column]?.key).join();
    if (wanted !== made) {
      made = wanted;
      cells = shown.map((column) => cellOf(content, column));
      const [head, ...others] = cells;
      const gaps = [gapOf(first - 1), gapOf(content.columns.length - end)] as const;
      place.replaceChildren(...[head, gaps[0], ...others, gaps[1]].filter((cell) => cell != null));
    }
    for (const [at, column] of shown.entries()) {
      const cell = cells[at];
      if (cell) say(cell, content.cell(index, column), content.empty);
    }
  }

  return { place, fill };
}

/** An empty cell of a column; a number or a date stands in one line, words have two, which costs more to lay out. */
function cellOf({ columns }: GridContent, column: number): HTMLTableCellElement {
  const { isAmount = false, isShort = false } = columns[column] ?? {};
  const line = isShort ? null : element('div');
  const place = { 'aria-colindex': String(column + 1), tabindex: '-1' };
  return column === 0
    ? element('th', { ...place, scope: 'row', role: 'rowheader' }, line)
    : element('td', { ...place, role: 'gridcell', class: isAmount ? 'number' : null }, line);
}

/** The place of columns that are out of sight. */
function gapOf(columns: number) {
  return columns <= 0 ? null : element('td', { colspan: String(columns), 'aria-hidden': 'true' });
}

/** Lets a cell say something else; what can be pressed in it waits for the keys. */
function say(cell: HTMLTableCellElement, said: Node | string | null, empty: string) {
  const line = cell.firstElementChild instanceof HTMLDivElement ? cell.firstElementChild : cell;
  if (said === null) cell.setAttribute('aria-label', empty);
  else if (cell.ariaLabel !== null) cell.removeAttribute('aria-label');
  if (said instanceof HTMLElement && said.matches('a, button')) said.tabIndex = -1;
  const text = said ?? dash;
  const [had] = line.childNodes;
  if (typeof text === 'string' && had instanceof Text) had.data = text;
  else line.replaceChildren(text);
}
