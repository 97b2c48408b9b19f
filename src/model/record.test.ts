import { expect, test } from 'vitest';
import { moneyByYear } from './money-by-year.ts';
import { grantView } from './grant-view.ts';
import { groupViews } from './groups.ts';
import { placeView } from './place-view.ts';
import { proofOf } from './proof.ts';
import { figureOf } from './derived/index.ts';
import { frozen } from '#test/record.ts';

const { dataset } = frozen;
const place = (id: string) => placeView(frozen, frozen.placesById.get(id) ?? raise(id));
const grant = (id: string) => grantView(frozen, frozen.grantsById.get(id) ?? raise(id));
const raise = (id: string): never => {
  throw new Error(`no ${id}`);
};

test('the 400,000 som of two Karakol projects are counted once', () => {
  const { grants } = place('karakol');
  expect(figureOf(frozen, 'awarded', 'places/karakol')).toMatchObject({ value: 400_000, qualifier: 'exact' });
  expect(grants.filter(({ part_of }) => part_of === 'karakol-2019-both').map(({ amount }) => amount)).toEqual([
    null,
    null,
  ]);
  expect(figureOf(frozen, 'projects', 'places/karakol').value).toBe(3);
});

test('38 and 43.8 million are two statements about different scopes; the 38 are told as the award that they are', () => {
  const figures = dataset.budgets.filter(
    ({ year, amount }) => year === 2019 && (amount === 38_000_000 || amount === 43_800_000),
  );
  expect(new Set(figures.map(({ scope }) => scope))).toEqual(new Set(['competition', 'all-bodies']));
  const marks = moneyByYear(frozen, { budgets: figures, calls: [], grants: [] }).flatMap(({ marks }) => marks);
  expect(marks.map(({ money }) => money.amount)).toEqual([43_800_000]);
  expect(figureOf(frozen, 'awarded', 'years/2019').value).toBeGreaterThanOrEqual(38_000_000);
});

test('the national call of 2019 names its 88 applicants and 56 projects and no winner', () => {
  const call = frozen.callsById.get('national-2019-labour') ?? raise('national-2019-labour');
  expect(call).toMatchObject({ applications: 88, application_unit: 'organizations', selected: 56 });
  const [aggregate, ...rest] = frozen.grantsByCall.get(call.id) ?? [];
  expect(rest).toEqual([]);
  expect(aggregate).toMatchObject({ projects: 56, amount: 38_000_000, amount_qualifier: 'about', recipient: null });
});

test('Batken has its 50,000 som and an unknown winner', () => {
  const { budgets, grants } = place('batken');
  expect(budgets).toEqual([expect.objectContaining({ year: 2018, amount: 50_000, level: 'local' })]);
  expect(grants).toEqual([expect.objectContaining({ recipient: null, amount: null })]);
});

test('Kochkor-Ata, Katran and Alamudun tell what is known and what is not', () => {
  expect(place('kochkor-ata').grants).toEqual([expect.objectContaining({ recipient: null, amount: null })]);
  expect(place('leilek-katran').grants).toEqual([expect.objectContaining({ recipient: 'insan-leilek', amount: null })]);
  expect(place('alamudun-alamudun')).toMatchObject({ calls: [{ announced: '2023-12-07', budget: null }], grants: [] });
});

test('a link of the chain is known, looked for in vain, or unknown', () => {
  const states = Object.fromEntries(grant('karakol-2019-women').chain.map(({ item, state }) => [item, state]));
  expect(states).toMatchObject({ winners: 'known', amounts: 'not-found', contract: 'not-found', programme: 'unknown' });
});

test('disagreeing sources stay beside the adopted value', () => {
  const claimed = dataset.claims.filter(({ table, column }) => table === 'budgets' && column === 'amount');
  const rivals = claimed.filter(
    ({ record, value }) => value !== String(dataset.budgets.find(({ id }) => id === record)?.amount),
  );
  expect(rivals.length).toBeGreaterThan(0);
  for (const { record, value } of rivals) {
    const budget = dataset.budgets.find(({ id }) => id === record) ?? raise(record);
    expect(proofOf(frozen, 'budgets', budget, 'amount').others.map((other) => other.value)).toContain(value);
  }
});

test('a source that gives the adopted value stands behind it with its own words, apart from those that disagree', () => {
  const budget = dataset.budgets.find(({ id }) => id === 'budget-karakol-2019') ?? raise('budget-karakol-2019');
  const { agreeing, others } = proofOf(frozen, 'budgets', budget, 'amount');
  expect(agreeing.map(({ as_printed }) => as_printed)).toContain('400,000');
  expect(others.map(({ source }) => source)).not.toContain(agreeing[0]?.source);
});

test('projects known only together are named beside a group, never counted in it', () => {
  const women =
    groupViews(frozen, { calls: dataset.calls, grants: dataset.winners }).find(({ code }) => code === 'women') ??
    raise('women');
  expect(women.projects).toBeLessThan(10);
  expect(women.among).toBeGreaterThan(56);
});

test('a silent place says what was looked for: by name, or in the general search', () => {
  expect(place('naryn')).toMatchObject({ silent: true, lookups: [{ item: 'calls' }, { item: 'winners' }] });
  const unsearched = place('leilek-katran');
  expect(unsearched.general.length).toBeGreaterThan(0);
});
