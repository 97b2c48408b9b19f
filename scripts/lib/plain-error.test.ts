import { expect, test } from 'vitest';
import { fullDiskIn, plainError } from './plain-error.ts';

test('an answer of the operating system is put into words, with the path', () => {
  const error = Object.assign(new Error('ENOSPC: no space left on device, write'), { code: 'ENOSPC', path: '/site' });
  expect(plainError(error)).toBe('the disk is full: /site');
});

test('any other error says its own sentence', () => {
  expect(plainError(new Error('no such folder'))).toBe('no such folder');
  expect(plainError('broken')).toBe('broken');
});

test('a full disk is recognised in what a program complains of', () => {
  expect(fullDiskIn('Error: ENOSPC: no space left on device, write\n    at writeSync')).toBe('the disk is full');
  expect(fullDiskIn('Caused by:\n    File too large (os error 27)\n\nStack backtrace:\n   0: <unknown>')).toBe(
    'a file has become larger than this system allows',
  );
  expect(fullDiskIn('SyntaxError: unexpected token\n    at parse')).toBeNull();
});
