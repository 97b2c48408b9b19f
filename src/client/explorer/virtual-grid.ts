import { rowsInSight } from '../rows-in-sight.ts';
import { element } from '../search/elements.ts';

/** Height of a row in pixels, as the style sheet has it: two lines. */
const rowHeight = 44;

/** What a grid shows: columns from left to right, and how many rows. */
interface GridContent {
  columns: readonly {
    key: string;
    width: number;
    isAmount: boolean;
    /** Whether what stands there needs no second line. */
    isShort: boolean;
    head: Node;
    sort: 'ascending' | 'descending' | null;
  }[];
  count: number;
  /** What stands in a cell; what can be pressed there is one link or one button. */
  cell: (row: number, column: number) => Node | string;
}

/** Rows of one height, of which only those are drawn that are seen. One stop of the Tab key; arrows lead from cell to cell. */
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
  const drawn = new Map<number, HTMLTableRowElement>();
  let content: GridContent = { columns: [], count: 0, cell: () => '' };
  let active = { row: -1, column: 0 };
  let stop: HTMLElement | null = null;
  let isWaiting = false;

  function show(next: GridContent) {
    content = next;
    const widths = next.columns.map(({ width }) => width);
    columns.replaceChildren(...widths.map(columnOf));
    grid.style.inlineSize = `${widths.reduce((sum, width) => sum + width, 0)}px`;
    grid.setAttribute('aria-colcount', String(widths.length));
    grid.setAttribute('aria-rowcount', String(next.count + 1));
    head.replaceChildren(...next.columns.map(headCell));
    active = { row: Math.min(active.row, next.count - 1), column: Math.min(active.column, widths.length - 1) };
    for (const row of drawn.values()) row.remove();
    drawn.clear();
    draw();
  }

  /** Draws the rows that came into sight and takes away those that left it; the others stay as they are. */
  function draw() {
    const [first, end] = rowsInSight({
      top: place.scrollTop,
      height: place.clientHeight,
      rowHeight,
      count: content.count,
    });
    const hadKeys = body.contains(document.activeElement);
    for (const [index, row] of drawn)
      if (index < first || index >= end) {
        row.remove();
        drawn.delete(index);
      }
    let before: HTMLElement = above;
    for (let index = first; index < end; index++) {
      const row = drawn.get(index) ?? rowOf(index);
      if (!drawn.has(index)) before.after(row);
      drawn.set(index, row);
      before = row;
    }
    above.style.blockSize = `${first * rowHeight}px`;
    below.style.blockSize = `${(content.count - end) * rowHeight}px`;
    // Not before all is in its place: to focus is to lay out, and a frame that is too low would scroll.
    if (hadKeys && !body.contains(document.activeElement)) place.focus({ preventScroll: true });
    mark();
  }

  const rowOf = (index: number) =>
    element(
      'tr',
      { 'aria-rowindex': String(index + 2), 'data-row': String(index) },
      ...content.columns.map(({ isAmount, isShort }, column) => {
        const said = content.cell(index, column);
        // A number or a date stands in one line; words have two, which costs more to lay out.
        const line = isShort ? said : element('div', {}, said);
        const cell =
          column === 0
            ? element('th', { scope: 'row', role: 'rowheader' }, line)
            : element('td', { role: 'gridcell', class: isAmount ? 'number' : null }, line);
        targetIn(cell).tabIndex = -1;
        return cell;
      }),
    );

  const headCell = ({ head: said, sort, isAmount }: GridContent['columns'][number]) => {
    const cell = element('th', { scope: 'col', 'aria-sort': sort, class: isAmount ? 'number' : null }, said);
    targetIn(cell).tabIndex = -1;
    return cell;
  };

  const rowAt = (row: number) => (row < 0 ? head : drawn.get(row));
  const cellAt = ({ row, column }: typeof active) => rowAt(row)?.cells[column];

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
    draw();
    const cell = cellAt(active);
    if (!cell) return;
    targetIn(cell).focus({ preventScroll: true });
    intoSight(cell);
  }

  /** Scrolls sideways until a cell is seen beside the first column, which stays. */
  function intoSight(cell: HTMLElement) {
    const edge = head.cells[0]?.offsetWidth ?? 0;
    if (cell === cell.parentElement?.firstElementChild) return;
    const end = cell.offsetLeft + cell.offsetWidth - place.clientWidth;
    if (cell.offsetLeft - edge < place.scrollLeft) place.scrollLeft = cell.offsetLeft - edge;
    else if (end > place.scrollLeft) place.scrollLeft = Math.min(cell.offsetLeft - edge, end);
  }

  place.addEventListener('scroll', () => {
    if (isWaiting) return;
    isWaiting = true;
    requestAnimationFrame(() => {
      isWaiting = false;
      draw();
    });
  });
  new ResizeObserver(draw).observe(place);
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
    const cell = target instanceof Element ? target.closest<HTMLTableCellElement>('th, td') : null;
    if (!cell) return;
    active = { row: rowOfCell(cell), column: cell.cellIndex };
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
