import type { RowTexts } from '#model/decode.ts';
import type { Qualifier } from '#model/money.ts';
import type { RowAt } from '#model/releases/concerns.ts';
import { codelists, type CodelistName } from '#schemas/codelists.ts';
import { columnsOf, type TableName } from '#schemas/index.ts';
import type { Language, Trilingual } from '#text/languages.ts';
import { shortDate } from '../date.ts';
import { money } from '../money.ts';
import { number, unknown } from '../number.ts';
import { rowName } from './row-name.ts';

/** A cell of a row as it is read in a language: money with its qualifier, a code by its label, an id by the name of its row. An empty cell is unknown. */
export function cellWords(table: TableName, column: string, row: RowTexts, { language, rowAt }: CellReading): string {
  const text = row[column] ?? '';
  const facts = columnsOf(table)[column];
  if (text === '') return unknown[language];
  if (!facts) return text;
  const qualifier = (row[facts.qualifier ?? ''] || 'exact') as Qualifier;
  if (facts.kind === 'som') return money(Number(text), language, { qualifier });
  if (facts.kind === 'count' || facts.kind === 'decimal') return number(Number(text), language, { qualifier });
  if (facts.kind === 'date' || facts.kind === 'edtf') return dateWords(text, language);
  if (facts.codelist)
    return text
      .split(' ')
      .map((code) => labelOf(facts.codelist, code, language))
      .join(', ');
  if (facts.references) return rowName(facts.references, text, { language, rowAt });
  return text;
}

/** In which language, and where the rows are looked up. */
export interface CellReading {
  language: Language;
  rowAt: RowAt;
}

/** Interval ends and other forms that have no short words stay as they are written. */
function dateWords(text: string, language: Language) {
  return text.includes('..') ? text : shortDate(text, language);
}

/** A code that a later list no longer has stays as it is. */
function labelOf(codelist: string | undefined, code: string, language: Language): string {
  const labels: Readonly<Record<string, Trilingual>> = codelists[codelist as CodelistName];
  return labels[code]?.[language] ?? code;
}
