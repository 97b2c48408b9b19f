import { expect, test } from 'vitest';
import { columnsOf, tableNames } from '#schemas/index.ts';
import { asksForView, readView, viewParameters, writeView } from './table-view.ts';
import { usualColumns } from './explorer-column.ts';

const columns = [
  { key: 'id', kind: 'slug', references: null },
  { key: 'place', kind: 'slug', references: 'places' },
  { key: 'title_ky', kind: 'text', references: null },
  { key: 'title_ru', kind: 'text', references: null },
  { key: 'amount', kind: 'som', references: null },
] as const;

test('a view comes back from its address, and the table as it is at first has none', () => {
  const address =
    '?find=%D1%82%D0%B8%D0%B3%D2%AF%D2%AF&place=karakol,-&amount=100..&order=-amount&columns=id,amount&row=2019-karakol-1';
  const view = readView(address, columns, 'ky');
  expect(view).toMatchObject({
    find: 'тигүү',
    order: { key: 'amount', down: true },
    columns: ['id', 'amount'],
    row: '2019-karakol-1',
  });
  expect(view.filters.get('place')).toEqual({ by: 'choice', values: ['karakol', ''] });
  expect(readView(writeView(view, columns, 'ky'), columns, 'ky')).toEqual(view);
  expect(writeView(readView('', columns, 'ky'), columns, 'ky')).toBe('');
});

test('what an address asks of columns that are not there is left out', () => {
  expect(writeView(readView('?colour=red&order=colour&utm=1', columns, 'ru'), columns, 'ru')).toBe('');
  expect(asksForView('?utm=1', ['id'])).toBe(false);
  expect(asksForView('?id=x', ['id'])).toBe(true);
});

test('of what stands in three languages the language of the page is shown at first, and the id always', () => {
  expect(readView('', columns, 'ky').columns).toEqual(['id', 'place', 'title_ky', 'amount']);
  expect(readView('?columns=amount', columns, 'ky').columns).toEqual(['id', 'amount']);
  expect(usualColumns(['id', 'name_ky', 'name_ru'], 'en')).toEqual(['id', 'name_ky', 'name_ru']);
});

test.for(tableNames)('no column of %s is called as something else in the address, and its first is the id', (table) => {
  const keys = Object.keys(columnsOf(table));
  expect(keys[0]).toBe('id');
  expect(keys.filter((key) => (viewParameters as readonly string[]).includes(key))).toEqual([]);
});
