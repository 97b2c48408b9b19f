import type { RowTexts } from '#model/decode.ts';
import type { TableName } from '#schemas/names.ts';
import { languages } from '#text/languages.ts';
import { plainName } from '#text/plain-name.ts';

/** The keys of a row: two rows of a table that share one may be the same thing, entered twice. */
const keysOf: Partial<Record<TableName, (row: RowTexts) => readonly (string | null)[]>> = {
  organizations: (row) => [...namesOf(row, 'name'), ...(row['aliases'] ?? '').split(' | ').map(nameKey)],
  sources: ({ url = '' }) => [addressKey(url)],
  programmes: (row) => namesOf(row, 'title'),
  calls: (row) => [key('year', row, ['place', 'year', 'customer']), ...namesOf(row, 'title')],
  winners: (row) => [
    key('recipient', row, ['call', 'recipient']),
    key('amount', row, ['call', 'amount']),
    ...namesOf(row, 'title').map((name) => name && `${name} ${row['call'] || row['place']}`),
  ],
  payments: (row) => [key('payment', row, ['grant', 'date', 'amount'])],
  budgets: (row) => [
    key('measure', row, ['place', 'year', 'measure', 'scope']),
    key('sum', row, ['place', 'amount', 'year']),
  ],
  results: (row) => [
    key('number', row, ['subject', 'unit', 'actual']),
    ...namesOf(row, 'indicator').map((name) => name && `${name} ${row['subject']}`),
  ],
  events: (row) => namesOf(row, 'title'),
};

/** Finds for rows of a table the other rows that may be the same thing: the ids, none of them twice. */
export function alikeIn(table: TableName, rows: Iterable<RowTexts>): (row: RowTexts) => string[] {
  const own = keysOf[table] ?? (() => []);
  const known = (row: RowTexts) => new Set(own(row).filter((text) => text !== null));
  const ids = new Map<string, string[]>();
  for (const row of rows) for (const text of known(row)) ids.set(text, [...(ids.get(text) ?? []), row['id'] ?? '']);
  return (row) => [...new Set([...known(row)].flatMap((text) => ids.get(text) ?? []))].filter((id) => id !== row['id']);
}

/** Some cells of a row in one text; null when one of them is empty. */
function key(name: string, row: RowTexts, columns: readonly string[]): string | null {
  const cells = columns.map((column) => row[column] ?? '');
  return cells.includes('') ? null : JSON.stringify([name, ...cells]);
}

const namesOf = (row: RowTexts, base: string) => languages.map((language) => nameKey(row[`${base}_${language}`] ?? ''));

function nameKey(name: string): string | null {
  const plain = plainName(name);
  return plain === '' ? null : plain;
}

/** An address without protocol, «www.» and what stands behind «#». */
const addressKey = (url: string) => url.replace(/^https?:\/\/(?:www\.)?/, '').replace(/\/*(?:#.*)?$/, '') || null;
