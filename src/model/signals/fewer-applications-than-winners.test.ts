import { expect, test } from 'vitest';
import { statesOf } from '#test/signal-states.ts';
import { fewerApplicationsThanWinners } from './fewer-applications-than-winners.ts';

test('as many projects selected as were put in is a reason to ask, fewer is none', () => {
  const states = statesOf(fewerApplicationsThanWinners, {
    calls: [
      { id: 'all', applications: 3, selected: 3, application_unit: 'projects' },
      { id: 'some', applications: 5, selected: 3, application_unit: 'projects' },
      { id: 'silent', selected: 3, application_unit: 'projects' },
      { id: 'other-unit', applications: 3, selected: 3 },
      { id: 'planned', status: 'planned' },
    ],
  });
  expect(states).toEqual({
    all: 'raised',
    some: 'clear',
    silent: 'calls/applications',
    'other-unit': 'calls/application_unit',
  });
});
