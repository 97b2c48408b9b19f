import { globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { keepPrevious } from './keep-previous.ts';

const place = mkdtempSync(join(tmpdir(), 'previous-'));
afterAll(() => rmSync(place, { recursive: true }));

test('an open page finds the files of its release beside those of the next one, and no older ones', () => {
  const previous = join(place, 'previous');
  const release = (name: string) =>
    folder(name, {
      'ky/index.html': name,
      [`_astro/${name}.js`]: name,
      '_astro/same.js': 'same',
      [`pagefind/ky/index/${name}.pf_index`]: name,
    });
  expect(keepPrevious(previous, release('first'))).toBe(0);
  const second = release('second');
  expect(keepPrevious(previous, second)).toBe(2);
  expect(filesIn(second)).toEqual(
    expect.arrayContaining(['_astro/first.js', '_astro/second.js', 'pagefind/ky/index/first.pf_index']),
  );
  expect(readFileSync(join(second, 'ky/index.html'), 'utf8')).toBe('second');
  const third = release('third');
  keepPrevious(previous, third);
  expect(filesIn(third)).toContain('_astro/second.js');
  expect(filesIn(third)).not.toContain('_astro/first.js');
});

const filesIn = (path: string) => globSync('**/*.*', { cwd: path }).map((file) => file.replaceAll('\\', '/'));

function folder(name: string, files: Readonly<Record<string, string>>) {
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(place, name, file)), { recursive: true });
    writeFileSync(join(place, name, file), text);
  }
  return join(place, name);
}
