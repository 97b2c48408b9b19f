import type { Grant } from '#schemas/index.ts';
import { answered, unchecked, type SignalAnswer } from './signal.ts';

/** Fewer grants than this say nothing about a share. */
const fewest = 4;

/** Whether one recipient got more than half of some grants; null where there are too few. Grants without a recipient might all be those of one. */
export function mostOfThem(grants: readonly Grant[]): SignalAnswer | null {
  if (grants.length < fewest) return null;
  const rows = grants.map(({ id }) => `winners/${id}`);
  const known = grants.filter(({ recipient }) => recipient !== null);
  const counts = [...Map.groupBy(known, ({ recipient }) => recipient).values()].map(({ length }) => length);
  const most = Math.max(0, ...counts);
  if (most > grants.length / 2) return answered(true, rows);
  const unknown = grants.length - known.length;
  return most + unknown > grants.length / 2 ? unchecked(['winners/recipient'], rows) : answered(false, rows);
}
