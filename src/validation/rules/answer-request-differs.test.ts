import { expect, test } from 'vitest';
import { messagesOf } from '#report/fixture.ts';

const requests = [{ id: 'asked', sent: '2026-02-01', addressee: 'hall', subject: 'places/p' }];
const said = (answer: Record<string, string>) => messagesOf('answer-request-differs', { requests, answers: [answer] });

test('an answer of the body that was asked, or of one that nobody asked, is fine', () => {
  expect(said({ request: 'asked', date: '2026-02-01', organization: 'hall', subject: 'places/p' })).toBe('');
  expect(said({ date: '2020-01-01', organization: 'other', subject: 'places/q' })).toBe('');
});

test('another body, another row and an earlier day are reported', () => {
  expect(said({ request: 'asked', date: '2026-01-31', organization: 'other', subject: 'places/q' }))
    .toMatchInlineSnapshot(`
    "data/answers.csv:2 B2 date: “2026-01-31” does not fit the request asked, which says 2026-02-01 [answer-request-differs]
      Compare both rows, or empty request.
    data/answers.csv:2 C2 organization: “other” does not fit the request asked, which says hall [answer-request-differs]
      Compare both rows, or empty request.
    data/answers.csv:2 D2 subject: “places/q” does not fit the request asked, which says places/p [answer-request-differs]
      Compare both rows, or empty request."
  `);
});
