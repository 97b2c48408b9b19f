import { columnsOf } from '#schemas/index.ts';
import type { Refused } from '#model/decode.ts';
import type { Finding } from '#model/finding.ts';
import { codelists, type CodelistName } from '#schemas/codelists.ts';
import type { TableName } from '#schemas/index.ts';
import { tableNames } from '#schemas/names.ts';
import type { Column } from '#schemas/table.ts';
import { cellLimit } from './cell-limit.ts';
import { findingOf } from './finding-of.ts';
import { suggest } from './suggest.ts';

/** A refused cell as a finding: with what is probably meant, and the codes that are allowed. */
export function refusalFinding(table: TableName, { code, file, line, column, id, value }: Refused): Finding {
  const facts = columnsOf(table)[column] ?? null;
  const params = {
    suggestion: suggest(code, value.slice(0, cellLimit), codesOf(facts)) ?? '',
    codes: codesOf(facts).join(', '),
  };
  const head = { code: value === '' ? 'cell-required' : code, severity: 'error' as const };
  return findingOf(head, { value, params }, { file, line, column, id });
}

function codesOf(facts: Column | null): readonly string[] {
  if (facts?.codelist) return Object.keys(codelists[facts.codelist as CodelistName]);
  return facts?.kind === 'code' ? tableNames : [];
}
