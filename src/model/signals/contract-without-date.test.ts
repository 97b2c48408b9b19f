import { expect, test } from 'vitest';
import { statesOf } from '#test/signal-states.ts';
import { contractWithoutDate } from './contract-without-date.ts';

test('a contract with a number and without a day is a reason to ask, an unknown contract is not', () => {
  const states = statesOf(contractWithoutDate, {
    winners: [
      { id: 'numbered', contract: '7' },
      { id: 'dated', contract: '7', signed: '2019-03-01' },
      { id: 'silent' },
      { id: 'announced', status: 'announced', contract: '7' },
    ],
  });
  expect(states).toEqual({ numbered: 'raised', dated: 'clear', silent: 'winners/contract winners/signed' });
});
