import { expect, test } from 'vitest';
import { messagesOf } from '#report/fixture.ts';

const places = [{ id: 'old', status: 'abolished', valid_until: '2024', successor: 'new' }, { id: 'new' }];

test('what was done before a place was abolished, or perhaps then, is fine', () => {
  expect(
    messagesOf('place-abolished', {
      places,
      calls: [
        { place: 'old', year: '2023' },
        { place: 'old', announced: '2024-05' },
      ],
    }),
  ).toBe('');
});

test('what was done after a place was abolished is reported, with its successor', () => {
  expect(messagesOf('place-abolished', { places, calls: [{ place: 'old', year: '2025' }] })).toMatchInlineSnapshot(`
    "data/calls.csv:2 E2 place: old was abolished (2024), but the row is of 2025 [place-abolished]
      Name the place where the work was done: new. If the date is wrong, correct it."
  `);
});
