import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { refuseForeign, replaceFolder } from './replace-folder.ts';

let place: string;
const out = () => join(place, 'dist');
const fresh = () => join(place, 'fresh');

beforeEach(() => {
  place = mkdtempSync(join(tmpdir(), 'replace-'));
});

afterEach(() => rmSync(place, { recursive: true }));

test('the new site takes the place of the old one and nothing else is left', () => {
  folder(out(), { 'index.html': 'old', 'gone.html': 'old' });
  folder(fresh(), { 'index.html': 'new' });
  replaceFolder(fresh(), out());
  expect(readdirSync(place)).toEqual(['dist']);
  expect(readdirSync(out())).toEqual(['index.html']);
});

test('the first site needs no old one', () => {
  folder(fresh(), { 'index.html': 'new' });
  replaceFolder(fresh(), out());
  expect(readFileSync(join(out(), 'index.html'), 'utf8')).toBe('new');
});

test('when there is no new site, the old one stays', () => {
  folder(out(), { 'index.html': 'old' });
  expect(() => replaceFolder(fresh(), out())).toThrow();
  expect(readFileSync(join(out(), 'index.html'), 'utf8')).toBe('old');
});

test('only a built site or an empty folder may be replaced', () => {
  expect(() => refuseForeign(out())).not.toThrow();
  folder(out(), {});
  expect(() => refuseForeign(out())).not.toThrow();
  folder(out(), { 'thesis.doc': 'years of work' });
  expect(() => refuseForeign(out())).toThrow('not a built site');
});

function folder(path: string, files: Record<string, string>) {
  mkdirSync(path, { recursive: true });
  for (const [name, text] of Object.entries(files)) writeFileSync(join(path, name), text);
}
