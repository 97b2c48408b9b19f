import { expect, test } from 'vitest';
import { messagesOf } from '#report/fixture.ts';

test('the day of the release is fine', () => {
  expect(
    messagesOf(
      'date-after-release',
      { calls: [{ announced: '2024-05' }] },
      { release: { date: '2024-05-31', synthetic: false } },
    ),
  ).toBe('');
});

test('a later day is reported', () => {
  expect(
    messagesOf(
      'date-after-release',
      { calls: [{ announced: '2024-06' }] },
      { release: { date: '2024-05-31', synthetic: false } },
    ),
  ).toMatchInlineSnapshot(`
    "data/calls.csv:2 S2 announced: 2024-06 is later than the data version (2024-05-31) [date-after-release]
      Check the date, or set the new date in data/release.json."
  `);
});

test('a meeting that is announced may lie ahead, one that took place may not', () => {
  const events = (status: string) =>
    messagesOf(
      'date-after-release',
      { events: [{ date: '2024-07-01', status }] },
      { release: { date: '2024-05-31', synthetic: false } },
    );
  expect(events('announced')).toBe('');
  expect(events('done')).not.toBe('');
});
