import { statusMatrix } from '#charts/status-matrix.ts';
import { statusByYear, statusItems } from '#model/status-by-year.ts';
import { figureOf } from '#model/derived/index.ts';
import { knownItems } from '#model/derived/years.ts';
import type { Joined } from '#model/join.ts';
import type { ChartNumber } from '#publish/chart-file.ts';
import type { Language } from '#text/languages.ts';
import { labelOf } from '#i18n/texts.ts';
import { words } from '#i18n/words.ts';
import { figureId, type Figure } from './figure.ts';

/** What is known of each year, item by item. */
export function coverageFigure(joined: Joined, language: Language): Figure {
  const { charts, common } = words[language];
  const path = 'nation/coverage';
  const years = statusByYear(joined);
  const best = years.reduce<(typeof years)[number] | null>(
    (top, year) => (top === null || knownItems(year) > knownItems(top) ? year : top),
    null,
  );
  const empty = years.filter((year) => knownItems(year) === 0).map(({ year }) => year);
  const label = (item: (typeof statusItems)[number]) => labelOf('items', item, language);
  const said = { known: common.known, looked: common.looked, unknown: common.notLooked };
  const items = statusItems.map((item) => ({
    label: label(item),
    cells: years.map(({ states }) => states[item]),
    tooltips: years.map(({ year, states }) => `${year}, ${label(item)}: ${said[states[item]]}`),
  }));
  const matrix = { years: years.map(({ year }) => String(year)), items };
  const none = figureOf(joined, 'years-empty', 'nation');
  const title = none.value === 0 ? charts.coverageWhole : charts.coverageFinding(none.value ?? 0, none.outOf ?? 0);
  return {
    path,
    title,
    sentence:
      best === null
        ? ''
        : charts.coverageSentence(String(best.year), empty.length === 0 ? charts.coverageNoEmpty : empty.join(', ')),
    picture: statusMatrix(matrix, { id: figureId(path), title, states: said }),
    wide: statusMatrix(matrix, { id: `${figureId(path)}-wide`, title, states: said, width: 620, wide: true }),
    empty: common.nothing,
    table: {
      head: [charts.year, ...items.map(({ label }) => label)],
      rows: years.map(({ year, states }) => [String(year), ...statusItems.map((item) => said[states[item]])]),
    },
    numbers: years.flatMap(({ year, states }) =>
      statusItems.map((item): ChartNumber => ({
        series: label(item),
        value: states[item] === 'known' ? 1 : null,
        qualifier: states[item] === 'known' ? 'exact' : states[item] === 'looked' ? 'not-found' : 'unknown',
        unit: 'items',
        year,
        place: joined.country?.id,
      })),
    ),
    sources: [],
    derived: none.value === 0 ? [] : [none, figureOf(joined, 'years', 'nation')],
  };
}
