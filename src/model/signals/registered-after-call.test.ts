import { expect, test } from 'vitest';
import { statesOf } from '#test/signal-states.ts';
import { registeredAfterCall } from './registered-after-call.ts';

test('a recipient that is younger than the call is a reason to ask', () => {
  const states = statesOf(registeredAfterCall, {
    calls: [{ id: 'c', announced: '2019-05' }, { id: 'undated' }],
    organizations: [{ id: 'young', valid_from: '2019-06-02' }, { id: 'old', valid_from: '2010' }, { id: 'ageless' }],
    winners: [
      { id: 'young-one', call: 'c', recipient: 'young' },
      { id: 'old-one', call: 'c', recipient: 'old' },
      { id: 'ageless-one', call: 'c', recipient: 'ageless' },
      { id: 'nameless', call: 'c' },
      { id: 'some-day', call: 'undated', recipient: 'old' },
    ],
  });
  expect(states).toEqual({
    'young-one': 'raised',
    'old-one': 'clear',
    'ageless-one': 'organizations/valid_from',
    nameless: 'winners/recipient',
    'some-day': 'calls/announced',
  });
});
