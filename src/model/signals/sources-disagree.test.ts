import { expect, test } from 'vitest';
import { statesOf } from '#test/signal-states.ts';
import { sourcesDisagree } from './sources-disagree.ts';

test('two sources that say different things are a reason to ask, one source is not compared', () => {
  const states = statesOf(sourcesDisagree, {
    winners: [{ id: 'two' }, { id: 'agreed' }, { id: 'alone' }],
    claims: [
      { id: '1', table: 'winners', record: 'two', column: 'amount', value: '400', source: 'a' },
      { id: '2', table: 'winners', record: 'two', column: 'amount', value: '395', source: 'b' },
      { id: '3', table: 'winners', record: 'agreed', column: 'amount', value: '400', source: 'a' },
      { id: '4', table: 'winners', record: 'agreed', column: 'amount', value: '400', source: 'b' },
      { id: '5', table: 'winners', record: 'alone', column: 'amount', value: '400', source: 'a' },
    ],
  });
  expect(states).toEqual({ two: 'raised', agreed: 'clear' });
});
