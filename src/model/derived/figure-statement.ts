import { codeOf } from '../figure-code.ts';
import { figuresTable, inexact, type Statement } from '../statement.ts';
import type { Derived } from './index.ts';

/** What a derived figure says; null where its value is not known. */
export function figureStatement({ key, scope, value, qualifier, outOf }: Derived): Statement | null {
  if (value === null) return null;
  return {
    table: figuresTable,
    record: scope,
    column: key,
    value: String(value),
    qualifier: inexact(qualifier),
    outOf: outOf === null ? '' : String(outOf),
  };
}

/** The code of a derived figure; null where its value is not known. */
export function codeOfFigure(figure: Derived): string | null {
  const statement = figureStatement(figure);
  return statement && codeOf(statement);
}
