import { expect, test } from 'vitest';
import { filesTold, madeFiles } from './made-lines.ts';

test('the lines of a build tell together how many files there are', () => {
  const lines: string[] = [];
  const { more, end } = madeFiles((line) => lines.push(line));
  for (let file = 0; file < 60; file += 3) more(3);
  expect(lines.length).toBeLessThan(60);
  end();
  end();
  expect(lines.map(filesTold).reduce((sum: number, files) => sum + (files ?? 0), 0)).toBe(60);
});

test('another line tells of no file', () => {
  expect(filesTold('made of felt')).toBeNull();
  expect(filesTold('12:00:00 [WARN] made 3')).toBeNull();
});
