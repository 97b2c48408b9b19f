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
}

export function rowsTable(
  records: readonly ExplorerRecord[],
  columns: readonly ExplorerColumn[],
  language: Language,
): RowsTable {
  const { compare } = new Intl.Collator(language, { numeric: true });
  const textOf = searchedText(columns);
  const [first] = columns;
  const table = constructTable({
    features,
    data: records as ExplorerRecord[],
    columns: columns.map(({ key }) => ({
      id: key,
      // Undefined stands last in both orders.
      accessorFn: (record: ExplorerRecord) => (isEmptyCell(record[key] ?? null) ? undefined : record[key]),
      getUniqueValues: (record: ExplorerRecord) => valuesIn(record[key] ?? null),
      filterFn: (row: RecordRow, _: string, filter: ColumnFilter) => fitsFilter(row.original[key] ?? null, filter),
      sortFn: (a: RecordRow, b: RecordRow) => order(a.original[key], b.original[key]),
      sortUndefined: 'last' as const,
    })),
    globalFilterFn: (row: RecordRow, _: string, words: readonly string[]) =>
      words.every((word) => textOf(row.original).includes(word)),
    // Words are sought in a row as a whole: one column asks for all.
    getColumnCanGlobalFilter: ({ id }) => id === first?.key,
  });

  function order(a: ExplorerRecord[string] | undefined, b: ExplorerRecord[string] | undefined) {
    return typeof a === 'number' && typeof b === 'number' ? a - b : compare(String(a), String(b));
  }

  return {
    show({ find, order: wanted, filters }) {
      const words = plainLetters(find).split(/\s+/).filter(Boolean);
      table.setGlobalFilter(words.length === 0 ? undefined : words);
      table.setColumnFilters([...filters].map(([id, value]) => ({ id, value })));
      table.setSorting(wanted ? [{ id: wanted.key, desc: wanted.down }] : []);
      return table.getRowModel().rows.map(({ original }) => original);
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
