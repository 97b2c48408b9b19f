import { expect, test } from 'vitest';
import { parseCsv } from '#model/csv.ts';
import type { RecordChange } from '#model/releases/record-changes.ts';
import { changesCsv, changesExcelCsv } from './changes-files.ts';
import { fromExcelCell } from './excel-cell.ts';

const cells = [
  { column: 'amount', from: '400000', to: '395000' },
  { column: 'awarded', from: '2019-07', to: '=1+1' },
];
const change = { table: 'winners', id: 'made-up', kind: 'changed', cells } as unknown as RecordChange;
const dated = [{ release: { id: '2026-01-15' }, change }];

test('changes for Excel hold the same lines, and nothing that Excel would count or take for a day', () => {
  const text = changesExcelCsv(dated);
  expect(text.startsWith('\ufeffrelease;table;')).toBe(true);
  expect(text).toContain(';amount;400000;395000;');
  expect(text).toContain(";awarded;'2019-07;'=1+1;");
  const rowsOf = (file: string, delimiter: string) => parseCsv(file, delimiter).rows.map((row) => row.cells);
  const back = rowsOf(text.replace('\ufeff', ''), ';').map((row) => row.map((cell) => fromExcelCell('text', cell)));
  expect(back).toEqual(rowsOf(changesCsv(dated), ','));
});
