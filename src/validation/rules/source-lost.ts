import { visitedSources } from '#model/source-state.ts';
import { datasetRule } from '../rule.ts';

/** A source whose address is dead has an archived copy: without one nobody can look the record up. */
export const sourceLost = datasetRule('source-lost', 'warning', function* ({ dataset }) {
  for (const { source, state } of visitedSources(dataset))
    if (state?.kind === 'dead' && source.archived_url === null)
      yield { record: source, column: 'url', value: source.id, params: { checked: state.last.checked } };
});
