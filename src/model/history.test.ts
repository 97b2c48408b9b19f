import { expect, test } from 'vitest';
import type { Event } from '#schemas/index.ts';
import { historyOf, senseOf } from './history.ts';

const event = (id: string, date: string | null) => ({ id, date, kind: 'seminar' }) as Event;
const told = (events: Event[]) =>
  historyOf({ events }).map(({ year, events: own }) => [year, ...own.map(({ id }) => id)]);

test('events stand by year, oldest first', () => {
  expect(told([event('b', '2018-06-29'), event('a', '2017-09-29'), event('c', '2018-09-18')])).toEqual([
    [2017, 'a'],
    [2018, 'b', 'c'],
  ]);
});

test('a period stands where it begins, one without a beginning where it ends', () => {
  expect(told([event('until', '../2014'), event('from', '2013-03/2020-03')])).toEqual([
    [2013, 'from'],
    [2014, 'until'],
  ]);
});

test('what nobody dates comes last', () => {
  expect(told([event('undated', null), event('a', '2023')])).toEqual([
    [2023, 'a'],
    [null, 'undated'],
  ]);
});

test('a programme takes its time, a seminar lies within it', () => {
  expect(senseOf({ ...event('a', '2017/..'), kind: 'programme' })).toBe('period');
  expect(senseOf(event('a', '2017/..'))).toBe('moment');
});
