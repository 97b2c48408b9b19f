import { expect, test } from 'vitest';
import { messagesOf } from '#report/fixture.ts';

const gone = {
  id: 'c',
  source: 's',
  first: '2026-12-01',
  checked: '2027-01-01',
  outcome: 'gone',
  status: '404',
  redirects: '0',
};
type Cells = Readonly<Record<string, string>>;
const said = (cells: Cells, check: Cells = {}) =>
  messagesOf('source-lost', {
    sources: [{ id: 's', url: 'https://example.kg/', ...cells }],
    'source-checks': [{ ...gone, ...check }],
  });

test('an address that opens, or that has a copy, is fine', () => {
  expect(said({}, { outcome: 'opened', status: '200' })).toBe('');
  expect(said({ archived_url: 'https://web.archive.org/x' })).toBe('');
});

test('a dead address without a copy is reported', () => {
  expect(said({})).toMatchInlineSnapshot(`
    "data/sources.csv:2 J2 url: the address of the source “s” does not open (2027-01-01), and there is no archived copy [source-lost]
      Look for a copy in an archive, or for the document at another address, and write it into archived_url."
  `);
});
