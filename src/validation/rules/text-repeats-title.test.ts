import { expect, test } from 'vitest';
import { messagesOf } from '#report/fixture.ts';

test('an aim of its own is fine', () => {
  expect(messagesOf('text-repeats-title', { calls: [{ title_ru: 'Дети', aim_ru: 'Дневной центр для детей' }] })).toBe(
    '',
  );
});

test('an aim that repeats the title is mentioned', () => {
  expect(messagesOf('text-repeats-title', { calls: [{ title_ru: 'Дети', aim_ru: 'Дети' }] })).toMatchInlineSnapshot(`
    "data/calls.csv:2 P2 aim_ru: the same as title_ru: “Дети” [text-repeats-title]
      Say the problem or the aim as the source does, or leave it empty."
  `);
});
