import { plural } from '#i18n/plural.ts';
import type { Answer, Found } from '#search/plan.ts';
import type { SearchState } from './address.ts';
import { answerList, type ListSetting } from './answer-list.ts';
import { element } from './elements.ts';
import { knownFilters, narrow, ordered } from './narrow.ts';
import { narrowing } from './narrowing.ts';
import { tools } from './tools.ts';
import { nothing, understanding } from './understanding.ts';
import type { View } from './view.ts';

/** The parts of the page that an answer fills. */
export interface Drawn {
  said: string;
  head: Node[];
  narrowing: Node[];
  results: Node[];
}

/** Renders the answer: summary, how the query was understood, filters, and the answers, exact ones first. */
export async function drawn(answer: Answer, wanted: SearchState, view: View): Promise<Drawn> {
  const { language, words, labels, client } = view;
  const { page } = words;
  const { known, unknown } = knownFilters(wanted.filters, client.columns);
  const state = { ...wanted, filters: known };
  const setting: ListSetting = {
    language,
    words,
    labels,
    columns: client.columns,
    href: (path) => `${location.pathname.replace(/[^/]*\/$/, '')}${path}`,
    textOf: (found) => client.card(found),
    wanted: [...new Set(answer.understood.flatMap(({ stems }) => stems))],
    analyser: client.analyser,
  };
  const [matches, partial, foreign] = [answer.matches, answer.partial, answer.foreign].map((found) =>
    ordered(narrow(found, state.filters, client.columns), state.sort, client.columns),
  ) as [Found[], Found[], Found[]];
  const count = plural(matches.length, page.results, language);
  const said = page.resultsFor(
    matches.length > 0 ? count : partial.length > 0 ? page.noneWhole : page.none,
    state.query,
  );
  const lists = await Promise.all([
    matches.length > 0
      ? [element('h2', { class: 'visually-hidden' }, page.answers), ...(await answerList(matches, setting))]
      : [],
    foreign.length > 0 ? section(page.others, page.othersNote, await answerList(foreign, setting)) : [],
    partial.length > 0 ? section(page.partial, page.partialNote, await answerList(partial, setting)) : [],
  ]);
  return {
    said,
    head: [
      ...unknown.map((value) => element('p', { class: 'note' }, page.unknownFilter(value))),
      ...understanding(answer, state, view),
      ...(matches.length + partial.length + foreign.length > 0 ? [] : [nothing(state, view)]),
      ...tools([matches, partial, foreign], state, { ...view, setting }),
    ],
    narrowing: narrowing(answer, state, view),
    results: lists.flat(),
  };
}

const section = (title: string, note: string, list: Node[]) => [
  element('h2', {}, title),
  element('p', { class: 'muted' }, note),
  ...list,
];
