import { digits } from '#i18n/number.ts';
import type { Answer } from '#search/plan.ts';
import { filters, type SearchState, type Filter } from './address.ts';
import { element } from './elements.ts';
import { facets } from './narrow.ts';
import type { View } from './view.ts';

/** The filters that would leave something, with true counts, and those that are set, to be taken off one by one. */
export function narrowing(
  answer: Answer,
  state: SearchState,
  { words: { page }, labels, language, client: { columns }, change }: View,
) {
  const counts = facets(answer.matches, state.filters, columns);
  const nameOf: Record<Filter, (value: string) => string> = {
    kind: (value) => labels.kinds[value] ?? value,
    region: (value) => columns.regions.find(({ id }) => id === value)?.[language] ?? value,
    year: (value) => value,
    group: (value) => labels.groups[value] ?? value,
    status: (value) => labels.statuses[value] ?? value,
  };
  const order = (name: Filter) =>
    name === 'year'
      ? ([a]: [string, number], [b]: [string, number]) => (a < b ? 1 : -1)
      : ([a, n]: [string, number], [b, m]: [string, number]) => m - n || (a < b ? -1 : 1);
  const selects = filters
    .filter((name) => counts[name].size > 1 || state.filters[name])
    .map((name) => {
      const options = [...counts[name]]
        .sort(order(name))
        .map(([value, n]) => element('option', { value }, `${nameOf[name](value)} (${digits(n, language)})`));
      const select = element('select', { name }, element('option', { value: '' }, page.any), ...options);
      select.value = state.filters[name] ?? '';
      select.addEventListener('change', () => change({ filters: without(state.filters, name, select.value) }));
      return element('label', {}, page[name], select);
    });
  const set = filters.flatMap((name) =>
    state.filters[name] ? [{ name, label: nameOf[name](state.filters[name]) }] : [],
  );
  const chips = set.map(({ name, label }) =>
    element(
      'li',
      {},
      element(
        'button',
        {
          type: 'button',
          'aria-label': page.without(label),
          onclick: () => change({ filters: without(state.filters, name, '') }),
        },
        label,
        element('span', { 'aria-hidden': 'true' }, ' ×'),
      ),
    ),
  );
  return [
    chips.length > 0
      ? element(
          'ul',
          { class: 'chips' },
          ...chips,
          chips.length > 1
            ? element(
                'li',
                {},
                element(
                  'button',
                  { type: 'button', class: 'plain', onclick: () => change({ filters: {} }) },
                  page.clearFilters,
                ),
              )
            : null,
        )
      : null,
    selects.length > 0
      ? element(
          'details',
          { class: 'narrow', open: matchMedia('(min-width: 48rem)').matches || set.length > 0 ? '' : null },
          element('summary', {}, page.filters),
          element('div', { class: 'filters' }, ...selects),
        )
      : null,
  ].filter((part) => part !== null);
}

function without(narrowed: SearchState['filters'], name: Filter, value: string): SearchState['filters'] {
  const { [name]: _, ...rest } = narrowed;
  return value ? { ...rest, [name]: value } : rest;
}
