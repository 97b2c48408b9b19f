import { expect, test } from 'vitest';
import { fileOf, messagesOfFiles } from '#report/fixture.ts';

test('a header is enough', () => {
  expect(messagesOfFiles('file-empty', [fileOf('data/payments.csv', 'id,grant,date,amount,source\n')])).toBe('');
});

test('a file without any text is reported', () => {
  expect(messagesOfFiles('file-empty', [fileOf('data/calls.csv', ' \n\n')])).toMatchInlineSnapshot(`""`);
});
