import { beforeAll, describe, expect, test } from 'vitest';
import { tableNames } from '#schemas/index.ts';
import { allDerived, derivedFigures } from '#model/derived/index.ts';
import { join, type Joined } from '#model/join.ts';
import { readRecord } from '#model/read-record.ts';
import { figuresCsv } from '#publish/figures.ts';
import { writeTable } from '#publish/write-table.ts';
import { today } from '#synthetic/draft.ts';
import { synthesize } from '#synthetic/synthesize.ts';
import { differences, publishedFigures, recount, type CountedFigures } from './recount.ts';

const tablesOf = ({ dataset }: Joined) =>
  Object.fromEntries(tableNames.map((name) => [name, writeTable(name, dataset[name] as never)]));
const figuresOf = (joined: Joined) => publishedFigures(figuresCsv(allDerived(joined), { facts: derivedFigures }));

const records = {
  'the real record': () => readRecord('data'),
  'the frozen record of the tests': () => readRecord('src/test/record'),
  '1,000 made-up grants': () => join(synthesize({ grants: 1000, seed: 5 }), today),
};

describe.each(Object.entries(records))('over %s', (_, read) => {
  let joined: Joined;
  let site: CountedFigures;
  let tables: Record<string, string>;
  let counted: CountedFigures;
  beforeAll(() => {
    joined = read();
    site = figuresOf(joined);
    tables = tablesOf(joined);
    counted = recount(tables, joined.today);
  });

  test('the recount finds every figure of the site, and no other value', () =>
    expect(differences(site, counted)).toEqual([]));

  test('an award that is one som larger is noticed', () => {
    const grant = joined.dataset.winners.find(({ amount, part_of }) => amount !== null && part_of === null);
    const winners = joined.dataset.winners.map((row) =>
      row === grant ? { ...row, amount: (row.amount ?? 0) + 1 } : row,
    );
    const changed = { ...tables, winners: writeTable('winners', winners as never) };
    expect(differences(site, recount(changed, joined.today))).toContainEqual(
      expect.stringMatching(/^awarded nation: the site says \d+ .*, the recount \d+ /),
    );
  });

  test('a part of a sum that is left out on the site is noticed', () => {
    const key = 'awarded nation';
    const sum = site.get(key);
    if (!sum) throw new Error(`no figure: ${key}`);
    const less = new Map(site).set(key, { ...sum, value: (sum.value ?? 0) - 400_000 });
    expect(differences(less, counted)).toHaveLength(1);
  });
});
