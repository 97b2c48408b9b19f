import { expect, test } from 'vitest';
import { asQuery, readState, writeState } from './address.ts';

test('what is asked comes back from its address', () => {
  const asked = { query: 'Каракол & «балдар»', filters: { kind: 'grants', year: '2019' }, sort: 'amount' } as const;
  expect(readState(writeState(asked))).toEqual(asked);
});

test('what is not asked for does not stand there', () => {
  expect(writeState({ query: '', filters: {}, sort: 'relevance' })).toBe('');
});

test('an order that does not exist and a broken escape are no exception', () => {
  expect(readState('?q=%E0%A4%A&sort=magic&evil=1')).toMatchObject({ filters: {}, sort: 'relevance' });
});

test('a pasted document is cut, and no letter in two', () => {
  expect(readState(`?q=${'ж'.repeat(5000)}`).query).toHaveLength(300);
  expect(asQuery(`${'ж'.repeat(299)}😀`).isWellFormed()).toBe(true);
});
