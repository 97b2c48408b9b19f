import { bars, type Bar, type BarsOptions } from '#charts/bars.ts';
import type { Picture } from '#charts/svg.ts';

/** Draws a subject (first row, full colour) and what it is compared with (lighter bars) on one scale from zero. Null when no value is known. */
export function comparison(rows: readonly Omit<Bar, 'lighter' | 'maybe'>[], options: BarsOptions): Picture | null {
  if (rows.every(({ value }) => value === null)) return null;
  return bars(
    rows.map((row, index) => ({ ...row, lighter: index > 0 })),
    { ...options, name: 'comparison' },
  );
}
