import type { Derived } from '#model/derived/index.ts';

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
