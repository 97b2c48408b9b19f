import { expect, test } from 'vitest';
import { messagesOf } from '#report/fixture.ts';

test('each text in its own column is fine', () => {
  expect(messagesOf('titles-swapped', { calls: [{ title_ky: 'Үйдөгү жардам', title_ru: 'Помощь на дому' }] })).toBe('');
});

test('Russian in the Kyrgyz column and Kyrgyz in the Russian one are reported', () => {
  expect(messagesOf('titles-swapped', { calls: [{ title_ky: 'Помощь пожилым на дому', title_ru: 'Үйдөгү жардам' }] }))
    .toMatchInlineSnapshot(`
      "data/calls.csv:2 G2 title_ky: title_ky seems to hold Russian and title_ru Kyrgyz [titles-swapped]
        Check it, and swap the two cells."
    `);
});
