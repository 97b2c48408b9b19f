import { expect, test } from 'vitest';
import { render } from '#i18n/findings/index.ts';
import { languages } from '#text/languages.ts';
import { readFileSync } from 'node:fs';
import { decodeTable } from '#model/decode.ts';
import { loadFiles } from '#model/load.ts';
import { readRaw, readText } from '#model/read.ts';
import { writeTable } from '#publish/write-table.ts';
import { tableNames } from '#schemas/index.ts';
import { checkPaths } from './check-paths.ts';

test('the published record has no error', () => {
  const { findings } = checkPaths(['data']);
  expect(findings.filter(({ severity }) => severity === 'error').map((finding) => render(finding, 'en').line)).toEqual(
    [],
  );
});

test('everything that is said about it is said in three languages without a gap', () => {
  const { findings } = checkPaths(['data']);
  const gaps = findings
    .flatMap((finding) => languages.map((language) => render(finding, language)))
    .filter(({ what, why, mend }) => [what, why, mend].some((part) => part === '' || /\{\w+\}/.test(part)));
  expect(gaps).toEqual([]);
});

test.each(loadFiles('data').filter(({ file }) => file.endsWith('.csv')))(
  '$file survives reading and writing byte for byte',
  (input) => {
    const { raw } = readRaw(readText(input));
    const table = tableNames.find((name) => name === input.table);
    if (!raw || !table) throw new Error(`unreadable: ${input.file}`);
    expect(writeTable(table, decodeTable(table, [raw]).records as never)).toBe(readFileSync(input.file, 'utf8'));
  },
);
