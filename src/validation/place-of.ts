import type { Checked } from './checked.ts';

/** Where a record stands, as an editor opens it: data/calls.csv:14. */
export function placeOf(record: object, { origins }: Pick<Checked, 'origins'>): string {
  const origin = origins.get(record);
  return origin ? `${origin.file}:${origin.line}` : '';
}
