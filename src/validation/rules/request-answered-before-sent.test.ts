import { expect, test } from 'vitest';
import { messagesOf } from '#report/fixture.ts';

test('an answer of the same day is fine, and none too', () => {
  expect(
    messagesOf('request-answered-before-sent', {
      requests: [{ sent: '2026-02-01', answered: '2026-02-01' }, { sent: '2026-02-01' }],
    }),
  ).toBe('');
});

test('an earlier answer is reported', () => {
  expect(messagesOf('request-answered-before-sent', { requests: [{ sent: '2026-02-01', answered: '2026-01-31' }] }))
    .toMatchInlineSnapshot(`
    "data/requests.csv:2 G2 answered: it was answered (2026-01-31) before it was sent (2026-02-01) [request-answered-before-sent]
      Check both days against the source."
  `);
});
