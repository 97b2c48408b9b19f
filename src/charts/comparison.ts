import { bars, type Bar, type BarsOptions } from '#charts/bars.ts';
import type { Picture } from '#charts/svg.ts';

/** A subject and those it is compared with, largest unit last: the subject in full colour, the others lighter, all on one scale from zero. */
export function comparison(rows: readonly Omit<Bar, 'beside' | 'maybe'>[], options: BarsOptions): Picture | null {
  if (rows.every(({ value }) => value === null)) return null;
  return bars(
    rows.map((row, index) => ({ ...row, beside: index > 0 })),
    { ...options, name: 'comparison' },
  );
}
