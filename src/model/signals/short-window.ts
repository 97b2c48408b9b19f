import { median } from 'd3';
import { readEdtf } from '#schemas/edtf.ts';
import type { Call } from '#schemas/index.ts';
import type { Joined } from '../join.ts';
import { memo } from '../memo.ts';
import { answered, signal, unchecked } from './signal.ts';

/** Fewer calls than this make no custom. */
const fewest = 5;

/** A call was open for less than half the time that is usual here. It is asked only where a person has read the duty to announce calls. Cardinal of the Open Contracting Partnership, R003, goes by a fixed number of days. */
export const shortWindow = signal('short-window', 'calls', (joined, call) => {
  if (call.status === 'planned' || call.status === 'cancelled') return null;
  const rows = [`calls/${call.id}`];
  if (!joined.dataset.duties.some(({ item, verified }) => item === 'calls' && verified !== null))
    return unchecked(['duties/verified'], rows);
  const [open, usual] = [daysOpen(call), usualDays(joined)];
  if (open === null) return unchecked(['calls/announced', 'calls/deadline'], rows);
  return usual === null ? null : answered(open < usual / 2, rows);
});

const usualDays = memo(({ dataset }: Joined) => {
  const all = dataset.calls.flatMap((call) => daysOpen(call) ?? []);
  return all.length < fewest ? null : (median(all) ?? null);
});

/** Days between announcement and deadline, where both are days. */
function daysOpen({ announced, deadline }: Call): number | null {
  const [from, to] = [announced, deadline].map((date) => (date === null ? null : readEdtf(date)));
  if (from?.precision !== 'day' || to?.precision !== 'day' || !from.first || !to.last) return null;
  return (Date.parse(to.last) - Date.parse(from.first)) / 86_400_000;
}
