import type { Answer, Understood } from '#search/plan.ts';
import { writeState, type SearchState } from './address.ts';
import { element } from './elements.ts';
import type { SearchWords } from './search-words.ts';
import type { View } from './view.ts';

/** Renders how the query was understood, where that differs from what was typed. */
export function understanding(
  { understood, suggestion, unknown }: Answer,
  state: SearchState,
  { words: { page }, change }: View,
) {
  const read = understood.filter(({ as }) => as === 'beginning' || as in page.how);
  const meant =
    suggestion === null || suggestion === state.query
      ? null
      : element(
          'a',
          {
            href: writeState({ ...state, query: suggestion }),
            onclick: (event) => (event.preventDefault(), change({ query: suggestion })),
          },
          suggestion,
        );
  return [
    meant && element('p', { class: 'meant' }, `${page.meant}: `, meant, '?'),
    read.length > 0
      ? element(
          'p',
          { class: 'understood' },
          `${page.understood}: `,
          ...read.flatMap((word, i) => [i > 0 ? '; ' : '', ...readingOf(word, page)]),
        )
      : null,
    unknown.length > 0
      ? element('p', { class: 'understood' }, page.missing(unknown.map((word) => `«${word}»`).join(', ')))
      : null,
  ].filter((part) => part !== null);
}

function readingOf({ as, read = '', typed }: Understood, { beginning, how }: SearchWords['page']) {
  if (as === 'beginning') return [element('b', {}, beginning(typed))];
  const said = [
    ...(read === '' || read === typed ? [] : [typed]),
    ...Object.entries(how).flatMap(([name, reason]) => (name === as ? [reason] : [])),
  ];
  return [element('b', {}, read || typed), ` (${said.join(', ')})`];
}

/** Renders what an empty answer means and what may help. */
export function nothing({ filters: narrowed }: SearchState, { words: { page }, labels, change }: View) {
  const filtered = Object.keys(narrowed).length > 0;
  return element(
    'div',
    { class: 'nothing' },
    element('p', {}, page.noneMeaning),
    element('h2', {}, page.tries),
    element(
      'ul',
      {},
      filtered
        ? element(
            'li',
            {},
            element(
              'button',
              { type: 'button', class: 'plain', onclick: () => change({ filters: {} }) },
              page.tryFilters,
            ),
          )
        : null,
      element('li', {}, page.tryShorter),
      element('li', {}, element('a', { href: '#lists' }, page.tryLists)),
    ),
    element('p', {}, `${page.gaps} `, element('a', { href: labels.gaps }, labels.gapsTitle), '.'),
  );
}
