import { expect, test } from 'vitest';
import { addMoney, boundOf, type Qualifier } from './money.ts';

const part = (amount: number | null, qualifier: Qualifier = 'exact') => ({ amount, qualifier });

test('nothing known is unknown, never zero', () => {
  expect(addMoney([])).toEqual({ amount: null, qualifier: 'exact', known: 0, unknown: 0 });
  expect(addMoney([part(null), part(null)])).toEqual({ amount: null, qualifier: 'exact', known: 0, unknown: 2 });
});

test('zero is an amount', () => expect(addMoney([part(0)])).toMatchObject({ amount: 0, known: 1 }));

test('a sum keeps the weakest qualifier and counts its unknown parts', () => {
  expect(addMoney([part(10), part(5, 'about'), part(null)])).toEqual({
    amount: 15,
    qualifier: 'about',
    known: 2,
    unknown: 1,
  });
  expect(addMoney([part(10, 'at-least'), part(5)])).toMatchObject({ qualifier: 'at-least' });
  expect(addMoney([part(10, 'at-least'), part(5, 'at-most')])).toMatchObject({ qualifier: 'about' });
  expect(addMoney([part(10, 'at-least'), part(5, 'about')])).toMatchObject({ qualifier: 'about' });
});

test('with unknown parts the known part is a lower bound of the whole', () => {
  expect(boundOf(addMoney([part(10), part(null)]))).toBe('at-least');
  expect(boundOf(addMoney([part(10)]))).toBe('exact');
  expect(boundOf(addMoney([part(10, 'at-most'), part(null)]))).toBe('about');
});
