import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { fileOf, messagesOfFiles } from '#report/fixture.ts';
import { checkPaths } from '../check-paths.ts';

test('a file of its own is fine', () => {
  expect(messagesOfFiles('file-link', [fileOf('data/payments.csv', 'id,grant,date,amount,source\n')])).toBe('');
});

test('a link is reported', () => {
  expect(messagesOfFiles('file-link', [{ file: 'data/calls.csv', table: 'calls', size: 0, bytes: null, isLink: true }]))
    .toMatchInlineSnapshot(`
    "data/calls.csv: this is a link, not a file [file-link]
      Put the file itself here."
  `);
});

test('in a folder no link is followed: not to a file, not to a folder, not in a circle', () => {
  const folder = mkdtempSync(join(tmpdir(), 'links-'));
  try {
    mkdirSync(join(folder, 'outside'));
    writeFileSync(join(folder, 'outside/payments.csv'), 'id,grant,date,amount,source\nsecret,g,2020,1,s\n');
    mkdirSync(join(folder, 'data'));
    symlinkSync(join(folder, 'outside/payments.csv'), join(folder, 'data/payments.csv'));
    symlinkSync('/', join(folder, 'data/x'));
    symlinkSync('.', join(folder, 'data/circle'));
    symlinkSync(join(folder, 'outside/payments.csv'), join(folder, 'data/release.json'));
    const { findings, counts } = checkPaths([join(folder, 'data')]);
    const links = findings.filter(({ code }) => code === 'file-link').map(({ file }) => file.slice(folder.length));
    expect(links).toEqual(['/data/circle', '/data/payments.csv', '/data/release.json', '/data/x']);
    expect(counts.payments).toBe(0);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
