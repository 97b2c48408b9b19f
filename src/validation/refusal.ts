import { columnsOf } from '#schemas/index.ts';
import type { Refused } from '#model/decode.ts';
import { codelists, type CodelistName } from '#schemas/codelists.ts';
import type { TableName } from '#schemas/index.ts';
import { tableNames } from '#schemas/names.ts';
import type { Column } from '#schemas/table.ts';
import { cellLimit } from '#text/cell-limit.ts';
import type { Remark } from './rule.ts';
import { suggest } from './suggest.ts';

/** The code of a refused cell: that of its type, or that a value is required. */
export const refusalCode = ({ code, value }: Pick<Refused, 'code' | 'value'>) =>
  value === '' ? 'cell-required' : code;

/** What is said of a refused cell: what is probably meant, and the codes that are allowed. */
export function refusalRemark(table: TableName, { code, column, value }: Refused): Remark {
  const codes = codesOf(columnsOf(table)[column] ?? null);
  const suggestion = suggest(code, value.slice(0, cellLimit), codes) ?? '';
  const isDate = code === 'cell-date' || code === 'cell-edtf';
  return {
    value,
    params: { suggestion, codes: codes.join(', '), ...(isDate && { reason: isNoDay(value) ? 'no-day' : '' }) },
  };
}

function codesOf(facts: Column | null): readonly string[] {
  if (facts?.codelist) return Object.keys(codelists[facts.codelist as CodelistName]);
  return facts?.kind === 'code' ? tableNames : [];
}

/** Whether a text is written like a day that the calendar does not have, such as 31.09.2024. */
function isNoDay(text: string) {
  const local = /^\s*(\d{1,2})\.(\d{1,2})\.(\d{4})\s*$/.exec(text);
  const [year, month, day] = local ? [local[3], local[2], local[1]] : text.trim().split('-');
  if (!/^\d{4}$/.test(year ?? '') || !/^\d{1,2}$/.test(day ?? '')) return false;
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  return date.getUTCMonth() !== Number(month) - 1 || date.getUTCDate() !== Number(day);
}
