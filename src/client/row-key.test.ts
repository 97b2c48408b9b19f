import { expect, test } from 'vitest';
import { dateKey } from '#components/date-key.ts';
import { rowKey, rowOrder, type RowKey } from './row-key.ts';

const sorted = (keys: RowKey[], options: { language: string; down?: boolean }) => [...keys].sort(rowOrder(options));

test('a number is read as the three languages write it', () => {
  expect(['31', '1 855', '1\u00a0855', '1,855', '12,5', '12.5', '−30'].map((text) => rowKey(text))).toEqual([
    31, 1855, 1855, 1855, 12.5, 12.5, -30,
  ]);
});

test('what is unknown has no key, and a cell may name its own', () => {
  expect([rowKey('—'), rowKey(''), rowKey('белгисиз', { unknown: true })]).toEqual([null, null, null]);
  expect(rowKey('болжол менен 38 млн сом', { given: '38000000' })).toBe(38_000_000);
});

test('unknown stands last, up and down, and a shared sum in words before it', () => {
  expect(sorted([null, 28, 'жалпы сумма', 115, null], { language: 'ky' })).toEqual([
    28,
    115,
    'жалпы сумма',
    null,
    null,
  ]);
  expect(sorted([null, 28, 115], { language: 'ky', down: true })).toEqual([115, 28, null]);
});

test('Kyrgyz letters stand where the Kyrgyz alphabet has them', () => {
  expect(sorted(['Ысык', 'Өзгөн', 'Ош', 'Оттук', 'Ноокат', 'Үч', 'Ужар'], { language: 'ky' })).toEqual([
    'Ноокат',
    'Оттук',
    'Ош',
    'Өзгөн',
    'Ужар',
    'Үч',
    'Ысык',
  ]);
});

test('dates sort by the first day that they may mean', () => {
  expect(['2019', '2019-05', '2019-05-12', '2019-22~', '2018/2019', '../2020-03'].map(dateKey)).toEqual([
    20190101, 20190501, 20190512, 20190601, 20180101, 20200331,
  ]);
  expect(dateKey(null)).toBeUndefined();
});
