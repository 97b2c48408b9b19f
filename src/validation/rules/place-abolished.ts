import { isAfter } from '../dates.ts';
import { rowRule } from '../rule.ts';

/** What is done after a place was abolished is done in its successor. */
export const placeAbolished = rowRule('place-abolished', 'warning', function* ({ dataset, byId }) {
  const { places } = dataset;
  const ended = new Map(places.filter(({ valid_until: until }) => until !== null).map((place) => [place.id, place]));
  if (ended.size === 0) return;
  const dated = [
    ...dataset.calls.map((call) => ({ record: call, place: call.place, date: call.announced ?? yearOf(call.year) })),
    ...dataset.winners.map((grant) => ({ record: grant, place: grant.place, date: grant.awarded })),
    ...dataset.budgets.map((budget) => ({ record: budget, place: budget.place, date: yearOf(budget.year) })),
  ];
  for (const { record, place, date } of dated) {
    const old = ended.get(place ?? '');
    if (!old || !isAfter(date, old.valid_until)) continue;
    const successor = old.successor !== null && byId.places.has(old.successor) ? old.successor : '';
    yield {
      record,
      column: 'place',
      value: old.id,
      params: { until: old.valid_until ?? '', date: date ?? '', successor },
    };
  }
});

const yearOf = (year: number | null) => (year === null ? null : String(year));
