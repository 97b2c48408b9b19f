import type { Grant } from '#schemas/index.ts';
import { leastOf, most } from '../bounds.ts';
import { datasetRule } from '../rule.ts';

/** The parts of an aggregate are neither worth more nor more in number than the aggregate. */
export const partsOverWhole = datasetRule('parts-over-whole', 'error', function* ({ dataset, joined }) {
  for (const whole of dataset.winners) {
    const parts = joined.partsByGrant.get(whole.id) ?? [];
    if (parts.length === 0) continue;
    const total = leastOf(parts.map(joined.moneyOfGrant));
    if (total > most(joined.moneyOfGrant(whole)))
      yield {
        record: whole,
        column: 'amount',
        value: String(whole.amount),
        params: { kind: 'amount', total, whole: whole.amount ?? 0 },
      };
    const projects = projectsOf(parts);
    if (projects > (whole.projects ?? 1))
      yield {
        record: whole,
        column: 'projects',
        value: String(whole.projects ?? ''),
        params: { kind: 'projects', total: projects, whole: whole.projects ?? 1 },
      };
  }
});

const projectsOf = (parts: readonly Grant[]) => parts.reduce((sum, { projects }) => sum + (projects ?? 1), 0);
