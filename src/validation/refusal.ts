import { columnsOf } from '#schemas/index.ts';
import type { Refused } from '#model/decode.ts';
import { codelists, type CodelistName } from '#schemas/codelists.ts';
import type { TableName } from '#schemas/index.ts';
import { tableNames } from '#schemas/names.ts';
import type { Column } from '#schemas/table.ts';
import { cellLimit } from './cell-limit.ts';
import type { Remark } from './rule.ts';
import { suggest } from './suggest.ts';

/** The code of a refused cell: that of its type, or that a value is required. */
export const refusalCode = ({ code, value }: Refused) => (value === '' ? 'cell-required' : code);

/** What is said of a refused cell: what is probably meant, and the codes that are allowed. */
export function refusalRemark(table: TableName, { code, column, value }: Refused): Remark {
  const codes = codesOf(columnsOf(table)[column] ?? null);
  const suggestion = suggest(code, value.slice(0, cellLimit), codes) ?? '';
  return { value, params: { suggestion, codes: codes.join(', ') } };
}

function codesOf(facts: Column | null): readonly string[] {
  if (facts?.codelist) return Object.keys(codelists[facts.codelist as CodelistName]);
  return facts?.kind === 'code' ? tableNames : [];
}
