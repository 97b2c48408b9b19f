import { expect, test } from 'vitest';
import { collector, findingLimit } from './collector.ts';

const spot = { file: 'data/calls.csv', line: 2, column: 'budget', id: null };

test('findings above the limit are counted, those of other codes are kept', () => {
  const found = collector();
  for (let i = 0; i < findingLimit + 5; i += 1) found.add({ code: 'cell-som', severity: 'error' }, {}, spot);
  found.add({ code: 'cell-year', severity: 'error' }, {}, spot);
  expect(found.findings).toHaveLength(findingLimit + 1);
  expect(found.further()).toEqual([{ code: 'cell-som', severity: 'error', count: 5 }]);
  expect([found.isFull('cell-som'), found.isFull('cell-year')]).toEqual([true, false]);
});

test('a cell with personal data stays secret also when its finding was only counted', () => {
  const found = collector();
  for (let i = 0; i <= findingLimit; i += 1)
    found.add({ code: 'cell-phone', severity: 'error' }, {}, { ...spot, line: i });
  expect(found.isSecret({ ...spot, line: findingLimit })).toBe(true);
  expect(found.isSecret({ ...spot, line: findingLimit + 1 })).toBe(false);
});
