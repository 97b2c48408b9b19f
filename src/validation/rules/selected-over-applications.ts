import { rowRule } from '../rule.ts';

/** No more projects are selected than were submitted; applications counted in organizations prove nothing. */
export const selectedOverApplications = rowRule('selected-over-applications', 'error', function* ({ dataset }) {
  for (const call of dataset.calls) {
    const { applications, selected, application_unit: unit } = call;
    if (unit !== 'projects' || applications === null || selected === null || selected <= applications) continue;
    yield { record: call, column: 'selected', value: String(selected), params: { selected, applications } };
  }
});
