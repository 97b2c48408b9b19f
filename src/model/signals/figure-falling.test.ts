import { expect, test } from 'vitest';
import { statesOf } from '#test/signal-states.ts';
import { figureFalling } from './figure-falling.ts';

test('a later number that is smaller than the one before is a reason to ask', () => {
  const states = statesOf(figureFalling, {
    results: [
      { id: 'first', subject: 'winners/a', indicator_ru: 'Людей', actual: 20, as_of: '2019' },
      { id: 'second', subject: 'winners/a', indicator_ru: 'Людей', actual: 25, as_of: '2020' },
      { id: 'third', subject: 'winners/a', indicator_ru: 'Людей', actual: 12, as_of: '2021' },
      { id: 'other', subject: 'winners/b', indicator_ru: 'Людей', actual: 1, as_of: '2022' },
      { id: 'undated', subject: 'winners/a', indicator_ru: 'Людей', actual: 1 },
    ],
  });
  expect(states).toEqual({ second: 'clear', third: 'raised' });
});
