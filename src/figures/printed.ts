import { codeOfFigure } from '#model/derived/figure-statement.ts';
import type { Derived } from '#model/derived/index.ts';
import { spacedCode } from '#text/figure-code.ts';

/** Attributes that tell which figures an element prints: keys, scopes (one for all of them, or one each) and values, in one order. */
export interface Printed {
  'data-figure'?: string;
  'data-scope'?: string;
  'data-value'?: string;
}

/** What stands for a value that is not known. */
const unknownValue = '?';

/** Names the figures that an element prints. */
export function printed(figures: readonly (Derived | null)[]): Printed {
  const shown = figures.filter((figure) => figure !== null);
  const scopes = shown.map(({ scope }) => scope);
  if (shown.length === 0) return {};
  return {
    'data-figure': shown.map(({ key }) => key).join(' '),
    'data-scope': new Set(scopes).size === 1 ? (scopes[0] ?? '') : scopes.join(' '),
    'data-value': shown.map(({ value }) => value ?? unknownValue).join(' '),
  };
}

/** The same, with the code of the figure where it is a single one, for paper. */
export function printedWithCode(figures: readonly (Derived | null)[]): Printed & { 'data-code'?: string } {
  const code = singleCode(figures);
  return { ...printed(figures), ...(code === null ? {} : { 'data-code': code }) };
}

/** The code, as it is printed, of the one figure that is meant; null where there are none or several, and where the value is not known. */
export function singleCode(figures: readonly (Derived | null)[]): string | null {
  const [figure, ...others] = figures.filter((known) => known !== null);
  const code = figure && others.length === 0 ? codeOfFigure(figure) : null;
  return code && spacedCode(code);
}
