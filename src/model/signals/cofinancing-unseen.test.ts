import { expect, test } from 'vitest';
import { statesOf } from '#test/signal-states.ts';
import { cofinancingUnseen } from './cofinancing-unseen.ts';

test('money from elsewhere without a giver is a reason to ask', () => {
  const states = statesOf(cofinancingUnseen, {
    winners: [
      { id: 'nameless', cofinancing: 50 },
      { id: 'named', cofinancing: 50, cofinancer: 'o' },
      { id: 'sumless', cofinancer: 'o' },
      { id: 'none' },
    ],
    organizations: [{ id: 'o' }],
  });
  expect(states).toEqual({ nameless: 'raised', named: 'clear', sumless: 'winners/cofinancing' });
});
