import { existsSync, globSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import ts from 'typescript';
import { expect, test } from 'vitest';

/** The rooms of the site from left to right: an import points to the left or stays in its room. */
const rooms = [
  'text',
  'schemas',
  'model',
  'publish',
  'intake',
  'validation',
  'synthetic',
  'i18n',
  'report',
  'search',
  'charts',
  'figures',
  'client',
  'components',
  'layouts',
  'pages',
];
/** The last room that scripts may use; what lies right of it is for the site alone. */
const lastForScripts = 'search';
/** What scripts may use beyond it: the texts of pages for the search, made of the same views as the pages, and the search that a browser runs. */
const doorsForScripts = ['src/components/searched/searched-pages.ts', 'src/client/search/search-client.ts'];

/** What a room may import besides itself where the order alone would allow more. */
const narrower: Readonly<Record<string, RegExp>> = {
  charts: /^src\/charts\//,
  client:
    /^src\/(client|text|search)\/|^src\/charts\/(frame-height|inline-styles|standalone|svg)\.ts$|^src\/figures\/(compared|figure)\.ts$|^src\/i18n\/(check-words|compare-\w+|contribute-words|copy-words|date|excel-name|explorer-words|letter-file|list|money|number|plural|share-words|table-words|verify-\w+)\.ts$|^src\/i18n\/search\/|^src\/model\/translation\.ts$|^src\/schemas\/(edtf|names|table)\.ts$|^src\/publish\/(alike|chart-excel|compare-file|excel-cell|feedback|told-facts|citation|citation-forms|cited-on-page|verify-entry)\.ts$|^src\/report\/desk\/(?:desk-(?:answer|deeds)|packed-rows)\.ts$/,
};

/** What runs in a thread of its own: it carries the engine, which no page loads, so it may use every room that a script may. */
const workers = ['src/client/check/desk-worker.ts'];

/** The module that reads the disk when it is imported. */
const site = 'src/model/site.ts';
const siteUsers = ['components', 'layouts', 'pages', 'scripts'];

/** Files that may export the same names. */
const mayShare: readonly ((file: string) => boolean)[] = [
  // A codec of a cell and the description of a column with such cells.
  (file) => /^src\/schemas\/(cells|columns)\.ts$/.test(file),
  // Dictionaries: `ky`, `ru`, `en`.
  (file) => /^src\/i18n\/(\w+\/)?(ky|ru|en)\.ts$/.test(file),
];

const files = globSync(['src/**/*.{ts,astro}', 'scripts/**/*.ts'])
  .map((file) => file.replaceAll('\\', '/'))
  .sort();
const sources = files.filter((file) => !isTest(file));
/** Every source with the files of ours that it imports, types included. */
const imports = new Map(
  sources.map((file) => [
    file,
    importsOf(file)
      .filter(isCode)
      .map((name) => targetOf(name, file)),
  ]),
);
const arrows = [...imports].flatMap(([from, targets]) => targets.map((to) => ({ from, to })));
const write = ({ from, to }: { from: string; to: string }) => `${from} imports ${to}`;

test('every file imports from its left', () => {
  const isDoor = ({ from, to }: { from: string; to: string }) =>
    roomOf(from) === 'scripts' && doorsForScripts.includes(to);
  expect(arrows.filter((arrow) => !mayUse(roomOf(arrow.from), roomOf(arrow.to)) && !isDoor(arrow)).map(write)).toEqual(
    [],
  );
});

test('charts import charts alone, and the browser gets only what it runs', () => {
  const beyond = arrows.filter(({ from, to }) => narrower[roomOf(from)]?.test(to) === false);
  expect(beyond.filter(({ from }) => !workers.includes(from)).map(write)).toEqual([]);
});

test('a worker has what scripts may use, is started by its address and never imported', () => {
  const own = arrows.filter(({ from }) => workers.includes(from));
  expect(own.filter(({ to }) => !mayUse('scripts', roomOf(to))).map(write)).toEqual([]);
  expect(arrows.filter(({ to }) => workers.includes(to)).map(write)).toEqual([]);
});

test('only scripts and tests import the made-up country', () => {
  const users = arrows.filter(
    ({ from, to }) => roomOf(to) === 'synthetic' && !['synthetic', 'scripts'].includes(roomOf(from)),
  );
  expect(users.map(write)).toEqual([]);
});

test('only components, layouts, pages and scripts import the module that reads the disk', () => {
  expect(arrows.filter(({ from, to }) => to === site && !siteUsers.includes(roomOf(from))).map(write)).toEqual([]);
});

test('no import runs in a circle, not even of types', () => {
  expect(circlesOf(imports)).toEqual([]);
});

test('a circle of imports would be found', () => {
  expect(
    circlesOf(
      new Map([
        ['a', ['b']],
        ['b', ['c']],
        ['c', ['b']],
      ]),
    ),
  ).toEqual(['b → c → b']);
});

test('only src/model/load.ts of the site knows the file system', () => {
  const loaders = sources.filter(
    (file) => file.startsWith('src/') && importsOf(file).some((name) => /^(node:)?fs(\/|$)/.test(name)),
  );
  expect(loaders).toEqual(['src/model/load.ts']);
});

test('directly in scripts stands one file for each command of package.json', () => {
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };
  const commands = Object.values(scripts).flatMap((command) => /^node (scripts\/[\w-]+\.ts)/.exec(command)?.[1] ?? []);
  expect(
    globSync('scripts/*')
      .filter((file) => file.endsWith('.ts'))
      .map((file) => file.replaceAll('\\', '/'))
      .sort(),
  ).toEqual(commands.sort());
});

