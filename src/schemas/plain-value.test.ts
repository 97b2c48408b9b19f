import { expect, test } from 'vitest';
import { columnsOf } from './index.ts';
import { noValue, plainReader, takes } from './plain-value.ts';

const { amount, status, target_group, title_ky, awarded, place } = columnsOf('winners');
const read = (column: typeof amount, text: string) => column && plainReader(column)(text);

test('what is plain at sight is read, and what can be nothing of its kind is refused, without the schema', () => {
  expect([read(amount, '350000'), read(amount, '350 000 сом'), read(amount, '0')]).toEqual([350000, noValue, 0]);
  expect([read(status, 'awarded'), read(status, 'завершён')]).toEqual(['awarded', noValue]);
  expect([read(awarded, '2024-03'), read(awarded, '20.03.2024')]).toEqual(['2024-03', noValue]);
  expect([read(title_ky, 'Үй'), read(title_ky, 'Үй  '), read(place, 'osh'), read(place, 'Ош')]).toEqual([
    ...['Үй', noValue],
    ...['osh', noValue],
  ]);
});

test('where sight is not enough, nothing is said: an empty cell, a very long number, a list of codes', () => {
  expect([read(amount, ''), read(amount, '1234567890123'), read(target_group, 'youth women')]).toEqual([
    null,
    null,
    null,
  ]);
  const fits = (text: string) => target_group && takes(target_group, text);
  expect([fits('youth women'), fits('youth youth'), fits('жаштар'), fits('')]).toEqual([true, false, false, true]);
});
