import { addressState } from '../source-state.ts';
import { answered, signal, unchecked } from './signal.ts';

/** The address of a source that is cited answers no longer, and no copy is named. */
export const sourceDead = signal('source-dead', 'sources', (joined, source) => {
  if (source.url === null) return null;
  const rows = [`sources/${source.id}`];
  const state = addressState(joined.dataset, source);
  if (state === null || state.kind === 'closed') return unchecked(['source-checks/outcome'], rows);
  return answered(state.kind === 'dead' && source.archived_url === null, rows);
});
