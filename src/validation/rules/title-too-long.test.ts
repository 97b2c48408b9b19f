import { expect, test } from 'vitest';
import { messagesOf } from '#report/fixture.ts';

test('160 letters are fine, and a long aim is none of a title', () => {
  expect(messagesOf('title-too-long', { calls: [{ title_ky: 'а'.repeat(160), aim_ky: 'б'.repeat(400) }] })).toBe('');
});

test('a longer title is mentioned', () => {
  expect(messagesOf('title-too-long', { calls: [{ title_ky: 'а'.repeat(161) }] })).toMatchInlineSnapshot(`
    "data/calls.csv:2 G2 title_ky: the title has 161 characters, more than 160: “аааааааааааааааааааааааааааааааааааааааааааааааааааааааааааа…” [title-too-long]
      Shorten it; put the rest into the aim or the note."
  `);
});
