import { plainLetters } from '#text/plain-letters.ts';
import { rowKey, rowOrder } from '#client/row-key.ts';
import type { Language } from '#text/languages.ts';
import { tableWords } from '#i18n/table-words.ts';

/** A column that sorts by more than this many values offers no choice among them. */
const mostChoices = 12;

/**
 * Lets the rows of a table be sorted and filtered. Works on the rows of the page and fetches nothing.
 * What else hides a row says so by data-out and the event `narrowed`; it hears `shown`, and `cleared` when all rows are asked for.
 * data-main: the state stands in the address. data-all: how many rows the list has on all its pages. On <th>: data-choose offers the column's values.
 */
class SortableRows extends HTMLElement {
  connectedCallback() {
    if (this.querySelector('.table-tools')) return;
    /** The column that the rows are sorted by, from 0; -1 is the order of the page. */
    let sorted = -1;
    let isDown = false;
    const isMain = this.dataset['main'] !== undefined;
    const language = document.documentElement.lang as Language;
    const words = tableWords[language];
    const rows = [...this.querySelectorAll<HTMLElement>('tbody > tr')];
    const heads = [...this.querySelectorAll<HTMLTableCellElement>('thead th')];
    const labels = heads.map((head) => head.textContent?.trim() ?? '');
    const texts = rows.map((row) => plainLetters(row.textContent ?? '').replace(/\s+/g, ' '));
    const cellOf = (row: HTMLElement, column: number) => (row as HTMLTableRowElement).cells[column];

    const find = make('input', { type: 'search', autocomplete: 'off' });
    const status = make('span', { role: 'status' });
    const clear = make('button', { type: 'button', className: 'clear', textContent: words.clear });
    const order = make(
      'select',
      {},
      new Option(words.asPublished, ''),
      ...labels.flatMap((label, i) => [
        new Option(`${label}, ${words.up}`, String(i + 1)),
        new Option(`${label}, ${words.down}`, String(-i - 1)),
      ]),
    );
    const choices = heads.flatMap((head, column) => {
      if (head.dataset['choose'] === undefined) return [];
      const valueOf = (row: HTMLElement) => saidIn(cellOf(row, column));
      const values = [...new Set(rows.map(valueOf))].sort(new Intl.Collator(language, { numeric: true }).compare);
      if (values.length < 2 || values.length > mostChoices) return [];
      return [
        {
          column,
          valueOf,
          select: make('select', {}, new Option(words.any, ''), ...values.map((value) => new Option(value))),
        },
      ];
    });

    const show = () => {
      const wanted = plainLetters(find.value).split(/\s+/);
      const met = rows.filter((row, i) => {
        const found =
          wanted.every((word) => texts[i]?.includes(word)) &&
          choices.every(({ select, valueOf }) => !select.value || valueOf(row) === select.value);
        row.toggleAttribute('data-unfound', !found);
        row.hidden = !found || row.hasAttribute('data-out');
        return !row.hidden;
      });
      this.dispatchEvent(new Event('shown'));
      clear.hidden = met.length === rows.length;
      status.textContent = clear.hidden ? '' : `${words.shown}: ${met.length} / ${rows.length}`;
    };

    const sort = () => {
      const compare = rowOrder({ language, down: isDown });
      const keys = new Map(rows.map((row) => [row, keyIn(cellOf(row, sorted))]));
      const ordered = sorted < 0 ? rows : [...rows].sort((a, b) => compare(keys.get(a) ?? null, keys.get(b) ?? null));
      rows[0]?.parentElement?.append(...ordered);
      for (const [i, head] of heads.entries()) {
        head.ariaSort = i !== sorted ? null : isDown ? 'descending' : 'ascending';
      }
      order.value = sorted < 0 ? '' : String((sorted + 1) * (isDown ? -1 : 1));
    };

    const remember = () => {
      if (!isMain) return;
      const state = new URLSearchParams(location.search);
      for (const [name, value] of [
        ['find', find.value.trim()],
        ['order', order.value],
        ...choices.map(({ column, select }) => [`column${column + 1}`, select.value]),
      ] as const) {
        state.delete(name as string);
        if (value) state.set(name as string, value);
      }
      history.replaceState(null, '', `${location.pathname}${state.size > 0 ? `?${state}` : ''}${location.hash}`);
    };

    const sortBy = (column: number, down: boolean) => {
      sorted = column;
      isDown = down;
      sort();
    };

    /** A code is the number of a column from 1, negative to sort down; 0 is the order of the page. */
    const sortByCode = (code: number) => {
      const column = Math.abs(code) - 1;
      if (column < heads.length && (column !== sorted || code < 0 !== isDown)) sortBy(column, code < 0);
    };

    /** A first press puts the most or the beginning of the alphabet first, a second turns that round, a third restores the page's order. */
    const press = (column: number) => {
      const first = heads[column]?.classList.contains('number') ?? false;
      if (sorted !== column) sortBy(column, first);
      else if (isDown === first) sortBy(column, !first);
      else sortBy(-1, false);
      remember();
    };

    for (const [column, head] of heads.entries()) {
      const button = make('button', { type: 'button' }, ...head.childNodes);
      button.addEventListener('click', () => press(column));
      head.append(button);
    }
    const tools = make('div', { className: 'table-tools no-print' }, make('label', {}, words.find, find));
    tools.dataset['scripted'] = '';
    tools.append(...choices.map(({ column, select }) => make('label', {}, labels[column] ?? '', select)));
    if (heads.length > 0) tools.append(make('label', { className: 'order' }, words.order, order));
    tools.append(make('p', {}, status, ' ', clear));
    const all = this.dataset['all'];
    if (all) tools.append(make('p', { className: 'partly', textContent: words.partly(all) }));

    tools.addEventListener('input', () => {
      sortByCode(Number(order.value));
      show();
      remember();
    });
    clear.addEventListener('click', () => {
      find.value = '';
      for (const { select } of choices) select.value = '';
      this.dispatchEvent(new Event('cleared'));
      show();
      remember();
      find.focus();
    });

    this.addEventListener('narrowed', show);
    if (isMain) {
      const state = new URLSearchParams(location.search);
      find.value = state.get('find') ?? '';
      for (const { column, select } of choices) {
        select.value = state.get(`column${column + 1}`) ?? '';
        if (select.selectedIndex < 0) select.value = '';
      }
      sortByCode(Number(state.get('order')) | 0);
    }
    this.prepend(tools);
    show();
  }
}

function make<K extends keyof HTMLElementTagNameMap>(tag: K, properties: object, ...children: (Node | string)[]) {
  const element = Object.assign(document.createElement(tag), properties);
  element.append(...children);
  return element;
}

/** What a cell says, without the numbers of its sources. */
function saidIn(cell: HTMLElement | undefined) {
  const copy = cell?.cloneNode(true) as HTMLElement | undefined;
  copy?.querySelectorAll('.ref').forEach((ref) => ref.remove());
  return copy?.textContent?.replace(/\s+/g, ' ').trim() ?? '';
}

function keyIn(cell: HTMLElement | undefined) {
  return rowKey(saidIn(cell), {
    given: cell?.dataset['sort'],
    unknown: cell?.querySelector(':scope > .unknown') !== null,
  });
}

customElements.define('sortable-rows', SortableRows);
