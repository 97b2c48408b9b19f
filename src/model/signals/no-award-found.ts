import { readEdtf } from '#schemas/edtf.ts';
import { answered, signal, unchecked } from './signal.ts';

/** Money was promised in a call whose time is over, and no award of it was found. */
export const noAwardFound = signal('no-award-found', 'calls', (joined, call) => {
  const { id, deadline, announced, year, status } = call;
  if (status === 'planned' || status === 'cancelled') return null;
  const parts = (joined.partsByCall.get(id) ?? []).map((part) => part.id);
  const grants = [id, ...parts].flatMap((own) => joined.grantsByCall.get(own) ?? []);
  const rows = [`calls/${id}`, ...grants.map((grant) => `winners/${grant.id}`)];
  if (grants.length > 0) return answered(false, rows);
  const over = [deadline, announced, year === null ? null : String(year)].find((date) => date !== null);
  const last = over == null ? null : readEdtf(over)?.last;
  if (!last || joined.today === null) return unchecked(['calls/deadline', 'calls/announced', 'calls/year'], rows);
  return joined.today > last ? answered(true, rows) : null;
});
