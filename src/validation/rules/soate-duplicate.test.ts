import { expect, test } from 'vitest';
import { messagesOf } from '#report/fixture.ts';

test('every place has its own code', () => {
  expect(messagesOf('soate-duplicate', { places: [{ soate: '41702205000000' }, { soate: '41702210000000' }] })).toBe(
    '',
  );
});

test('a code that two places have is reported', () => {
  expect(messagesOf('soate-duplicate', { places: [{ soate: '41702205000000' }, { soate: '41702205000000' }] }))
    .toMatchInlineSnapshot(`
      "data/places.csv:3 D3 soate: r1 has the same SOATE code: 41702205000000 [soate-duplicate]
        Check both with the classifier."
    `);
});