test('the map of rooms in README is the one that this test holds', () => {
  expect(readFileSync('README.md', 'utf8')).toContain(`\n${rooms.join(' → ')}\n`);
});

test('every path of the code that a text names exists', () => {
  const texts = globSync(['README.md', '.github/*.md', 'data/README.md', 'content/**/*.mdx']);
  const dead = texts.flatMap((text) =>
    pathsIn(readFileSync(text, 'utf8'))
      .filter((path) => !existsSync(path))
      .map((path) => `${text} names ${path}`),
  );
  expect(dead).toEqual([]);
});

test('paths are found in a text, up to the first part that stands for others', () => {
  expect(pathsIn('`src/i18n/ky.ts`, see src/pages/[language]/<section>/index.astro and (scripts/lib/*.ts).')).toEqual([
    'src/i18n/ky.ts',
    'src/pages/[language]/',
    'scripts/lib/',
  ]);
});

test('no value is of the type any', () => {
  expect(files.flatMap(anysOf)).toEqual([]);
});

test('no two files export the same name', () => {
  // A page or an endpoint exports what Astro asks for, and its helpers stand beside it.
  const named = sources.filter((file) => !file.startsWith('src/pages/'));
  const homes = Map.groupBy(
    named.flatMap((file) => exportsOf(file).map((name) => ({ name, file }))),
    ({ name }) => name,
  );
  const shared = [...homes].map(([name, uses]) => ({ name, files: uses.map(({ file }) => file) }));
  const homonyms = shared.filter(({ files }) => files.length > 1 && !mayShare.some((room) => files.every(room)));
  expect(homonyms.map(({ name, files }) => `${name}: ${files.join(', ')}`)).toEqual([]);
});

test('a chart that imports a page would be found', () => {
  expect(mayUse('charts', 'pages')).toBe(false);
  expect(mayUse('components', 'scripts')).toBe(false);
  expect(mayUse('scripts', 'charts')).toBe(false);
  expect(mayUse('pages', 'schemas')).toBe(true);
});

function mayUse(from: string, to: string) {
  if (from === to) return true;
  if (from === 'scripts') return rooms.includes(to) && rooms.indexOf(to) <= rooms.indexOf(lastForScripts);
  return rooms.includes(to) && rooms.indexOf(to) < rooms.indexOf(from);
}

function isTest(file: string) {
  return file.endsWith('.test.ts') || file.startsWith('src/test/');
}

/** The paths below src and scripts that a text names; of one with a placeholder the folder before it. */
function pathsIn(text: string) {
  return [...text.matchAll(/(?<![\w/.-])(?:src|scripts)\/(?:[\w./<>*…-]|\[[\w.]+\])*/g)].map(([path]) =>
    path.replace(/[^/]*[<*…].*$/, '').replace(/\.$/, ''),
  );
}

/** Our own code, not a package and not a style sheet. */
function isCode(name: string) {
  return /^[.#].*\.(ts|astro)$/.test(name);
}

/** schemas, charts, …; scripts; the file itself where it stands directly in src. */
function roomOf(file: string) {
  const [top = '', next = ''] = file.split('/');
  return top === 'src' ? next : top;
}

function targetOf(name: string, file: string) {
  return name.startsWith('#') ? name.replace('#', 'src/') : posix.join(posix.dirname(file), name);
}

function importsOf(file: string) {
  return ts.preProcessFile(codeOf(file), true, true).importedFiles.map(({ fileName }) => fileName);
}

/** The names that a file declares and exports; names that it only passes on have their home elsewhere. */
function exportsOf(file: string) {
  const { statements } = ts.createSourceFile(file, codeOf(file), ts.ScriptTarget.Latest, true);
  return statements.filter(isExported).flatMap((statement) => {
    if (ts.isVariableStatement(statement))
      return statement.declarationList.declarations.map(({ name }) => name.getText());
    return declares(statement) ? [statement.name?.text ?? 'default'] : [];
  });
}

function isExported(node: ts.Node) {
  return (
    ts.canHaveModifiers(node) &&
    (ts.getModifiers(node) ?? []).some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword) &&
    !(ts.getModifiers(node) ?? []).some(({ kind }) => kind === ts.SyntaxKind.DefaultKeyword)
  );
}

function declares(node: ts.Node) {
  return (
    ts.isFunctionDeclaration(node) ||
    ts.isInterfaceDeclaration(node) ||
    ts.isTypeAliasDeclaration(node) ||
    ts.isClassDeclaration(node)
  );
}

/** Every circle once, written as a way back to its first file: a walk in depth that keeps the way it came. */
function circlesOf(graph: ReadonlyMap<string, readonly string[]>) {
  const done = new Set<string>();
  const found: string[] = [];
  const walk = (file: string, way: readonly string[]) => {
    if (way.includes(file)) found.push([...way.slice(way.indexOf(file)), file].join(' → '));
    if (way.includes(file) || done.has(file)) return;
    for (const next of graph.get(file) ?? []) walk(next, [...way, file]);
    done.add(file);
  };
  for (const file of graph.keys()) walk(file, []);
  return found;
}

/** Every use of the type `any`: file, line and the words around it. */
function anysOf(file: string) {
  const source = ts.createSourceFile(file, codeOf(file), ts.ScriptTarget.Latest, true);
  const found: string[] = [];
  const visit = (node: ts.Node) => {
    if (node.kind === ts.SyntaxKind.AnyKeyword)
      found.push(`${file}:${source.getLineAndCharacterOfPosition(node.pos).line + 1} ${node.parent.getText()}`);
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
  return [frontmatter, ...[...text.matchAll(/<script[^>]*>([\s\S]*?)<\/script>/g)].map(([, script]) => script)].join(
    '\n',
  );
}
