import { globSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import ts from 'typescript';
import { expect, test } from 'vitest';

/** The story of the site from left to right: an import points to the left or stays in its folder. */
const order = ['schemas', 'model', 'validation', 'i18n', 'search', 'charts', 'components', 'layouts', 'pages'];
/** What stands beside the story, and the last folder of it that may be used from there. */
const beside: Readonly<Record<string, string>> = { scripts: 'search' };

const files = globSync(['src/**/*.{ts,astro}', 'scripts/**/*.ts']).map((file) => file.replaceAll('\\', '/')).sort();
const sources = files.filter((file) => !isTest(file));

test('every file imports from its left', () => {
  const wrong = sources.flatMap((file) => {
    const from = folderOf(file);
    return importsOf(file).filter((name) => isCode(name) && !mayUse(from, folderOf(targetOf(name, file)))).map((name) => `${file} imports ${name}`);
  });
  expect(wrong).toEqual([]);
});

test('only src/model/load.ts of the site knows the file system', () => {
  const loaders = sources.filter((file) => file.startsWith('src/') && importsOf(file).some((name) => /^(node:)?fs(\/|$)/.test(name)));
  expect(loaders).toEqual(['src/model/load.ts']);
});

test('no value is of the type any', () => {
  expect(files.flatMap(anysOf)).toEqual([]);
});

test('a chart that imports a page would be found', () => {
  expect(mayUse('charts', 'pages')).toBe(false);
  expect(mayUse('components', 'scripts')).toBe(false);
  expect(mayUse('scripts', 'charts')).toBe(false);
  expect(mayUse('pages', 'schemas')).toBe(true);
});

function mayUse(from: string, to: string) {
  if (from === to) return true;
  return order.includes(to) && order.indexOf(to) < order.indexOf(beside[from] ?? from) + (from in beside ? 1 : 0);
}

function isTest(file: string) {
  return file.endsWith('.test.ts') || file.startsWith('src/test/');
}

/** Our own code, not a package and not a style sheet. */
function isCode(name: string) {
  return /^[.#].*\.(ts|astro)$/.test(name);
}

/** schemas, charts, …; scripts; the file itself where it stands directly in src. */
function folderOf(file: string) {
  const [top = '', next = ''] = file.split('/');
  return top === 'src' ? next : top;
}

function targetOf(name: string, file: string) {
  return name.startsWith('#') ? name.replace('#', 'src/') : posix.join(posix.dirname(file), name);
}

function importsOf(file: string) {
  return ts.preProcessFile(codeOf(file), true, true).importedFiles.map(({ fileName }) => fileName);
}

/** Every use of the type `any`: file, line and the words around it. */
function anysOf(file: string) {
  const source = ts.createSourceFile(file, codeOf(file), ts.ScriptTarget.Latest, true);
  const found: string[] = [];
  const visit = (node: ts.Node) => {
    if (node.kind === ts.SyntaxKind.AnyKeyword) found.push(`${file}:${source.getLineAndCharacterOfPosition(node.pos).line + 1} ${node.parent.getText()}`);
    node.forEachChild(visit);
  };
  visit(source);
  return found;
}

/** The TypeScript of a file; of an Astro component its frontmatter and its scripts. */
function codeOf(file: string) {
  const text = readFileSync(file, 'utf8');
  if (!file.endsWith('.astro')) return text;
  const frontmatter = /^---\n([\s\S]*?)\n---/.exec(text)?.[1] ?? '';
  return [frontmatter, ...[...text.matchAll(/<script[^>]*>([\s\S]*?)<\/script>/g)].map(([, script]) => script)].join('\n');
}
