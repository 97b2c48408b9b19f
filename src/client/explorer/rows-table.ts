import {
  columnFacetingFeature,
  columnFilteringFeature,
  constructTable,
  createFacetedRowModel,
  createFacetedUniqueValues,
  createFilteredRowModel,
  createSortedRowModel,
  globalFilteringFeature,
  rowSortingFeature,
  tableFeatures,
  type Row,
} from '@tanstack/table-core';
import { storeReactivityBindings } from '@tanstack/table-core/store-reactivity-bindings';
import { plainLetters } from '#text/plain-letters.ts';
import type { Language } from '#text/languages.ts';
import { fitsFilter, isEmptyCell, valuesIn, type ColumnFilter } from './column-filter.ts';
import type { ExplorerColumn, ExplorerRecord } from './explorer-column.ts';
import type { TableView } from './table-view.ts';

const features = tableFeatures({
  coreReactivityFeature: storeReactivityBindings(),
  columnFilteringFeature,
  globalFilteringFeature,
  filteredRowModel: createFilteredRowModel(),
  columnFacetingFeature,
  facetedRowModel: createFacetedRowModel(),
  facetedUniqueValues: createFacetedUniqueValues(),
  rowSortingFeature,
  sortedRowModel: createSortedRowModel(),
});
type RecordRow = Row<typeof features, ExplorerRecord>;

/** The rows of a table that fit a view, in its order, and how many rows each value of a column has beside the other filters. */
export interface RowsTable {
  show: (view: Pick<TableView, 'find' | 'order' | 'filters'>) => readonly ExplorerRecord[];
  counts: (key: string) => ReadonlyMap<string, number>;
  /** Makes the letters of rows ready to be sought, until it is told to stop; whether those of all are. */
  prepare: (isOver: () => boolean) => boolean;
  /** Forgets the letters and orders of the rows: a column has got other words. */
  forget: () => void;
}

export function rowsTable(
  records: readonly ExplorerRecord[],
  columns: readonly ExplorerColumn[],
  language: Language,
): RowsTable {
  const { compare } = new Intl.Collator(language, { numeric: true });
  let textOf = searchedText(columns);
  let prepared = 0;
  let rankOf = ranks(records, compare);
  const [first] = columns;
  const table = constructTable({
    features,
    data: records as ExplorerRecord[],
    columns: columns.map((column) => ({
      id: column.key,
      // Undefined stands last in both orders.
      accessorFn: (record: ExplorerRecord) =>
        isEmptyCell(record[column.key] ?? null) ? undefined : record[column.key],
      getUniqueValues: (record: ExplorerRecord) => valuesIn(record[column.key] ?? null),
      filterFn: (row: RecordRow, _: string, filter: ColumnFilter) =>
        fitsFilter(row.original[column.key] ?? null, filter),
      sortFn: (a: RecordRow, b: RecordRow) => rankOf(column, a.original) - rankOf(column, b.original),
      sortUndefined: 'last' as const,
    })),
    globalFilterFn: (row: RecordRow, _: string, words: readonly string[]) =>
      words.every((word) => textOf(row.original).includes(word)),
    // Words are sought in a row as a whole: one column asks for all.
    getColumnCanGlobalFilter: ({ id }) => id === first?.key,
  });

  return {
    show({ find, order: wanted, filters }) {
      const words = plainLetters(find).split(/\s+/).filter(Boolean);
      table.setGlobalFilter(words.length === 0 ? undefined : words);
      table.setColumnFilters([...filters].map(([id, value]) => ({ id, value })));
      table.setSorting(wanted ? [{ id: wanted.key, desc: wanted.down }] : []);
      return table.getRowModel().rows.map(({ original }) => original);
    },
    prepare(isOver) {
      while (prepared < records.length && !isOver()) textOf(records[prepared++] as ExplorerRecord);
      return prepared === records.length;
    },
    forget() {
      prepared = 0;
      textOf = searchedText(columns);
      rankOf = ranks(records, compare);
    },
    counts: (key) => (table.getColumn(key)?.getFacetedUniqueValues() ?? new Map()) as ReadonlyMap<string, number>,
  };
}

/** The letters of a row, with the words of its codes; made once for each row that is asked for. */
function searchedText(columns: readonly ExplorerColumn[]) {
  const known = new WeakMap<ExplorerRecord, string>();
  return (record: ExplorerRecord) => {
    const had = known.get(record);
    if (had !== undefined) return had;
    let text = '';
    for (const { key, codes } of columns) {
      const value = record[key] ?? null;
      if (value === null) continue;
      text += ` ${typeof value === 'object' ? value.join(' ') : value}`;
      if (codes.size > 0) for (const code of valuesIn(value)) text += ` ${codes.get(code) ?? ''}`;
    }
    const made = plainLetters(text);
    known.set(record, made);
    return made;
  };
}

/**
 * The place of a row in the order of a column: a number by itself, a text by where it stands among all texts of the column, which are sorted once.
 * A reference stands where the name of its row does.
 */
function ranks(records: readonly ExplorerRecord[], compare: (a: string, b: string) => number) {
  const known = new Map<ExplorerColumn, ReadonlyMap<string, number>>();
  const wordsOf = ({ codes, references }: ExplorerColumn, text: string) =>
    references === null ? text : (codes.get(text) ?? text);
  const sorted = (column: ExplorerColumn) => {
    const texts = [...new Set(records.map((record) => String(record[column.key])))];
    const words = texts.map((text) => [text, wordsOf(column, text)] as const).sort(([, a], [, b]) => compare(a, b));
    return new Map(words.map(([text], at) => [text, at]));
  };
  return (column: ExplorerColumn, record: ExplorerRecord): number => {
    const value = record[column.key];
    if (typeof value === 'number') return value;
    const order = known.get(column) ?? sorted(column);
    known.set(column, order);
    return order.get(String(value)) ?? 0;
  };
}
