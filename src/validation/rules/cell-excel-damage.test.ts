import { expect, test } from 'vitest';
import { messagesOf } from '#report/fixture.ts';

test('the words of a source may be a day and a month', () => {
  expect(messagesOf('cell-excel-damage', { claims: [{ as_printed: '22-май' }] })).toBe('');
});

test('error values and lost digits are reported', () => {
  expect(
    messagesOf('cell-excel-damage', {
      organizations: ['#REF!', '#Н/Д', '########', '1,4E+13', '02.мар'].map((name_ru) => ({ name_ru })),
    }),
  ).toMatchInlineSnapshot(`
    "data/organizations.csv:2 F2 name_ru: “#REF!” is what Excel made of the value [cell-excel-damage]
      Take the value from the source. Give the column the format Text before typing.
    data/organizations.csv:3 F3 name_ru: “#Н/Д” is what Excel made of the value [cell-excel-damage]
      Take the value from the source. Give the column the format Text before typing.
    data/organizations.csv:4 F4 name_ru: “########” is what Excel made of the value [cell-excel-damage]
      Take the value from the source. Give the column the format Text before typing.
    data/organizations.csv:5 F5 name_ru: “1,4E+13” is what Excel made of the value [cell-excel-damage]
      Take the value from the source. Give the column the format Text before typing.
    data/organizations.csv:6 F6 name_ru: “02.мар” is what Excel made of the value [cell-excel-damage]
      Take the value from the source. Give the column the format Text before typing."
  `);
});

test('days since 1900 are reported with their date', () => {
  expect(messagesOf('cell-excel-damage', { calls: [{ deadline: '44927' }] })).toMatchInlineSnapshot(`
    "data/calls.csv:2 T2 deadline: “44927” is what Excel made of the value [cell-excel-damage]
      Perhaps 2023-01-01 was meant, or 2027-01-02 if the workbook counts days from 1904 (an old Mac); check with the source. Give the column the format Text before typing."
  `);
});
