import { expect, test } from 'vitest';
import { messagesOf } from '#report/fixture.ts';

const calls = [{ id: 'c' }];
const organizations = [{ id: 'hall' }];
const row = { customer: 'hall', awarded: '2024-03-05', call: 'c' };
const found = (...winners: Readonly<Record<string, string>>[]) =>
  messagesOf('reference-left-blank', { calls, organizations, winners });

test('rows that say where they belong are fine, and so is one of another day', () => {
  expect(found(row, row)).toBe('');
  expect(found(row, { ...row, call: '', awarded: '2024-04-01' })).toBe('');
  expect(found({ ...row, call: '' }, row)).toBe('');
});

test('rows below a merged cell are asked for what it says', () => {
  expect(found(row, { ...row, call: '' }, { ...row, call: '' })).toMatchInlineSnapshot(`
    "data/winners.csv:3 B3 call: the cell is empty; a row above, of the same day and source, says “c” [reference-left-blank]
      Write c here, too, if it holds for this row.
    data/winners.csv:4 B4 call: the cell is empty; a row above, of the same day and source, says “c” [reference-left-blank]
      Write c here, too, if it holds for this row."
  `);
});
