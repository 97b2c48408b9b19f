import { rowsInSight } from '../rows-in-sight.ts';
import { element } from '../search/elements.ts';
import { columnsInSight } from './columns-in-sight.ts';
import type { GridContent } from './grid-content.ts';
import { gridRow, type GridRow } from './grid-row.ts';

/** Height of a row in pixels, as the style sheet has it: two lines. */
const rowHeight = 44;
/** Rows above and below those that are seen: few while they run past, more when they rest, in milliseconds. */
const spare = { running: 1, resting: 8, rest: 150 };

/** Rows of one height, of which only those are drawn that are seen, and of them the columns that are. One stop of the Tab key; arrows lead from cell to cell. */
export interface VirtualGrid {
  place: HTMLElement;
  show: (content: GridContent) => void;
  /** Brings a cell into sight and the keys there; row -1 is the head. */
  choose: (row: number, column: number) => void;
}

/** `open` is told when Enter is pressed on a cell in which nothing else can be pressed, or a row is pressed twice. */
export function virtualGrid(name: string, keysNote: string, open: (row: number) => void): VirtualGrid {
  const columns = element('colgroup');
  const head = element('tr', { 'aria-rowindex': '1' });
  const above = element('tr', { class: 'gap', 'aria-hidden': 'true' });
  const below = element('tr', { class: 'gap', 'aria-hidden': 'true' });
  const body = element('tbody', {}, above, below);
  const note = element('span', { id: 'grid-keys', class: 'visually-hidden' }, keysNote);
  const grid = element(
    'table',
    { role: 'grid', 'aria-label': name, 'aria-describedby': note.id },
    columns,
    element('thead', {}, head),
    body,
  );
  const place = element('div', { class: 'grid-place', tabindex: '-1' }, note, grid);
  const drawn = new Map<number, GridRow>();
  let content: GridContent = { columns: [], count: 0, cell: () => null, empty: '' };
  let sight: readonly [number, number] = [1, 1];
  let active = { row: -1, column: 0 };
  let stop: HTMLElement | null = null;
  let isWaiting = false;
  let resting: ReturnType<typeof setTimeout> | undefined;

  function show(next: GridContent) {
    const hadKeys = grid.contains(document.activeElement);
    const wasSeen = cellAt(active) !== null;
    content = next;
    const widths = next.columns.map(({ width }) => width);
    columns.replaceChildren(...widths.map(columnOf));
    grid.style.inlineSize = `${widths.reduce((sum, width) => sum + width, 0)}px`;
    grid.setAttribute('aria-colcount', String(widths.length));
    grid.setAttribute('aria-rowcount', String(next.count + 1));
    head.replaceChildren(...next.columns.map(headCell));
    active = { row: Math.min(active.row, next.count - 1), column: Math.min(active.column, widths.length - 1) };
    // Names are longer than ids: where they make columns wider, the cell that has the keys must not leave the sight.
    if (hadKeys && wasSeen) intoSight(active.column);
    // The rows stay and say something else: without them the table would be too low for where it stands, and scroll.
    draw(spare.resting, true);
    if (hadKeys) keysAgain();
  }

  /** Draws the rows and columns that came into sight, or all anew: rows that left the sight show them. */
  function draw(more = spare.resting, isAnew = false) {
    const [first, end] = rowsInSight({
      top: place.scrollTop,
      height: place.clientHeight,
      rowHeight,
      count: content.count,
      spare: more,
    });
    const hadKeys = body.contains(document.activeElement);
    const keysAt = hadKeys ? active.row : -1;
    const isWider = isAnew || !isInSight();
    if (isWider) sight = wantedSight();
    const free = [...drawn].filter(([index]) => index < first || index >= end);
    for (const [index] of free) drawn.delete(index);
    let before: HTMLElement = above;
    for (let index = first; index < end; index++) {
      const had = drawn.get(index);
      const row = had ?? free.shift()?.[1] ?? gridRow();
      if (!had || isWider) row.fill(index, content, sight);
      if (before.nextElementSibling !== row.place) before.after(row.place);
      drawn.set(index, row);
      before = row.place;
    }
    for (const [, row] of free) row.place.remove();
    above.style.blockSize = `${first * rowHeight}px`;
    below.style.blockSize = `${(content.count - end) * rowHeight}px`;
    // Not before all is in its place: to focus is to lay out, and a frame that is too low would scroll.
    if (hadKeys && (!drawn.has(keysAt) || !body.contains(document.activeElement))) keysAgain();
    mark();
  }

  /** Gives the keys back to the active cell, or to the place where it would be. */
  function keysAgain() {
    const cell = cellAt(active);
    (cell ? targetIn(cell) : place).focus({ preventScroll: true });
  }

  const widths = () => content.columns.map(({ width }) => width);
  const seenColumns = () => columnsInSight(widths(), { left: place.scrollLeft, width: place.clientWidth });
  /** The columns that are seen, and one beside them on each side. */
  const wantedSight = () => {
    const [first, end] = seenColumns();
    return [Math.max(1, first - 1), Math.min(content.columns.length, end + 1)] as const;
  };
  const isInSight = () => {
    const [first, end] = seenColumns();
    return first >= sight[0] && end <= sight[1];
  };

  const headCell = ({ head: said, sort, isAmount }: GridContent['columns'][number], at: number) => {
    const attributes = { 'aria-colindex': String(at + 1), 'aria-sort': sort, class: isAmount ? 'number' : null };
    const cell = element('th', { scope: 'col', ...attributes }, said);
    targetIn(cell).tabIndex = -1;
    return cell;
  };

  const rowAt = (row: number) => (row < 0 ? head : drawn.get(row)?.place);
  const cellAt = ({ row, column }: typeof active) =>
    rowAt(row)?.querySelector<HTMLElement>(`:scope > [aria-colindex="${column + 1}"]`) ?? null;

  /** Lets the Tab key come to the active cell, or to the place where it would be. */
  function mark() {
    const cell = cellAt(active);
    if (stop) stop.tabIndex = -1;
    stop = cell ? targetIn(cell) : place;
    stop.tabIndex = 0;
  }

  function choose(row: number, column: number) {
    active = {
      row: Math.min(content.count - 1, Math.max(-1, row)),
      column: Math.min(content.columns.length - 1, Math.max(0, column)),
    };
    if (active.row >= 0) {
      const top = active.row * rowHeight;
      const room = place.clientHeight - head.offsetHeight;
      place.scrollTop = Math.min(top, Math.max(place.scrollTop, top + rowHeight - room));
    }
    intoSight(active.column);
    draw();
    const cell = cellAt(active);
    if (cell) targetIn(cell).focus({ preventScroll: true });
  }

  /** Scrolls sideways until a column is seen beside the first one, which stays; its head is always there. */
  function intoSight(column: number) {
    const cell = head.cells[column];
    const edge = head.cells[0]?.offsetWidth ?? 0;
    if (!cell || column === 0) return;
    const end = cell.offsetLeft + cell.offsetWidth - place.clientWidth;
    if (cell.offsetLeft - edge < place.scrollLeft) place.scrollLeft = cell.offsetLeft - edge;
    else if (end > place.scrollLeft) place.scrollLeft = Math.min(cell.offsetLeft - edge, end);
  }

  place.addEventListener('scroll', () => {
    if (isWaiting) return;
    isWaiting = true;
    clearTimeout(resting);
    resting = setTimeout(() => draw(), spare.rest);
    requestAnimationFrame(() => {
      isWaiting = false;
      draw(spare.running);
    });
  });
  new ResizeObserver(() => draw()).observe(place);
  place.addEventListener('keydown', (event) => {
    const page = Math.max(1, Math.floor(place.clientHeight / rowHeight) - 2);
    const far = event.ctrlKey || event.metaKey;
    const { row, column } = active;
    const last = { row: content.count - 1, column: content.columns.length - 1 };
    const moves: Readonly<Record<string, readonly [number, number]>> = {
      ArrowDown: [far ? last.row : row + 1, column],
      ArrowUp: [far ? -1 : row - 1, column],
      ArrowRight: [row, far ? last.column : column + 1],
      ArrowLeft: [row, far ? 0 : column - 1],
      PageDown: [row + page, column],
      PageUp: [Math.max(row - page, Math.min(row, 0)), column],
      Home: [far ? -1 : row, 0],
      End: [far ? last.row : row, last.column],
    };
    const to = moves[event.key];
    if (to) choose(...to);
    else if (event.key === 'Enter' && row >= 0 && !(event.target as Element).closest('a, button')) open(row);
    else return;
    event.preventDefault();
  });
  place.addEventListener('focusin', ({ target }) => {
    const cell = target instanceof Element ? target.closest<HTMLTableCellElement>('[aria-colindex]') : null;
    if (!cell) return;
    active = { row: rowOfCell(cell), column: Number(cell.ariaColIndex) - 1 };
    mark();
  });
  grid.addEventListener('dblclick', ({ target }) => {
    const cell = target instanceof Element ? target.closest<HTMLTableCellElement>('tbody td') : null;
    if (cell) open(rowOfCell(cell));
  });
  const rowOfCell = (cell: HTMLElement) => Number(cell.parentElement?.dataset['row'] ?? -1);

  return { place, show, choose };
}

/** What takes the keys in a cell: what can be pressed there, or the cell. */
const targetIn = (cell: HTMLElement) => cell.querySelector<HTMLElement>('a, button') ?? cell;

function columnOf(width: number) {
  const column = element('col');
  column.style.inlineSize = `${width}px`;
  return column;
}
