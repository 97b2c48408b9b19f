import { expect, test } from 'vitest';
import type { Fixture } from '#report/fixture.ts';
import { releasedTwice } from '#test/released-twice.ts';
import { isInOrder } from './is-in-order.ts';

const [naryn, osh, talas] = [{ id: 'naryn' }, { id: 'osh' }, { id: 'talas' }];

const isToday = (places: NonNullable<Fixture['places']>) => {
  const before: Fixture = { places: [naryn, osh] };
  return isInOrder(releasedTwice({ places }, [before, before]).released);
};

test('rows that changed, came or went leave the others in the order of the newest release', () => {
  expect([[naryn, osh], [talas, naryn, osh], [naryn, talas, osh], [osh], []].map(isToday)).toEqual(Array(5).fill(true));
});

test('rows that changed places are out of order', () => {
  expect(
    [
      [osh, naryn],
      [osh, talas, naryn],
    ].map(isToday),
  ).toEqual([false, false]);
});
