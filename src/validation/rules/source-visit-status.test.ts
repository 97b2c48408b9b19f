import { expect, test } from 'vitest';
import { messagesOf } from '#report/fixture.ts';

const said = (...checks: readonly Readonly<Record<string, string>>[]) =>
  messagesOf('source-visit-status', {
    sources: [{ id: 's' }],
    'source-checks': checks.map((cells, i) => ({
      id: `c${i}`,
      source: 's',
      first: '2026-12-01',
      checked: '2026-12-01',
      redirects: '0',
      ...cells,
    })),
  });

test('an answer that fits what came of it is fine, and so is none', () => {
  expect(said({ outcome: 'opened', status: '200' }, { outcome: 'gone', status: '404' }, { outcome: 'silent' })).toBe(
    '',
  );
});

test('a status that says the contrary is reported', () => {
  expect(said({ outcome: 'opened', status: '404' }, { outcome: 'partly' }, { outcome: 'gone', status: '200' }))
    .toMatchInlineSnapshot(`
      "data/source-checks.csv:2 F2 status: the status “404” does not fit the outcome “opened” [source-visit-status]
        npm run archive writes this row: do not edit it, check the source again.
      data/source-checks.csv:3 F3 status: the status “” does not fit the outcome “partly” [source-visit-status]
        npm run archive writes this row: do not edit it, check the source again.
      data/source-checks.csv:4 F4 status: the status “200” does not fit the outcome “gone” [source-visit-status]
        npm run archive writes this row: do not edit it, check the source again."
    `);
});
