import type { ExplorerWords } from '#i18n/explorer-words.ts';
import { tableWords } from '#i18n/table-words.ts';
import type { Language } from '#text/languages.ts';
import { element } from '../search/elements.ts';
import { digits } from '#i18n/number.ts';
import { choiceList, type ValueChoice } from './choice-list.ts';
import { filterWay, readFilter, type ColumnFilter } from './column-filter.ts';
import type { ExplorerColumn } from './explorer-column.ts';

/** What the menu of a column needs to know, and whom it tells. */
export interface ColumnMenuFacts {
  column: ExplorerColumn;
  words: ExplorerWords;
  language: Language;
  filter: ColumnFilter | undefined;
  /** Whether the table is sorted by it, and how. */
  order: 'up' | 'down' | null;
  /** How many rows beside the other filters have each value; the empty text is an empty cell. */
  counts: ReadonlyMap<string, number>;
  canHide: boolean;
  sorted: (order: 'up' | 'down' | null) => void;
  filtered: (filter: ColumnFilter | null) => void;
  hidden: () => void;
}

/** What stands in the menu of a column: its name, the order, the filter, what it means. */
export function columnMenu(facts: ColumnMenuFacts): HTMLElement[] {
  const { column, words, canHide, hidden } = facts;
  return [
    element('h2', { class: 'plain' }, column.label, ' ', element('code', {}, column.key)),
    orders(facts),
    element('fieldset', {}, element('legend', {}, words.filter), filterOf(facts)),
    ...(canHide
      ? [element('p', {}, element('button', { type: 'button', class: 'plain', onclick: hidden }, words.hide))]
      : []),
    element('div', { class: 'meaning' }, ...column.meaning.map((node) => node.cloneNode(true))),
  ];
}

function orders({ order, sorted, language }: ColumnMenuFacts) {
  const words = tableWords[language];
  const ways = [
    ['up', words.up],
    ['down', words.down],
    [null, words.asPublished],
  ] as const;
  return element(
    'p',
    { class: 'orders' },
    ...ways.map(([way, label]) =>
      element(
        'button',
        { type: 'button', 'aria-pressed': String(way === order), onclick: () => sorted(way) },
        label.charAt(0).toUpperCase() + label.slice(1),
      ),
    ),
  );
}

function filterOf(facts: ColumnMenuFacts): HTMLElement {
  const { column, filter, words, language, filtered } = facts;
  if (filterWay(column) === 'choice') {
    const ticked = filter?.by === 'choice' ? filter.values : [];
    const chosen = (values: string[]) => filtered(values.length === 0 ? null : { by: 'choice', values });
    return choiceList(choicesOf(facts, ticked), ticked, { words, language, chosen });
  }
  const isRange = filterWay(column) === 'range';
  const fields = isRange ? rangeFields(facts) : wordsField(facts);
  return element('div', { class: 'asked' }, ...fields, presenceField(facts));
}

function rangeFields({ column: { kind }, filter, words, filtered }: ColumnMenuFacts) {
  const isYear = kind === 'year' || kind === 'date' || kind === 'edtf';
  const range = filter?.by === 'range' ? filter : null;
  const field = (label: string, value: number | null | undefined) => {
    const input = element('input', { type: 'number', step: kind === 'decimal' ? 'any' : '1', inputmode: 'decimal' });
    input.value = value == null ? '' : String(value);
    input.addEventListener('input', tell);
    return { input, label: element('label', {}, label, input) };
  };
  const [from, to] = [
    field(isYear ? words.fromYear : words.from, range?.from),
    field(isYear ? words.toYear : words.to, range?.to),
  ];
  function tell() {
    filtered(readFilter(`${from?.input.value}..${to?.input.value}`, 'range'));
  }
  return [from.label, to.label];
}

function wordsField({ filter, words, filtered }: ColumnMenuFacts) {
  const input = element('input', { type: 'search', autocomplete: 'off' });
  input.value = filter?.by === 'words' ? filter.words : '';
  input.addEventListener('input', () =>
    filtered(input.value.trim() === '' ? null : { by: 'words', words: input.value.trim() }),
  );
  return [element('label', {}, words.contains, input)];
}

/** The values that are there or asked for, those of most rows first. */
function choicesOf({ column, counts, words, language }: ColumnMenuFacts, ticked: readonly string[]): ValueChoice[] {
  const { compare } = new Intl.Collator(language, { numeric: true });
  return [...new Set([...counts.keys(), ...ticked])]
    .map((value) => ({
      value,
      label: value === '' ? words.empty : (column.codes.get(value) ?? value),
      count: counts.get(value) ?? 0,
    }))
    .sort((a, b) => b.count - a.count || compare(a.label, b.label));
}

/** All rows, those with something in the cell, those without. */
function presenceField({ counts, filter, words, language, filtered }: ColumnMenuFacts) {
  const all = [...counts.values()].reduce((sum, count) => sum + count, 0);
  const empty = counts.get('') ?? 0;
  const select = element(
    'select',
    { 'aria-label': words.filter },
    ...(
      [
        [words.any, all, ''],
        [words.filled, all - empty, '+'],
        [words.empty, empty, '-'],
      ] as const
    ).map(([label, count, value]) => new Option(`${label}: ${digits(count, language)}`, value)),
  );
  select.value = filter?.by === 'presence' ? (filter.filled ? '+' : '-') : '';
  select.addEventListener('change', () => filtered(readFilter(select.value, 'words')));
  return select;
}
