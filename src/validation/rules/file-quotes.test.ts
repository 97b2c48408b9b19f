import { expect, test } from 'vitest';
import { fileOf, messagesOfFiles } from '#report/fixture.ts';

test('a doubled mark inside a quoted cell is fine', () => {
  expect(messagesOfFiles('file-quotes', [fileOf('data/payments.csv', 'id,grant\n"a""b",c\n')])).toBe('');
});

test('a mark that is never closed is reported at its row', () => {
  expect(messagesOfFiles('file-quotes', [fileOf('data/payments.csv', 'id,grant\na,b\nc,"d\ne,f\n')]))
    .toMatchInlineSnapshot(`
    "data/payments.csv:3: a quotation mark is opened and not closed, or stands inside a quoted cell [file-quotes]
      Close the mark or remove it; inside a quoted cell write it twice ("")."
  `);
});
