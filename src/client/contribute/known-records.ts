import type { TableName } from '#schemas/names.ts';

type Cells = Readonly<Record<string, string>>;

/** The rows in a file of a place or of a grant, by their table: calls hold their grants, grants their results. */
export function knownRecords(content: unknown): ReadonlyMap<TableName, Cells[]> {
  const found = new Map<TableName, Cells[]>();
  walk(content, found);
  return found;
}

const tableOfKey: Readonly<Record<string, TableName>> = {
  calls: 'calls',
  grants: 'winners',
  budgets: 'budgets',
  results: 'results',
  programmes: 'programmes',
};

function walk(content: unknown, found: Map<TableName, Cells[]>) {
  if (!isObject(content)) return;
  for (const [key, value] of Object.entries(content)) {
    if (isObject(value)) walk(value, found);
    if (!Array.isArray(value)) continue;
    const table = tableOfKey[key];
    for (const record of value.filter(isObject)) {
      if (table) found.set(table, [...(found.get(table) ?? []), cellsOf(record)]);
      walk(record, found);
    }
  }
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The cells of a record that hold one text or number. */
export const cellsOf = (record: Record<string, unknown>): Cells =>
  Object.fromEntries(
    Object.entries(record).flatMap(([key, value]) =>
      typeof value === 'string' || typeof value === 'number' ? [[key, String(value)]] : [],
    ),
  );
