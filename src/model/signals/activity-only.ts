import { answered, signal, unchecked } from './signal.ts';

/** What is told of a grant is what was done, not what it changed. */
export const activityOnly = signal('activity-only', 'winners', (joined, { id }) => {
  const results = joined.resultsBySubject.get(`winners/${id}`) ?? [];
  const rows = [`winners/${id}`, ...results.map((result) => `results/${result.id}`)];
  if (results.length === 0) return unchecked(['results/indicator_ky'], rows);
  return answered(!results.some(({ kind }) => kind === 'outcome'), rows);
});
