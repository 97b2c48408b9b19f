import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { modulesBehind } from './modules-behind.ts';

let folder: string;
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'modules-'))));
afterEach(() => rmSync(folder, { recursive: true }));

function put(files: Record<string, string>) {
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  }
}
const behind = (start: string) => modulesBehind([start], folder);

test('behind a module lies what it imports by any path, what that passes on, and what it asks for later', () => {
  put({
    'src/a/one.ts': "import { two } from '#b/two.ts';\nimport './effect.ts';\nimport 'zod';\nexport const one = two;",
    'src/a/effect.ts': '',
    'src/b/two.ts': "export { three as two } from './three.ts';\nexport * from './four.ts';",
    'src/b/three.ts': "export const three = () => import('./five.ts');",
    'src/b/four.ts': "import { one } from '../a/one.ts';\nexport const four = () => one;",
    'src/b/five.ts': '',
    'src/b/six.ts': "import { one } from '#a/one.ts';",
  });
  expect(behind('src/a/one.ts')).toEqual([
    'src/a/effect.ts',
    'src/a/one.ts',
    'src/b/five.ts',
    'src/b/four.ts',
    'src/b/three.ts',
    'src/b/two.ts',
  ]);
});

test('types have no hand in what a module does', () => {
  put({
    'src/a.ts':
      "import type { B } from './b.ts';\nimport { type C } from './c.ts';\nexport type { D } from './d.ts';\nexport const a: B | C = 1;",
  });
  expect(behind('src/a.ts')).toEqual(['src/a.ts']);
});

test('an import that is only known when it runs is refused, and so is what cannot be read', () => {
  put({ 'src/a.ts': 'export const a = (name: string) => import(`./${name}.ts`);', 'src/b.ts': 'export const = 1' });
  expect(() => behind('src/a.ts')).toThrow('src/a.ts imports what is only known when it runs');
  expect(() => behind('src/b.ts')).toThrow('src/b.ts cannot be read');
  expect(() => behind('src/c.ts')).toThrow('ENOENT');
});
