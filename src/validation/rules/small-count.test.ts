import { expect, test } from 'vitest';
import { messagesOf } from '#report/fixture.ts';

test('five of a group in need, or three of all residents, are fine', () => {
  expect(
    messagesOf('small-count', {
      winners: [
        { id: 'g', target_group: 'survivors-of-violence' },
        { id: 'h', target_group: 'residents' },
      ],
      results: [
        { subject: 'winners/g', unit: 'women', actual: '5' },
        { subject: 'winners/h', unit: 'people', actual: '3' },
      ],
    }),
  ).toBe('');
});

test('two of a group in need are reported, also when the call names the group', () => {
  expect(
    messagesOf('small-count', {
      calls: [{ id: 'c', target_group: 'survivors-of-violence' }],
      winners: [{ id: 'g', call: 'c' }],
      results: [{ subject: 'winners/g', unit: 'women', actual: '2' }],
    }),
  ).toMatchInlineSnapshot(`
    "data/results.csv:2 J2 actual: “2” people of a group in need [small-count]
      Empty the number and write “<5” in value_text."
  `);
});
