import { expect, test } from 'vitest';
import { secondsIn } from './processor-seconds.ts';
import { progressLine } from './stage.ts';

const line = { name: 'pages', what: 'files', made: 250, of: 1000, seconds: 10.4 };

test('a stage under way says how far it is and how long it may still take', () => {
  expect(progressLine(line)).toBe('pages: 250 of 1000 files, 10 s, about 32 s left');
});

test('nothing is foretold of what nobody can count', () => {
  expect(progressLine({ ...line, of: null })).toBe('pages: 250 files, 10 s');
  expect(progressLine({ ...line, made: 0 })).toBe('pages: 0 of 1000 files, 10 s');
  expect(progressLine({ ...line, what: '' })).not.toContain('files');
});

test('more than foretold is no more than all', () => {
  expect(progressLine({ ...line, made: 1200 })).toBe('pages: 1200 of 1200 files, 10 s');
});

test('the seconds of a process and its children are read beside any name', () => {
  const stat = `7 (a ) b) S ${Array.from({ length: 10 }, (_, at) => at).join(' ')} 150 50 200 100 20 0`;
  expect(secondsIn(stat)).toBe(5);
});
