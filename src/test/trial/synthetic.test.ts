import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { execPath } from 'node:process';
import { afterAll, beforeAll, expect, test } from 'vitest';

/** A small fictional country through the real build. */
let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'achyk-synthetic-'));
  const size = ['--grants', '40', '--seed', '2', '--municipalities', '1'];
  execFileSync(execPath, ['scripts/synthesize.ts', ...size, '--out', join(folder, 'data')]);
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

const build = (...flags: string[]) =>
  spawnSync(execPath, ['scripts/build.ts', '--data', join(folder, 'data'), '--out', join(folder, 'site'), ...flags], {
    encoding: 'utf8',
  });

test('the real build refuses synthetic data', () => {
  expect(build().status).not.toBe(0);
});

test('a trial build takes it and says so on every page', () => {
  const { status, stdout, stderr } = build('--synthetic');
  expect(status, stdout + stderr).toBe(0);
  for (const page of ['ky/', 'ru/about/', 'en/places/', 'ky/how-it-works/'])
    expect(readFileSync(join(folder, 'site', page, 'index.html'), 'utf8')).toContain('class="synthetic"');
});
