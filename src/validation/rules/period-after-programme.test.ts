import { expect, test } from 'vitest';
import { messagesOf } from '#report/fixture.ts';

test('a call in the last year of its programme is fine', () => {
  expect(
    messagesOf('period-after-programme', {
      programmes: [{ id: 'p', period: '2022/2023' }],
      calls: [{ programme: 'p', announced: '2023-12-07' }],
    }),
  ).toBe('');
});

test('a call after it is reported', () => {
  expect(
    messagesOf('period-after-programme', {
      programmes: [{ id: 'p', period: '2022/2023' }],
      calls: [{ programme: 'p', announced: '2024-01' }],
    }),
  ).toMatchInlineSnapshot(`
    "data/calls.csv:2 S2 announced: the call was announced on 2024-01, after the years of its programme (2022/2023) [period-after-programme]
      Check the programme of the call; if the source says so, leave it."
  `);
});
