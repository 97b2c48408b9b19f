import { expect, test } from 'vitest';
import type { Dataset } from '#model/dataset.ts';
import { join } from '#model/join.ts';
import { columnsOf, tableNames } from '#schemas/index.ts';
import { frozen } from '#test/record.ts';
import { chartTables, nationChartShows } from './chart-tables.ts';
import { countryFigures, nationCharts, type Written } from './index.ts';

const written: Written = { language: 'en', href: (path) => `/${path}` };

/** All charts of the whole country as they are drawn of some tables, by their paths. */
function charts(dataset: Dataset) {
  const joined = join(dataset, frozen.today);
  const figures = [
    ...Object.values(nationCharts).map(({ make }) => make(joined, written)),
    ...Object.values(countryFigures(joined, written)),
  ];
  return new Map(figures.map((figure) => [figure.path, JSON.stringify(figure)]));
}

const now = charts(frozen.dataset);

/** The charts that are others when they are drawn of other tables. */
const changed = (dataset: Dataset) =>
  [...charts(dataset)].flatMap(([path, text]) => (now.get(path) === text ? [] : path));

test('no chart shows anything of the tables that none is said to show', () => {
  const emptied = Object.fromEntries(
    tableNames.map((name) => [name, chartTables.includes(name) ? frozen.dataset[name] : []]),
  ) as unknown as Dataset;
  expect(changed(emptied)).toEqual([]);
});

test('a chart that is said to show no sums is the same when all sums are others', () => {
  const paths = changed(otherSums(frozen.dataset));
  expect(paths.filter((path) => !nationChartShows(path).sums)).toEqual([]);
  expect(paths).toContain('nation/sizes');
});

/** The record with every known sum some som higher, none like the next, in the tables and in what sources claim of them. */
function otherSums(dataset: Dataset): Dataset {
  let more = 0;
  const raised = (value: unknown) => Number(value) + 1_000_000 + (more += 7);
  const isSum = (table: string, column: string) =>
    tableNames.some((name) => name === table && columnsOf(name)[column]?.kind === 'som');
  const rows = (table: (typeof tableNames)[number]) =>
    dataset[table].map((row) =>
      Object.fromEntries(
        Object.entries(row).map(([column, value]) => [
          column,
          value !== null && isSum(table, column) ? raised(value) : value,
        ]),
      ),
    );
  const claims = dataset.claims.map((claim) =>
    isSum(claim.table, claim.column) ? { ...claim, value: String(raised(claim.value)) } : claim,
  );
  return { ...Object.fromEntries(tableNames.map((name) => [name, rows(name)])), claims } as unknown as Dataset;
}
