import { expect, test } from 'vitest';
import { withGivenRows } from './published-rows.ts';

test('a row is put in where the order of ids has it, else at the end, and every other byte stays', () => {
  expect(withGivenRows('id,x\na,"1"\nc,3\n', [{ id: 'b', x: '2' }]).text).toBe('id,x\na,"1"\nb,2\nc,3\n');
  expect(withGivenRows('id,x\nc,"1"\na,3', [{ id: 'b', x: '2' }]).text).toBe('id,x\nc,"1"\na,3\nb,2\n');
  expect(withGivenRows('id,x\n', [{ id: 'b', x: '2' }]).text).toBe('id,x\nb,2\n');
});

test('a known id keeps the cells that are not named, also beside cells with line breaks', () => {
  const { text, added, changed } = withGivenRows('id,x,y\na,"1\n2",k\nb,2,l\n', [
    { id: 'b', x: '3' },
    { id: 'a', y: 'k' },
  ]);
  expect(text).toBe('id,x,y\na,"1\n2",k\nb,3,l\n');
  expect([added, changed]).toEqual([[], ['b']]);
});
