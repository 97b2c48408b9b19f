import type { CheckWords } from '#i18n/check-words.ts';
import type { DeskSeverity } from '#report/desk/desk-answer.ts';
import { rowsInSight } from '../rows-in-sight.ts';
import { element } from '../search/elements.ts';
import type { ShownTable } from './shown-table.ts';

/** Height of a row, in pixels: all are of one height, so that the place of each of 50,000 is known without measuring. */
const rowHeight = 36;
/** What the grid asks of the page. */
export interface GridEvents {
  edit: (row: number, at: number, text: string) => void;
  /** A cell was chosen. */
  chosen: (row: number, at: number) => void;
}

/** The rows of a table, of which only those are drawn that are seen. */
export interface RowGrid {
  place: HTMLElement;
  show: (table: ShownTable) => void;
  mark: (marks: ReadonlyMap<string, DeskSeverity>) => void;
  onlyMarked: (wanted: boolean) => void;
  goTo: (row: number, at: number) => void;
  draw: () => void;
}

export function rowGrid(words: CheckWords, names: Record<DeskSeverity, string>, events: GridEvents): RowGrid {
  const head = element('thead');
  const body = element('tbody');
  const columns = element('colgroup');
  const grid = element('table', { role: 'grid', 'aria-label': words.gridTitle }, columns, head, body);
  const place = element('div', { class: 'grid-frame' }, grid);
  let table: ShownTable | null = null;
  let marks: ReadonlyMap<string, DeskSeverity> = new Map();
  let shown: number[] = [];
  let isNarrowed = false;
  let active = { row: 0, at: 0 };
  let waiting = false;

  function show(next: ShownTable) {
    table = next;
    active = { row: 0, at: 0 };
    const widths = next.columns.map((_, at) => widthOf(next, at));
    columns.replaceChildren(...[numberWidth, ...widths].map(columnOf));
    grid.style.inlineSize = `${[numberWidth, ...widths].reduce((sum, width) => sum + width, 0)}px`;
    grid.setAttribute('aria-colcount', String(next.columns.length + 1));
    head.replaceChildren(headOf(next));
    narrow();
    place.scrollTo(0, 0);
  }

  function narrow() {
    if (!table) return;
    const marked = new Set([...marks.keys()].map((key) => Number(key.split(' ')[0])));
    shown = Array.from({ length: table.rows.count }, (_, row) => row).filter((row) => !isNarrowed || marked.has(row));
    grid.setAttribute('aria-rowcount', String(shown.length + 1));
    draw();
  }

  function draw() {
    if (!table) return;
    const [first, last] = rowsInSight({
      top: place.scrollTop,
      height: place.clientHeight,
      rowHeight,
      count: shown.length,
    });
    const rows = shown.slice(first, last).map((row, i) => rowOf(row, first + i));
    body.replaceChildren(gap(first), ...rows, gap(shown.length - last));
  }

  function rowOf(row: number, index: number) {
    const own = table as ShownTable;
    const number = String(own.numbers[row] ?? '');
    const cells = own.rows.cells(row);
    return element(
      'tr',
      { 'aria-rowindex': String(index + 2), 'data-row': String(row) },
      element('th', { scope: 'row', role: 'rowheader' }, number),
      ...own.columns.map((_, at) => cellOf(row, at, cells[at] ?? '')),
    );
  }

  function cellOf(row: number, at: number, text: string) {
    const severity = marks.get(`${row} ${at}`);
    const isActive = active.row === row && active.at === at;
    return element(
      'td',
      {
        role: 'gridcell',
        'data-at': String(at),
        tabindex: isActive ? '0' : '-1',
        class: severity ? `is-${severity}` : null,
        'aria-invalid': severity === 'error' ? 'true' : null,
        'aria-label': severity ? `${text}. ${names[severity]}` : null,
      },
      text,
    );
  }

  /** Chooses a cell, brings it into sight and, where wanted, takes the keys there. */
  function choose(row: number, at: number, { focus = true } = {}) {
    active = { row, at };
    const index = shown.indexOf(row);
    const top = index * rowHeight;
    const room = place.clientHeight - head.offsetHeight;
    if (top < place.scrollTop) place.scrollTop = top;
    else if (top + rowHeight > place.scrollTop + room) place.scrollTop = top + rowHeight - room;
    draw();
    const cell = cellAt(row, at);
    if (focus) cell?.focus({ preventScroll: true });
    if (cell) intoSight(cell);
    events.chosen(row, at);
  }

  function intoSight(cell: HTMLElement) {
    const edge = numberWidth;
    if (cell.offsetLeft - edge < place.scrollLeft) place.scrollLeft = cell.offsetLeft - edge;
    else if (cell.offsetLeft + cell.offsetWidth > place.scrollLeft + place.clientWidth)
      place.scrollLeft = Math.min(cell.offsetLeft - edge, cell.offsetLeft + cell.offsetWidth - place.clientWidth);
  }

  const cellAt = (row: number, at: number) =>
    body.querySelector<HTMLElement>(`tr[data-row="${row}"] > td[data-at="${at}"]`);

  function move(rows: number, cells: number) {
    const width = table?.columns.length ?? 1;
    const index = Math.min(shown.length - 1, Math.max(0, shown.indexOf(active.row) + rows));
    choose(shown[index] ?? 0, Math.min(width - 1, Math.max(0, active.at + cells)));
  }

  /** Puts a field into the chosen cell; `text` stands there instead of what was. */
  function edit(text?: string) {
    const cell = cellAt(active.row, active.at);
    const own = table;
    if (!cell || !own || cell.querySelector('input')) return;
    const { row, at } = active;
    const before = own.rows.cells(row)[at] ?? '';
    const label = `${words.edit} ${own.columns[at]?.letter}${own.numbers[row]}`;
    const field = element('input', { type: 'text', 'aria-label': label, spellcheck: 'false' });
    field.value = text ?? before;
    let isOver = false;
    const end = (keep: boolean) => {
      if (isOver) return;
      isOver = true;
      if (keep && field.value !== before) events.edit(row, at, field.value);
      draw();
    };
    field.addEventListener('keydown', (event) => {
      const step = steps[event.key];
      if (!step && event.key !== 'Escape') return event.stopPropagation();
      event.preventDefault();
      event.stopPropagation();
      end(event.key !== 'Escape');
      if (step) move(step[0], event.shiftKey ? -step[1] : step[1]);
      else choose(row, at);
    });
    field.addEventListener('blur', () => end(true));
    cell.replaceChildren(field);
    field.focus();
    if (text === undefined) field.select();
  }

  const steps: Readonly<Record<string, readonly [number, number]>> = { Enter: [1, 0], Tab: [0, 1] };

  grid.addEventListener('keydown', (event) => {
    if (event.target instanceof HTMLInputElement) return;
    const page = Math.max(1, Math.floor(place.clientHeight / rowHeight) - 2);
    const far = event.ctrlKey || event.metaKey;
    const all = shown.length;
    const wide = table?.columns.length ?? 0;
    const moves: Readonly<Record<string, readonly [number, number]>> = {
      ArrowDown: [far ? all : 1, 0],
      ArrowUp: [far ? -all : -1, 0],
      ArrowRight: [0, far ? wide : 1],
      ArrowLeft: [0, far ? -wide : -1],
      PageDown: [page, 0],
      PageUp: [-page, 0],
      Home: [far ? -all : 0, -wide],
      End: [far ? all : 0, wide],
    };
    const step = moves[event.key];
    if (step) move(...step);
    else if (event.key === 'Enter' || event.key === 'F2') edit();
    else if (event.key === 'Delete') events.edit(active.row, active.at, '');
    else if (event.key.length === 1 && !far && !event.altKey) edit(event.key);
    else return;
    event.preventDefault();
  });
  const spotOf = ({ target }: Event) => {
    const cell = target instanceof Element ? target.closest<HTMLElement>('td[data-at]') : null;
    const row = cell?.parentElement?.dataset['row'];
    return cell && row !== undefined ? { row: Number(row), at: Number(cell.dataset['at']) } : null;
  };
  grid.addEventListener('click', (event) => {
    const spot = spotOf(event);
    if (!spot || event.target instanceof HTMLInputElement) return;
    const again =
      spot.row === active.row && spot.at === active.at && document.activeElement === cellAt(spot.row, spot.at);
    if (again && event.detail > 1) edit();
    else choose(spot.row, spot.at);
  });
  place.addEventListener('scroll', () => {
    if (waiting || body.querySelector('input')) return;
    waiting = true;
    requestAnimationFrame(() => {
      waiting = false;
      const had = body.contains(document.activeElement);
      draw();
      if (had) cellAt(active.row, active.at)?.focus({ preventScroll: true });
    });
  });
  return {
    place,
    show,
    draw,
    mark(next) {
      marks = next;
      if (body.querySelector('input')) return;
      const had = body.contains(document.activeElement);
      narrow();
      if (had) cellAt(active.row, active.at)?.focus({ preventScroll: true });
    },
    onlyMarked(wanted) {
      isNarrowed = wanted;
      narrow();
    },
    goTo: (row, at) => choose(row, at),
  };
}

