import { expect, test } from 'vitest';
import type { Dataset } from '#model/dataset.ts';
import { figureOf, placeScope } from '#model/derived/index.ts';
import { join } from '#model/join.ts';
import { columnsOf, tableNames } from '#schemas/index.ts';
import { frozen } from '#test/record.ts';
import { chartTables, printedSums } from './chart-tables.ts';
import type { Figure } from './figure.ts';
import { printedSum } from './funnel.ts';
import { figuresByPath, type Written } from './index.ts';

const written: Written = { language: 'en', href: (path) => `/${path}` };

/** All charts of the country and of places as they are drawn of some tables, by their paths. */
function charts(dataset: Dataset) {
  const makers = [...figuresByPath(join(dataset, frozen.today))];
  return new Map(
    makers.flatMap(([path, make]) => {
      const figure = path.startsWith('grants/') || path.endsWith('/per-head') ? null : make(written);
      return figure ? [[path, drawn(figure)]] : [];
    }),
  );
}

/** What the file and the frame of a chart show; the table below it belongs to its page. */
const drawn = ({ title, sentence, picture, empty, sources }: Figure) =>
  JSON.stringify([title, sentence, picture?.text, empty, sources]);

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
  const paths = changed(otherSums(frozen.dataset, 1_000_000));
  expect(paths.filter((path) => printedSums(path)?.length === 0)).toEqual([]);
  expect(paths).toEqual(expect.arrayContaining(['nation/sizes', 'places/kg/money', 'places/kg/flow']));
});

test('a chart that prints sums is the same as long as these are printed alike', () => {
  const more = otherSums(frozen.dataset, 1);
  const paths = changed(more);
  const isPrintedAlike = (path: string) => sumsOn(path, frozen.dataset) === sumsOn(path, more);
  expect(paths.filter((path) => printedSums(path) !== null && isPrintedAlike(path))).toEqual([]);
  expect(paths).toContain('places/kg/money');
  expect(paths).not.toContain('places/kg/flow');
});

/** The sums of a chart as it prints them. */
function sumsOn(path: string, dataset: Dataset) {
  const joined = join(dataset, frozen.today);
  const place = joined.placesById.get(path.split('/')[1] ?? '');
  return printedSums(path)
    ?.map((key) => place && printedSum(figureOf(joined, key, placeScope(place)), 'en'))
    .join();
}

/** The record with every known sum so many som higher, in the tables and in what sources claim of them. */
function otherSums(dataset: Dataset, more: number): Dataset {
  const raised = (value: unknown) => Number(value) + more;
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
