import type { TableName } from '#schemas/index.ts';
import { claimReferences, referencesTo } from '../references.ts';
import { datasetRule } from '../rule.ts';

/** A table that rows refer to is among the files; reported once for each column that needs it. */
export const tableMissing = datasetRule('table-missing', 'error', function* (checked) {
  const missing = new Map<string, { record: object; column: string; target: TableName; rows: number }>();
  const isWanted = ({ target }: { target: TableName | null }) => target !== null && !checked.given.has(target);
  const wanted = [...referencesTo(checked, isWanted), ...claimReferences(checked).filter(isWanted)];
  for (const { table, record, column, target } of wanted) {
    if (target === null) continue;
    const key = `${table} ${column} ${target}`;
    const found = missing.get(key) ?? { record, column, target, rows: 0 };
    missing.set(key, { ...found, rows: found.rows + 1 });
  }
  for (const { record, column, target, rows } of missing.values())
    yield { record, column, params: { table: target, rows } };
});
