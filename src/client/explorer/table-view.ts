import { filterWay, readFilter, writeFilter, type ColumnFilter } from './column-filter.ts';
import { usualColumns, type ExplorerColumn } from './explorer-column.ts';

/** How somebody looks at a table: all of it stands in the address. */
export interface TableView {
  /** Words that stand anywhere in a row. */
  find: string;
  order: { key: string; down: boolean } | null;
  filters: ReadonlyMap<string, ColumnFilter>;
  /** The columns that are shown, in the order of the table; the first always is. */
  columns: readonly string[];
  /** The id of the row that is open. */
  row: string | null;
}

/** What is no column in an address. */
export const viewParameters = ['find', 'order', 'columns', 'row'] as const;

type Columns = readonly Pick<ExplorerColumn, 'key' | 'kind' | 'references'>[];

/** The view that an address asks for; what it asks of columns that are not there is left out. */
export function readView(search: string, columns: Columns, language: string): TableView {
  const asked = new URLSearchParams(search);
  const keys = columns.map(({ key }) => key);
  const [, down = '', key = ''] = /^(-?)(.*)$/.exec(asked.get('order') ?? '') ?? [];
  const wanted = asked.get('columns')?.split(',');
  return {
    find: asked.get('find')?.trim() ?? '',
    order: keys.includes(key) ? { key, down: down === '-' } : null,
    filters: new Map(
      columns.flatMap((column) => {
        const filter = readFilter(asked.get(column.key) ?? '', filterWay(column));
        return filter ? [[column.key, filter] as const] : [];
      }),
    ),
    columns: wanted ? keys.filter((key, at) => at === 0 || wanted.includes(key)) : usualColumns(keys, language),
    row: asked.get('row') || null,
  };
}

/** The query of the address of a view, empty for the table as it is at first: the inverse of reading. */
export function writeView({ find, order, filters, columns, row }: TableView, all: Columns, language: string): string {
  const keys = all.map(({ key }) => key);
  const query = new URLSearchParams();
  if (find !== '') query.set('find', find);
  for (const [key, filter] of filters) query.set(key, writeFilter(filter));
  if (order) query.set('order', (order.down ? '-' : '') + order.key);
  if (columns.join() !== usualColumns(keys, language).join()) query.set('columns', columns.join());
  if (row !== null) query.set('row', row);
  return query.size === 0 ? '' : `?${query.toString().replaceAll('%2C', ',')}`;
}

/** Whether an address asks for more than the page. */
export const asksForView = (search: string, keys: readonly string[]) =>
  [...new URLSearchParams(search).keys()].some((key) => [...viewParameters, ...keys].includes(key));
