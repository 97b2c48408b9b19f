import { explorerWords } from '#i18n/explorer-words.ts';
import { digits } from '#i18n/number.ts';
import { tableWords } from '#i18n/table-words.ts';
import type { Language } from '#text/languages.ts';
import { element } from '../search/elements.ts';
import { loadJson } from '../search/load-file.ts';
import { cellNode, wholeCell } from './cell-node.ts';
import { isAmount } from './cell-text.ts';
import { columnChooser } from './column-chooser.ts';
import { filterWay, isEmptyCell, writeFilter, type ColumnFilter } from './column-filter.ts';
import { columnMenu } from './column-menu.ts';
import { columnWidth } from './column-width.ts';
import { describedColumns, usualColumns, type ExplorerColumn, type ExplorerRecord } from './explorer-column.ts';
import { filterText } from './filter-text.ts';
import { nameReferences } from './referred-names.ts';
import { rowSheet } from './row-sheet.ts';
import { rowsTable } from './rows-table.ts';
import { readView, writeView, type TableView } from './table-view.ts';
import { virtualGrid } from './virtual-grid.ts';

/** How long typing rests before the rows are asked, in milliseconds. */
const rest = 120;
/** How long rows are made ready without a pause, in milliseconds. */
const slice = 8;
/** How long a large file may take, in milliseconds. */
const patience = 120_000;

/** Where the parts of an explorer lie; all addresses are of this site. */
export interface ExplorerPlaces {
  /** Name of the table, and what it is called. */
  table: string;
  label: string;
  /** The published file of its rows. */
  rows: string;
  /** The folder of the pages of all tables. */
  tables: string;
  /** The folder of the pages of its records; empty where they have none. */
  pages: string;
  /** The buttons that give away what is shown. */
  files: HTMLElement;
  /** The part of the page that describes the columns. */
  dictionary: ParentNode;
}

/** Loads the rows of a table and puts all of them into `host`, to be filtered, sorted and taken along. Fails when they do not load. */
export async function explore(host: HTMLElement, places: ExplorerPlaces): Promise<void> {
  layOut(host, places, await loadJson<ExplorerRecord[]>(places.rows, { patience }));
}

