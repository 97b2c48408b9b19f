import { expect, test } from 'vitest';
import { checkSums } from './check-sums.ts';
import { checksums } from './checksums.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const files = { 'a.csv': bytes('a'), 'data/b.csv': bytes('b') };

test('files that are those of their list agree', () => {
  expect(checkSums(checksums(files), files)).toEqual({ agree: ['a.csv', 'data/b.csv'], differ: [] });
});

test('a changed, a missing and an unlisted file are found', () => {
  const changed = { 'a.csv': bytes('x'), 'new.csv': bytes('n') };
  expect(checkSums(checksums(files), changed).differ).toEqual(['a.csv', 'data/b.csv', 'new.csv']);
});
