import { expect, test } from 'vitest';
import type { TableName } from '#schemas/names.ts';
import { versionOf } from './release.ts';

const bytesOf = (text: string) => new TextEncoder().encode(text);
const file = (table: TableName, text: string) => ({ file: `${table}.csv`, table, bytes: bytesOf(text) });
const version = (...files: ReturnType<typeof file>[]) => versionOf({ date: '2026-12-01', synthetic: false }, files);
const calls = file('calls', 'id\nc\n');

test('the same files give the same version in whatever order they are read', () => {
  expect(version(calls, file('winners', 'id\n'))).toEqual(version(file('winners', 'id\n'), calls));
  expect(version(calls)).not.toEqual(version(file('calls', 'id\nd\n')));
});

test('a table that came after the first release changes no version until it has a row', () => {
  expect(version(calls, file('requests', 'id,sent\n'), file('answers', 'id'))).toEqual(version(calls));
  expect(version(calls, file('requests', 'id,sent\nr,2026-11-01\n'))).not.toEqual(version(calls));
});

test('a table of the first release is part of the version with and without rows', () => {
  expect(version(calls, file('payments', 'id\n'))).not.toEqual(version(calls));
});
