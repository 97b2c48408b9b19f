import { codelists } from '#schemas/codelists.ts';
import { columnsOf, tableNames, tables } from '#schemas/index.ts';
import { valueColumns } from '#schemas/value-columns.ts';
import { derivedFigures, type FigureKey } from '#model/derived/index.ts';
import type { Language, Trilingual } from '#text/languages.ts';
import { figureWords } from './derived.ts';

/** What tables, columns, codes and figures are called in one language: data that a page hands to its script. */
export interface VerifyLabels {
  tables: Readonly<Record<string, string>>;
  /** By `table/column`: name, kind of cell, and the closed list of its codes. */
  columns: Readonly<Record<string, { label: string; kind: string; codelist?: string }>>;
  /** The labels of codes, by their list. */
  codes: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** By key: name, and the kind of cell that holds such a value. */
  figures: Readonly<Record<string, { name: string; kind: string }>>;
}

/** The labels of a language. */
export const verifyLabels = (language: Language): VerifyLabels => ({
  tables: Object.fromEntries(tableNames.map((table) => [table, tables[table].label[language]])),
  columns: Object.fromEntries(tableNames.flatMap((table) => columnLabels(table, language))),
  codes: Object.fromEntries(
    Object.entries(codelists as Record<string, Record<string, Trilingual>>).map(([list, codes]) => [
      list,
      Object.fromEntries(Object.entries(codes).map(([code, label]) => [code, label[language]])),
    ]),
  ),
  figures: Object.fromEntries(
    (Object.keys(derivedFigures) as FigureKey[]).map((key) => [
      key,
      { name: figureWords[key].name[language], kind: derivedFigures[key].unit.startsWith('som') ? 'som' : 'count' },
    ]),
  ),
});

function columnLabels(table: (typeof tableNames)[number], language: Language) {
  return valueColumns(table).flatMap(([column]) => {
    const facts = columnsOf(table)[column];
    if (!facts) return [];
    const { label, kind, codelist } = facts;
    return [[`${table}/${column}`, { label: label[language], kind, ...(codelist && { codelist }) }] as const];
  });
}
