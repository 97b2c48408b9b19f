import { writeCsvRows } from '#model/csv.ts';
import type { Derived, FigureKey } from '#model/derived/index.ts';
import type { FigureFacts } from '#model/derived/figure.ts';
import { codeOfFigure } from '#model/derived/figure-statement.ts';
import type { Version } from '#model/release.ts';
import { spacedCode } from '#text/figure-code.ts';
import type { Trilingual } from '#text/languages.ts';

/** The files of the derived figures. */
export const figureFiles = { csv: 'figures.csv', json: 'figures.json' } as const;

const header = ['key', 'scope', 'value', 'qualifier', 'out_of', 'unit', 'rows', 'code'] as const;

/** What is published of the derived figures beside their values. */
export interface FigureDictionary {
  facts: Readonly<Record<FigureKey, FigureFacts>>;
  words: Readonly<Record<FigureKey, { name: Trilingual; definition: Trilingual }>>;
}

/** Every derived figure as CSV: one value a line; an unknown value is an empty cell. */
export function figuresCsv(figures: readonly Derived[], { facts }: Pick<FigureDictionary, 'facts'>): string {
  const rows = figures.map((figure) => row(figure, facts));
  return writeCsvRows([header, ...rows]);
}

const row = (figure: Derived, facts: FigureDictionary['facts']) => {
  const { key, scope, value, qualifier, outOf, rows: behind } = figure;
  return [
    key,
    scope,
    String(value ?? ''),
    value === null ? '' : qualifier,
    String(outOf ?? ''),
    facts[key].unit,
    behind.join(' '),
    printedCode(figure) ?? '',
  ];
};

/** The same as JSON, with what each key means in three languages. */
export function figuresJson(figures: readonly Derived[], { facts, words }: FigureDictionary, version: Version): string {
  const definitions = Object.fromEntries(
    (Object.keys(facts) as FigureKey[]).map((key) => [
      key,
      { unit: facts[key].unit, out_of: facts[key].outOf ?? null, ...words[key] },
    ]),
  );
  const values = figures.map((figure) => {
    const { key, scope, value, qualifier: exactness, outOf: out_of, rows } = figure;
    const qualifier = value === null ? null : exactness;
    return JSON.stringify({ key, scope, value, qualifier, out_of, rows, code: printedCode(figure) });
  });
  return `{"version":${JSON.stringify(version)},\n"definitions":${JSON.stringify(definitions)},\n"figures":[\n${values.join(',\n')}\n]}\n`;
}

/** The code of a figure as it is printed; null where the value is not known. */
function printedCode(figure: Derived): string | null {
  const code = codeOfFigure(figure);
  return code && spacedCode(code);
}
