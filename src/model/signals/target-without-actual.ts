import { hasEnded } from './ended.ts';
import { answered, signal, unchecked } from './signal.ts';

/** A number was promised, the grant is over, and what was reached is not known. */
export const targetWithoutActual = signal(
  'target-without-actual',
  'results',
  (joined, { id, subject, target, actual }) => {
    const grant = joined.grantsById.get(subject.replace(/^winners\//, ''));
    if (target === null || !grant) return null;
    const rows = [`results/${id}`, `winners/${grant.id}`];
    if (actual !== null) return answered(false, rows);
    const ended = hasEnded(joined, grant);
    if (ended === null) return unchecked(['winners/end'], rows);
    return ended ? answered(true, rows) : null;
  },
);
