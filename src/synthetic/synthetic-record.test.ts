import { expect, test } from 'vitest';
import { today } from '#synthetic/draft.ts';
import { synthesize } from '#synthetic/synthesize.ts';
import { writeTable } from '#publish/write-table.ts';
import { tableNames } from '#schemas/index.ts';
import { validate } from '#validation/validate.ts';

test.for([1, 2, 3])('a country made up with seed %i has no errors', (seed) => {
  const dataset = synthesize({ grants: 600, seed });
  const files = tableNames.map((table) => {
    const bytes = new TextEncoder().encode(writeTable(table, dataset[table]));
    return { file: `${table}.csv`, table, size: bytes.length, bytes };
  });
  const { findings } = validate(files, { release: { date: today, synthetic: true } });
  expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
});
