import type { Found } from '#search/plan.ts';
import { saveCsv } from '../save-blob.ts';
import { sorts, type SearchState, type Sort } from './address.ts';
import { answersCsv, type AnswerRow } from './answers-csv.ts';
import { regionNamesOf, yearsText, type ListSetting } from './answer-list.ts';
import { element } from './elements.ts';
import { valuesOf } from './narrow.ts';
import { share } from './share.ts';
import type { View } from './view.ts';

/** The largest number of answers in a downloaded table; each of them is fetched. */
const mostRows = 1000;

/** Order, sharing and the table of answers. */
export function tools(
  [matches, partial, foreign]: readonly [Found[], Found[], Found[]],
  { sort, query }: SearchState,
  { words, change, setting }: View & { setting: ListSetting },
) {
  const { page } = words;
  const { columns } = setting;
  const usable = sorts.filter(
    (name) =>
      name === 'relevance' ||
      name === sort ||
      matches.filter(({ page: number }) => (name === 'amount' ? columns.amount : columns.date)[number] != null).length >
        1,
  );
  const select = element(
    'select',
    { name: 'sort' },
    ...usable.map((name) => element('option', { value: name }, page.sorts[name])),
  );
  select.value = sort;
  select.addEventListener('change', () => change({ sort: select.value as Sort }));
  const status = element('span', { role: 'status', class: 'muted' });
  const sharing = element('button', { type: 'button', class: 'plain' }, page.share);
  sharing.addEventListener('click', () => void share(sharing, { status, words }));
  const csv = element('button', { type: 'button', class: 'plain' }, page.csv);
  csv.addEventListener(
    'click',
    () =>
      void rowsOf(
        [
          ['exact', matches],
          ['partial', partial],
          ['other', foreign],
        ],
        setting,
      ).then((rows) => saveCsv(answersCsv(rows, page), fileName(`${words.heading} ${query}`))),
  );
  return [
    element(
      'div',
      { class: 'tools' },
      usable.length > 1 ? element('label', {}, page.sort, select) : null,
      sharing,
      matches.length + partial.length + foreign.length > 0 ? csv : null,
      status,
    ),
    ...(sort === 'relevance' ? [] : [element('p', { class: 'muted' }, page.sortNote)]),
  ];
}

async function rowsOf(
  lists: readonly (readonly [AnswerRow['match'], readonly Found[]])[],
  { columns, language, labels, textOf, href }: ListSetting,
): Promise<AnswerRow[]> {
  const all = lists.flatMap(([match, found]) => found.map((one) => ({ match, one }))).slice(0, mostRows);
  return Promise.all(
    all.map(async ({ match, one }) => {
      const { path, title } = await textOf(one);
      const [region = ''] = regionNamesOf(one.page, columns, language);
      const [kind = ''] = valuesOf(one.page, 'kind', columns);
      return {
        match,
        kind: labels.kinds[kind] ?? kind,
        title,
        region,
        years: yearsText(columns.years[one.page] ?? []),
        amount: columns.amount[one.page] ?? null,
        url: new URL(href(path), location.href).href,
      };
    }),
  );
}

const fileName = (name: string) => `${name.replace(/[^\p{L}\p{N}]+/gu, '-').slice(0, 60)}.csv`;
