import { expect, test } from 'vitest';
import { statesOf } from '#test/signal-states.ts';
import { sourceDead } from './source-dead.ts';

test('a dead address without a copy is a reason to ask; an address that nobody visited is not dead', () => {
  const states = statesOf(sourceDead, {
    sources: [
      { id: 'dead', url: 'https://example.org/a' },
      { id: 'kept', url: 'https://example.org/b', archived_url: 'https://example.net/b' },
      { id: 'open', url: 'https://example.org/c' },
      { id: 'unvisited', url: 'https://example.org/d' },
      { id: 'paper' },
    ],
    'source-checks': [
      { id: '1', source: 'dead', first: '2026-01-01', checked: '2026-01-01', outcome: 'gone' },
      { id: '2', source: 'kept', first: '2026-01-01', checked: '2026-01-01', outcome: 'gone' },
      { id: '3', source: 'open', first: '2026-01-01', checked: '2026-01-01', outcome: 'opened' },
    ],
  });
  expect(states).toEqual({ dead: 'raised', kept: 'clear', open: 'clear', unvisited: 'source-checks/outcome' });
});
