import { expect, test } from 'vitest';
import { byteRange } from './byte-range.ts';

test.for([
  ['bytes=0-9', { start: 0, end: 9 }],
  ['bytes=90-', { start: 90, end: 99 }],
  ['bytes=90-500', { start: 90, end: 99 }],
  ['bytes=-10', { start: 90, end: 99 }],
  ['bytes=-500', { start: 0, end: 99 }],
  ['bytes=100-', 'none'],
  ['bytes=-0', 'none'],
  ['bytes=9-0', 'all'],
  ['bytes=0-1,5-6', 'all'],
  ['bytes=-', 'all'],
  ['lines=0-1', 'all'],
  [undefined, 'all'],
] as const)('of 100 bytes %j means %j', ([header, range]) => {
  expect(byteRange(header, 100)).toEqual(range);
});

test('an empty file has no part', () => {
  expect(byteRange('bytes=0-', 0)).toBe('none');
});
