import { expect, test } from 'vitest';
import { messagesOf } from '#report/fixture.ts';

test('a comparison is fine', () => {
  expect(messagesOf('cell-html', { organizations: [{ name_ru: '<5 адам, a < b' }] })).toBe('');
});

test('tags and entities are reported', () => {
  expect(messagesOf('cell-html', { organizations: [{ name_ru: '<script>x</script>' }] })).toMatchInlineSnapshot(`
    "data/organizations.csv:2 F2 name_ru: “<script” belongs to a web page, not to a text [cell-html]
      Copy the text without formatting (in Excel: Paste Special → Text)."
  `);
});

test('tags and entities are reported', () => {
  expect(messagesOf('cell-html', { organizations: [{ name_ru: 'ОФ&nbsp;«Умут»' }] })).toMatchInlineSnapshot(`
    "data/organizations.csv:2 F2 name_ru: “&nbsp;” belongs to a web page, not to a text [cell-html]
      Copy the text without formatting (in Excel: Paste Special → Text)."
  `);
});
