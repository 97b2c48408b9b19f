import Papa from 'papaparse';
import type { CompareFile, ComparedSubject } from '#publish/compare-file.ts';
import { codeOfDigest, spacedCode, statementText } from '#text/figure-code.ts';

/** The columns of `figures.csv` without the rows behind a figure, with the names in the language of the page. */
const header = ['scope', 'name', 'key', 'figure', 'value', 'qualifier', 'out_of', 'unit', 'code'] as const;

/** A comparison as CSV: a line for each figure of each of those that stand side by side; a value that is not known is an empty cell. */
export async function comparisonCsv(subjects: readonly ComparedSubject[], keys: CompareFile['keys']): Promise<string> {
  const rows = subjects.flatMap((subject) => Object.keys(keys).map((key) => rowOf(subject, key, keys)));
  const coded = await Promise.all(rows.map(async (row) => [...row, await codeOf(row)]));
  return `${Papa.unparse([[...header], ...coded], { newline: '\n' })}\n`;
}

function rowOf({ scope, name, figures }: ComparedSubject, key: string, keys: CompareFile['keys']): string[] {
  const { value = null, qualifier = 'exact', outOf } = figures[key] ?? {};
  return [
    scope,
    name,
    key,
    keys[key]?.name ?? '',
    String(value ?? ''),
    value === null ? '' : qualifier,
    String(outOf ?? ''),
    keys[key]?.unit ?? '',
  ];
}

/** The code under which the page `verify/` tells what became of the figure; none where the value is not known or the browser cannot make one. */
async function codeOf([scope = '', , key = '', , value = '', qualifier = '', outOf = '']: readonly string[]) {
  if (value === '' || !globalThis.crypto?.subtle) return '';
  const inexact = qualifier === 'exact' ? '' : qualifier;
  const text = new TextEncoder().encode(statementText(['figures', scope, key, value, inexact, outOf]));
  return spacedCode(codeOfDigest(new Uint8Array(await crypto.subtle.digest('SHA-256', text))));
}
