import { expect, test } from 'vitest';
import { nameLines, fitName } from '#charts/map-label.ts';

test.each([
  ['Ысык-Көл', ['Ысык-', 'Көл']],
  ['Токтогул', ['Токто-', 'гул']],
  ['Алай', ['Алай']],
  ['Kadamjai', ['Ka-', 'damjai']],
  ['Айтматовский', ['Айтма-', 'тов-', 'ский']],
  ['Ала\u00adмүдүн', ['Ала-', 'мүдүн']],
])('%s is broken where it may be', (name, lines) => {
  expect(nameLines(name, 38, 10.5)).toEqual(lines);
});

test('words stand on one line when there is room', () => {
  expect(nameLines('Болот Мамбетов', 120, 10.5)).toEqual(['Болот Мамбетов']);
  expect(nameLines('Кара-Суу', 120, 10.5)).toEqual(['Кара-Суу']);
});

test('no letter is lost, however narrow the tile', () => {
  const name = 'Теплоключенский';
  expect(nameLines(name, 20, 10.5).join('').replaceAll('-', '')).toBe(name);
});

test('a whole word in small letters is better than a parted one in large letters', () => {
  expect(fitName('Майлуу-Суу', { width: 47.9, height: 33 }, [12, 11, 10.5])).toMatchObject({
    lines: ['Майлуу-', 'Суу'],
    parted: 0,
    fits: true,
  });
});

test('what does not fit is cut, says so, and stays in its tile', () => {
  expect(fitName('Базар-Коргонский', { width: 40, height: 22 }, [12, 10.5])).toMatchObject({
    lines: ['Базар-', 'Кор…'],
    fits: false,
  });
});
