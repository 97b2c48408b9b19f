import { expect, test } from 'vitest';
import { statesOf } from '#test/signal-states.ts';
import { noAwardFound } from './no-award-found.ts';

test('a call whose time is over and of which no award was found is a reason to ask', () => {
  const states = statesOf(noAwardFound, {
    calls: [
      { id: 'over', deadline: '2020-01-10' },
      { id: 'awarded', year: 2020 },
      { id: 'parted', year: 2020 },
      { id: 'part', part_of: 'parted', year: 2020 },
      { id: 'open', deadline: '2026-12-31' },
      { id: 'undated' },
    ],
    winners: [
      { id: 'a', call: 'awarded' },
      { id: 'b', call: 'part' },
    ],
  });
  expect(states).toEqual({
    over: 'raised',
    awarded: 'clear',
    parted: 'clear',
    part: 'clear',
    undated: 'calls/deadline calls/announced calls/year',
  });
});