function layOut(host: HTMLElement, places: ExplorerPlaces, records: readonly ExplorerRecord[]) {
  const language = document.documentElement.lang as Language;
  const words = explorerWords[language];
  const columns = describedColumns(places.dictionary);
  const byKey = new Map(columns.map((column) => [column.key, column]));
  const usual = usualColumns([...byKey.keys()], language);
  const widthsNow = () => new Map(columns.map((column) => [column.key, columnWidth(column, records, language)]));
  let widths = widthsNow();
  const rowsById = new Map(records.map((record) => [String(record['id']), record]));
  const table = rowsTable(records, columns, language);
  const setting = { language, tables: places.tables, empty: words.empty };
  let view = readView(location.search, columns, language);
  let rows: readonly ExplorerRecord[] = [];
  let timer: ReturnType<typeof setTimeout> | undefined;

  const find = element('input', { type: 'search', autocomplete: 'off' });
  const status = element('span', { role: 'status' });
  const chips = element('p', { class: 'chips' });
  const none = element('p', { class: 'no-rows' }, words.none);
  const menu = element('div', { popover: 'auto', class: 'grid-menu', role: 'dialog' });
  const chooser = element('button', { type: 'button', class: 'button', 'aria-haspopup': 'dialog' });
  const grid = virtualGrid(places.label, words.keys, (row) => openRow(rows[row]));
  const sheet = rowSheet(words, () => {
    const at = rows.findIndex(({ id }) => id === view.row);
    change({ row: null });
    grid.choose(at, 0);
  });

  /** Takes over what is different in the view, and shows it. */
  function change(next: Partial<TableView>) {
    view = { ...view, ...next };
    history.replaceState(null, '', location.pathname + writeView(view, columns, language) + location.hash);
    if (!('row' in next)) show();
  }

  function show() {
    rows = table.show(view);
    const shown = view.columns.flatMap((key) => byKey.get(key) ?? []);
    grid.show({
      count: rows.length,
      columns: shown.map((column) => ({
        key: column.key,
        width: widths.get(column.key) ?? 0,
        isAmount: isAmount(column),
        isShort: filterWay(column) === 'range',
        head: headOf(column),
        sort: view.order?.key !== column.key ? null : view.order.down ? 'descending' : 'ascending',
      })),
      cell: (row, at) => cellOf(rows[row], shown[at]),
      empty: words.empty,
    });
    none.hidden = rows.length > 0;
    status.textContent = `${tableWords[language].shown}: ${digits(rows.length, language)} / ${digits(records.length, language)}`;
    chooser.textContent = `${words.columns}: ${shown.length} / ${columns.length}`;
    showChips();
  }

  const fileOf = (name: string) => new URL(`${name}.json`, new URL(places.rows, location.href)).href;

  /** Shows what has got a name in the meantime. */
  function nameAnew() {
    widths = widthsNow();
    table.forget();
    show();
  }

  /** Makes the rows ready to be sought, a little at a time, so that nothing waits for it. */
  function prepare() {
    const end = performance.now() + slice;
    if (!table.prepare(() => performance.now() > end)) setTimeout(prepare, slice);
  }

  function showChips() {
    const chip = (label: string, next: Partial<TableView>) =>
      element('button', { type: 'button', 'aria-label': words.drop(label), onclick: () => drop(next) }, label);
    const asked = [
      ...(view.find === '' ? [] : [chip(`«${view.find}»`, { find: '' })]),
      ...[...view.filters].flatMap(([key, filter]) => {
        const column = byKey.get(key);
        return column ? [chip(filterText(filter, column, words, language), { filters: without(key) })] : [];
      }),
    ];
    const all = element(
      'button',
      { type: 'button', class: 'plain', onclick: () => drop({ find: '', filters: new Map() }) },
      words.clear,
    );
    chips.replaceChildren(...asked, ...(asked.length > 1 ? [all] : []));
  }

  function drop(next: Partial<TableView>) {
    change(next);
    find.value = view.find;
    find.focus();
  }

  const without = (key: string) => new Map([...view.filters].filter(([other]) => other !== key));

  function filtered(key: string, filter: ColumnFilter | null) {
    const before = view.filters.get(key);
    if (before && filter && writeFilter(before) === writeFilter(filter)) return;
    change({ filters: filter ? new Map([...view.filters, [key, filter]]) : without(key) });
  }

  const headOf = (column: ExplorerColumn) =>
    element(
      'button',
      {
        type: 'button',
        'aria-haspopup': 'dialog',
        'data-column': column.key,
        class: view.filters.has(column.key) ? 'is-filtered' : null,
        onclick: () => openMenu(column),
      },
      element('span', {}, column.label),
      element('code', {}, column.key),
    );

  function cellOf(record: ExplorerRecord | undefined, column: ExplorerColumn | undefined): Node | string | null {
    if (!record || !column || isEmptyCell(record[column.key] ?? null)) return null;
    if (column !== columns[0]) return cellNode(record[column.key] ?? null, column, setting);
    const id = String(record['id']);
    return element('button', { type: 'button', 'aria-haspopup': 'dialog', onclick: () => openRow(record) }, id);
  }

  /** Opens the menu below what it belongs to, or where there is room; the keys are in it, and come back. */
  function open(parts: readonly Node[], label: string, by: HTMLElement) {
    menu.setAttribute('aria-label', label);
    menu.replaceChildren(...parts);
    const { left, bottom } = by.getBoundingClientRect();
    menu.showPopover();
    const room = document.documentElement.clientWidth - menu.offsetWidth - 8;
    menu.style.setProperty('--at', `${Math.max(8, Math.min(left, room))}px`);
    menu.style.setProperty('--below', `${Math.max(8, Math.min(bottom, innerHeight - menu.offsetHeight - 8))}px`);
    menu.querySelector<HTMLElement>('button, input, select')?.focus();
  }

  function openMenu(column: ExplorerColumn) {
    const { order, filters } = view;
    const at = view.columns.indexOf(column.key);
    const by = grid.place.querySelector<HTMLElement>(`[data-column="${column.key}"]`) ?? grid.place;
    const close = (next: Partial<TableView>) => {
      change(next);
      menu.hidePopover();
    };
    back = () => grid.choose(-1, at);
    open(
      columnMenu({
        column,
        words,
        language,
        filter: filters.get(column.key),
        order: order?.key !== column.key ? null : order.down ? 'down' : 'up',
        counts: table.counts(column.key),
        canHide: column !== columns[0],
        sorted: (way) => close({ order: way && { key: column.key, down: way === 'down' } }),
        filtered: (filter) => later(() => filtered(column.key, filter)),
        hidden: () => close({ columns: view.columns.filter((key) => key !== column.key) }),
      }),
      words.menuOf(column.label),
      by,
    );
  }

  function openRow(record: ExplorerRecord | undefined) {
    if (!record) return;
    const id = String(record['id']);
    const at = rows.indexOf(record);
    const neighbour = (step: number) => {
      const other = at < 0 ? undefined : rows[at + step];
      return other ? () => openRow(other) : null;
    };
    change({ row: id });
    const lines = columns.map((column) => ({
      label: column.label,
      key: column.key,
      said: wholeCell(record[column.key] ?? null, column, setting),
    }));
    const page = places.pages === '' ? null : `${places.pages}${encodeURIComponent(id)}/`;
    sheet.show({ id, lines, page }, { previous: neighbour(-1), next: neighbour(1) });
  }

  function later(act: () => void) {
    clearTimeout(timer);
    timer = setTimeout(act, rest);
  }

  let back = () => chooser.focus();
  menu.addEventListener('toggle', (event) => {
    if ((event as ToggleEvent).newState === 'closed') back();
  });
  chooser.addEventListener('click', () => {
    back = () => chooser.focus();
    const chosen = (keys: string[]) => change({ columns: keys });
    open(columnChooser({ columns, shown: view.columns, usual, words, chosen }), chooser.textContent ?? '', chooser);
  });
  find.addEventListener('input', () => later(() => change({ find: find.value.trim() })));
  for (const button of places.files.querySelectorAll('button'))
    button.addEventListener('click', () => void give(button));

  /** Gives the rows and columns that are shown as a file, cut out of the published one. */
  async function give(button: HTMLButtonElement) {
    button.disabled = true;
    try {
      const ids = rows.map(({ id }) => String(id));
      const { giveRows } = await import('../give-rows.ts');
      await giveRows(ids, { list: places.table, columns: view.columns, ...button.dataset });
    } catch {
      status.textContent = words.failed;
    }
    button.disabled = false;
  }

  find.value = view.find;
  places.files.hidden = false;
  host.replaceChildren(
    element(
      'div',
      { class: 'table-tools' },
      element('label', {}, tableWords[language].find, find),
      chooser,
      element('p', {}, status),
    ),
    chips,
    grid.place,
    none,
    places.files,
    menu,
    sheet.sheet,
  );
  show();
  void nameReferences(columns, records, { fileOf, language, named: nameAnew }).then(prepare);
  if (view.row === null) return;
  const record = rowsById.get(view.row);
  if (record) openRow(record);
  else status.textContent = words.unknownRow(view.row);
}
