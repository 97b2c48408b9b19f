import { tableNames, type TableName } from '#schemas/index.ts';
import type { Dataset } from '../dataset.ts';
import { tally, type FigureFacts, type Value } from './figure.ts';

/** How many rows a table has. */
export const tableFigures = { 'table-rows': { unit: 'rows', unknown: 'none' } } satisfies Record<string, FigureFacts>;

/** The figures of every table, by name. */
export const ofTables = (dataset: Dataset): Map<TableName, Record<keyof typeof tableFigures, Value>> =>
  new Map(tableNames.map((name) => [name, { 'table-rows': tally(dataset[name].length, []) }]));
