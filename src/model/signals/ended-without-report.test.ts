import { expect, test } from 'vitest';
import { statesOf } from '#test/signal-states.ts';
import { endedWithoutReport } from './ended-without-report.ts';

test('a grant that is over and of which nothing was told is a reason to ask', () => {
  const states = statesOf(endedWithoutReport, {
    winners: [
      { id: 'silent', end: '2020' },
      { id: 'told', end: '2020' },
      { id: 'endless' },
      { id: 'running', end: '2026-12' },
    ],
    results: [{ id: 'r', subject: 'winners/told', kind: 'output', actual: 3 }],
  });
  expect(states).toEqual({ silent: 'raised', told: 'clear', endless: 'winners/end' });
});