const numberWidth = 56;

/** Wide enough for most of what stands at the beginning of a column, in pixels. */
function widthOf({ columns, rows }: ShownTable, at: number): number {
  const texts = [
    columns[at]?.name ?? '',
    ...Array.from({ length: Math.min(100, rows.count) }, (_, row) => rows.cells(row)[at] ?? ''),
  ];
  const longest = texts.map(({ length }) => length).sort((a, b) => a - b)[Math.floor(texts.length * 0.9)] ?? 8;
  return Math.min(260, Math.max(96, (columns[at]?.name ?? columns[at]?.given ?? '').length * 9 + 24, longest * 8 + 24));
}

function columnOf(width: number) {
  const column = element('col');
  column.style.inlineSize = `${width}px`;
  return column;
}

const headOf = ({ columns }: ShownTable) =>
  element(
    'tr',
    { 'aria-rowindex': '1' },
    element('th', { scope: 'col' }, '#'),
    ...columns.map(({ letter, given, name, label }) =>
      element(
        'th',
        { scope: 'col', class: name === null ? 'stranger' : null, title: label ?? given },
        element('span', { class: 'letter' }, letter),
        name ?? given,
      ),
    ),
  );

/** A row as high as those that are not drawn. */
function gap(rows: number) {
  const row = element('tr', { class: 'gap', 'aria-hidden': 'true' });
  row.style.blockSize = `${rows * rowHeight}px`;
  return row;
}
