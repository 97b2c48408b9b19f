import { saysOutcome } from '../known.ts';
import { hasEnded } from './ended.ts';
import { answered, signal, unchecked } from './signal.ts';

/** A grant is over, and nothing is recorded of what came of it. */
export const endedWithoutReport = signal('ended-without-report', 'winners', (joined, grant) => {
  const ended = hasEnded(joined, grant);
  if (grant.status === 'cancelled' || ended === false) return null;
  const results = joined.resultsBySubject.get(`winners/${grant.id}`) ?? [];
  const rows = [`winners/${grant.id}`, ...results.map(({ id }) => `results/${id}`)];
  if (results.some(saysOutcome)) return answered(false, rows);
  return ended === null ? unchecked(['winners/end'], rows) : answered(true, rows);
});
