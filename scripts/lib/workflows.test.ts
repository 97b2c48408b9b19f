import { globSync, readFileSync } from 'node:fs';
import { basename, dirname, relative } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { bundleFolder } from './kept-bundle.ts';
import { frozenFolder } from './kept-frozen.ts';
import { root } from './run.ts';

interface Step {
  uses?: string;
  run?: string;
  with?: Record<string, unknown>;
}
interface Job {
  permissions?: Record<string, string>;
  needs?: string;
  steps: Step[];
}
interface Workflow {
  on: Record<string, unknown>;
  permissions?: Record<string, string>;
  jobs: Record<string, Job>;
}

/** What the workflows promise: who runs code of others has no rights, who has rights runs no code, and nothing changes by itself. */
const files = globSync('.github/workflows/*.yml');
const workflows = new Map(files.map((file) => [basename(file, '.yml'), parse(readFileSync(file, 'utf8')) as Workflow]));
const jobs = [...workflows].flatMap(([name, { jobs: all }]) =>
  Object.entries(all).map(([job, content]) => ({ name: `${name}/${job}`, ...content })),
);
const steps = jobs.flatMap(({ name, steps: all }) => all.map((step) => ({ name, ...step })));
const writes = ({ permissions = {} }: Pick<Job, 'permissions'>) => Object.values(permissions).includes('write');

test('there are workflows to ask', () => {
  expect([...workflows.keys()].sort()).toEqual(['data', 'packages', 'site', 'sources']);
});

test('no workflow has more than the right to read, unless a job says so', () => {
  for (const [name, { permissions }] of workflows) expect(permissions, name).toEqual({ contents: 'read' });
});

/** Proposes tables as a pull request, which needs a checkout and git. */
const proposing = 'sources/propose';

test('a job with the right to write runs no command and checks nothing out', () => {
  const able = jobs.filter(writes);
  expect(able.map(({ name }) => name).sort()).toEqual(['site/attest', 'site/publish', proposing]);
  for (const { name, steps: all } of able.filter((job) => job.name !== proposing))
    expect(
      all.filter(({ run, uses }) => run !== undefined || uses?.startsWith('actions/checkout')),
      name,
    ).toEqual([]);
});

test('the job that proposes tables runs git and gh only, and takes no file but these two', () => {
  const all = jobs.find(({ name }) => name === proposing)?.steps ?? [];
  const lines = all.flatMap(({ run = '' }) => run.split('\n')).filter(Boolean);
  expect(lines.length).toBeGreaterThan(0);
  for (const line of lines) expect(line).toMatch(/^(?:git|gh) /);
  expect(lines.filter((line) => line.startsWith('git commit'))).toEqual([
    expect.stringMatching(/ -- data\/source-checks\.csv data\/sources\.csv$/),
  ]);
  expect(all.map(({ uses }) => uses?.split('@')[0]).filter(Boolean)).toEqual([
    'actions/checkout',
    'actions/download-artifact',
  ]);
});

test('the job that visits the sites of others cannot write, and hands over what validates', () => {
  const { on, jobs: all } = workflows.get('sources') ?? { on: {}, jobs: {} };
  expect(Object.keys(on).sort()).toEqual(['schedule', 'workflow_dispatch']);
  const runs = all['visit']?.steps.map(({ run, uses }) => run ?? uses?.split('@')[0]) ?? [];
  expect(all['visit']).not.toHaveProperty('permissions');
  expect(runs.slice(-3)).toEqual(['npm run archive', 'npm run validate', 'actions/upload-artifact']);
});

test('every action is named by its commit, with its version beside it', () => {
  for (const { name, uses } of steps) if (uses) expect(uses, name).toMatch(/^[\w./-]+@[0-9a-f]{40}$/);
  for (const file of files)
    for (const line of readFileSync(file, 'utf8')
      .split('\n')
      .filter((text) => text.includes('uses:')))
      expect(line).toMatch(/ # v\d+\.\d+\.\d+$/);
});

test('no workflow runs for a pull request with the rights of main', () => {
  for (const [name, workflow] of workflows) expect(Object.keys(workflow.on), name).not.toContain('pull_request_target');
});

test('no checkout leaves its token behind, and no text of an event becomes part of a command', () => {
  for (const { uses, with: inputs } of steps)
    if (uses?.startsWith('actions/checkout')) expect(inputs).toMatchObject({ 'persist-credentials': false });
  for (const { name, run = '' } of steps) expect(run, name).not.toContain('${{');
});

test('what is published is what was tested: the job that tests hands it over, the one that publishes only takes it', () => {
  const { test: tested, publish } = workflows.get('site')?.jobs ?? {};
  expect(publish?.needs).toBe('test');
  expect(publish?.steps.map(({ uses }) => uses?.split('@')[0])).toEqual(['actions/deploy-pages']);
  const order = tested?.steps.map(({ uses, run }) => uses?.split('@')[0] ?? run ?? '') ?? [];
  const at = (text: string) => order.findIndex((step) => step.includes(text));
  expect(at('npm run build')).toBeLessThan(at('npm test -- src/test/crawl.test.ts'));
  expect(at('npm test -- src/test/crawl.test.ts')).toBeLessThan(at('upload-pages-artifact'));
  expect(at('keep-previous.ts')).toBeLessThan(at('upload-pages-artifact'));
});

test('what builds keep for the next one is handed from run to run', () => {
  const paths = (action: string) =>
    steps.flatMap(({ uses, with: inputs }) =>
      uses?.startsWith(`actions/cache/${action}@`) && String(inputs?.['key']).startsWith('bundles-')
        ? [String(inputs?.['path']).trim().split('\n')]
        : [],
    );
  const kept = [['.build/bundles', '.build/frozen']];
  expect([paths('restore'), paths('save')]).toEqual([kept, kept]);
  for (const folder of [bundleFolder('p'), frozenFolder('p')])
    expect(kept[0]).toContain(relative(root, dirname(folder)).replaceAll('\\', '/'));
});

test('packages are asked about every week, and by every pull request that changes their list', () => {
  const { on, jobs: all } = workflows.get('packages') ?? { on: {}, jobs: {} };
  expect(on).toHaveProperty('schedule');
  expect(on['pull_request']).toMatchObject({ paths: expect.arrayContaining(['package-lock.json']) as string[] });
  expect(all['audit']?.steps.map(({ run }) => run)).toContain('npm audit --audit-level=high');
  expect(all['review']?.steps.map(({ uses }) => uses?.split('@')[0])).toContain('actions/dependency-review-action');
});

test('tables are judged by the code of main: a change of both is turned away before any of its code runs', () => {
  const all = workflows.get('data')?.jobs['validate']?.steps ?? [];
  const apart = all.findIndex(({ run }) => run?.includes("git diff --name-only HEAD^1 HEAD -- . ':(exclude)data'"));
  const first = all.findIndex(({ run, uses }) => run?.startsWith('npm') || uses?.startsWith('actions/setup-node'));
  expect(apart).toBeGreaterThan(-1);
  expect(apart).toBeLessThan(first);
  expect(all[0]?.with).toMatchObject({ 'fetch-depth': 2 });
});
