import { readEdtf } from '#schemas/edtf.ts';

/** A published date as a number to sort by, yyyymmdd of the first day that it may mean; nothing for an unknown date. */
export function dateKey(edtf: string | null | undefined) {
  const range = edtf ? readEdtf(edtf) : null;
  const day = range?.first ?? range?.last;
  return day ? Number(day.replaceAll('-', '')) : undefined;
}
