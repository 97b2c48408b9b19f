import { expect, test } from 'vitest';
import { messagesOf } from '#report/fixture.ts';

test('trial data is fine in a trial', () => {
  expect(
    messagesOf(
      'synthetic-in-record',
      { sources: [{ id: 'synthetic-1' }] },
      { release: { date: '2024-01-01', synthetic: true } },
    ),
  ).toBe('');
});

test('and refused in the record', () => {
  expect(
    messagesOf(
      'synthetic-in-record',
      { sources: [{ id: 'synthetic-1' }], calls: [{ source: 'synthetic-1' }] },
      { release: { date: '2024-01-01', synthetic: false } },
    ),
  ).toMatchInlineSnapshot(`
    "data/calls.csv:2 AJ2 source: “synthetic-1” marks made-up data [synthetic-in-record]
      Move the row to the folder of the trial.
    data/sources.csv:2 A2 id: “synthetic-1” marks made-up data [synthetic-in-record]
      Move the row to the folder of the trial."
  `);
});
