import { expect, test } from 'vitest';
import { codelists } from '#schemas/codelists.ts';
import { readEdtf } from '#schemas/edtf.ts';
import { columnsOf, tableNames, type TableName } from '#schemas/index.ts';
import { decodeTable } from '#model/decode.ts';
import { join } from '#model/join.ts';
import { addMoney } from '#model/money.ts';
import { parseCsv } from '#model/csv.ts';
import { mark } from './words.ts';
import { synthesize } from './synthesize.ts';
import { writeTable } from '#publish/write-table.ts';

const dataset = synthesize({ grants: 1500, seed: 7 });
const joined = join(dataset);
const written = (options: { grants: number; seed: number }) => {
  const made = synthesize(options);
  return tableNames.map((name) => writeTable(name, made[name] as never)).join('\n');
};

test('the same seed gives the same bytes, another seed others', () => {
  const text = written({ grants: 100, seed: 1 });
  expect(written({ grants: 100, seed: 1 })).toBe(text);
  expect(written({ grants: 100, seed: 2 })).not.toBe(text);
});

test('as many grants are made as were asked for', () => {
  expect([1, 2, 5, 137].map((grants) => synthesize({ grants, seed: 3 }).winners.length)).toEqual([1, 2, 5, 137]);
});

test.for([...tableNames])('every row of %s can be read', (name) => {
  const { header, rows } = parseCsv(writeTable(name, dataset[name] as never));
  const { records, lost } = decodeTable(name, [{ file: name, table: name, format: 'csv', header, text: '', rows }]);
  expect(lost).toEqual([]);
  expect(records).toEqual(dataset[name]);
});

test.for([...tableNames])('ids of %s are unique and its references lead somewhere', (name) => {
  const ids = (table: TableName) => new Set<string>(dataset[table].map(({ id }) => id));
  expect(ids(name).size).toBe(dataset[name].length);
  for (const [column, { references }] of Object.entries(columnsOf(name))) {
    const known = references ? ids(references) : new Set<string>();
    const lost = references
      ? dataset[name]
          .flatMap((record) => (record as unknown as Record<string, string | null>)[column] ?? [])
          .filter((id) => !known.has(id))
      : [];
    expect(lost).toEqual([]);
  }
});

test('every text says in its language that it is made up, and every id shows it', () => {
  for (const name of tableNames) {
    for (const record of dataset[name]) {
      expect(record.id).toMatch(name === 'sources' ? /^synthetic-/ : /^(syn-|kg$)/);
      for (const [column, value] of Object.entries(record)) {
        const language = (/^(?:name|title|problem|aim|covers|indicator|value_text|where|act|text)_(ky|ru|en)$/.exec(
          column,
        ) ?? [])[1] as keyof typeof mark | undefined;
        if (language && typeof value === 'string' && !value.startsWith(mark[language]))
          expect.fail(`${name} ${record.id} ${column}: ${value}`);
      }
    }
  }
});

test('places form a country of 7 regions, 40 districts and about 500 municipalities', () => {
  const count = (...kinds: string[]) => dataset.places.filter(({ kind }) => kinds.includes(kind)).length;
  expect([count('country'), count('region'), count('district')]).toEqual([1, 7, 40]);
  expect(count('aiyl-aimak', 'regional-city', 'district-city')).toBeGreaterThan(480);
});

test('every state that the site can draw occurs', () => {
  const { calls, winners, payments, results, claims, lookups, places } = dataset;
  const all = (list: object, values: readonly (string | null)[]) =>
    expect([...new Set(values)]).toEqual(expect.arrayContaining(Object.keys(list)));
  all(
    codelists.callStatuses,
    calls.map(({ status }) => status),
  );
  all(
    codelists.grantStatuses,
    winners.map(({ status }) => status),
  );
  all(
    codelists.qualifiers,
    winners.map(({ amount_qualifier }) => amount_qualifier),
  );
  all(
    codelists.targetGroups,
    calls.flatMap(({ target_group }) => target_group ?? []),
  );
  all(
    codelists.placeStatuses,
    places.map(({ status }) => status),
  );
  expect(new Set(winners.flatMap(({ awarded }) => readEdtf(awarded ?? '')?.precision ?? []))).toEqual(
    new Set(['day', 'month', 'season', 'year']),
  );
  expect(payments.some(({ amount }) => amount < 0)).toBe(true);
  expect(winners.some(({ part_of, amount }) => part_of !== null && amount === null)).toBe(true);
  expect(winners.some(({ projects }) => (projects ?? 1) > 2)).toBe(true);
  expect(results.some(({ baseline, target, actual }) => baseline !== null && target !== null && actual !== null)).toBe(
    true,
  );
  const { requests, answers } = dataset;
  all(
    { ...codelists.requestOutcomes, null: null },
    requests.map(({ outcome }) => String(outcome)),
  );
  expect(answers.some(({ figure }) => figure !== null)).toBe(true);
  expect(answers.some(({ signal }) => signal !== null)).toBe(true);
  expect(Math.min(claims.length, lookups.length)).toBeGreaterThan(100);
  expect(new Set(calls.flatMap(({ year }) => year ?? [])).size).toBe(12);
});

test('money never contradicts itself: parts within the whole, grants within the call, payments within the grant', () => {
  for (const call of dataset.calls) {
    const grants = joined.topGrants(joined.grantsByCall.get(call.id) ?? []);
    expect(addMoney(grants.map(joined.moneyOfGrant)).amount ?? 0).toBeLessThanOrEqual(call.budget ?? Infinity);
  }
  for (const grant of dataset.winners) {
    expect(
      addMoney((joined.partsByGrant.get(grant.id) ?? []).map(joined.moneyOfGrant)).amount ?? 0,
    ).toBeLessThanOrEqual(grant.amount ?? Infinity);
    expect(
      (joined.paymentsByGrant.get(grant.id) ?? []).reduce((sum, { amount }) => sum + amount, 0),
    ).toBeLessThanOrEqual(grant.amount ?? Infinity);
  }
});
