import { expect, test } from 'vitest';
import { messagesOf } from '#report/fixture.ts';

test('the state code of a place and the number of an organization are fine', () => {
  expect(
    messagesOf('cell-personal-number', {
      places: [{ soate: '41702205000000' }],
      organizations: [{ registration: '02304201410098' }],
    }),
  ).toBe('');
});

test('a personal number is reported and not repeated', () => {
  expect(messagesOf('cell-personal-number', { organizations: [{ name_ru: 'Асанов, ПИН 20101199012345' }] }))
    .toMatchInlineSnapshot(`
      "data/organizations.csv:2 F2 name_ru: this looks like the personal number (PIN) of a person: 20•••••••••••• [cell-personal-number]
        Delete the number before you publish the file."
    `);
});
