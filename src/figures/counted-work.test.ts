import { expect, test } from 'vitest';
import { join, type Joined } from '#model/join.ts';
import { allDerived } from '#model/derived/index.ts';
import { grantView } from '#model/grant-view.ts';
import { organizationView } from '#model/organization-view.ts';
import { placeSources, placeView } from '#model/place-view.ts';
import { surroundingsOf } from '#model/surroundings.ts';
import { recordsBySource } from '#model/source-use.ts';
import { grantCsv, grantJson } from '#publish/grant-data.ts';
import { comparedKinds } from '#publish/compare-file.ts';
import { pagePaths } from '#publish/page-paths.ts';
import { placeCsv, placeJson } from '#publish/place-data.ts';
import type { Dataset } from '#model/dataset.ts';
import { today } from '#synthetic/draft.ts';
import { synthesize } from '#synthetic/synthesize.ts';
import { comparedSubjects } from './compared-subjects.ts';
import { figuresByPath, grantFigures, isPublished, nationCharts, placeFigures } from './index.ts';

/** How many rows were visited: by going through a list, or by asking it for one. */
let visited = 0;

/** The methods of a list that go through it. */
const walks = [
  'every',
  'filter',
  'find',
  'findIndex',
  'flatMap',
  'forEach',
  'includes',
  'indexOf',
  'map',
  'reduce',
  'slice',
  'some',
] as const;

/** A list that counts how often its rows are visited; what is made of it is a plain list. */
class CountedList<T> extends Array<T> {
  static override get [Symbol.species]() {
    return Array;
  }
  override *[Symbol.iterator](): ArrayIterator<T> {
    visited += this.length;
    yield* super[Symbol.iterator]();
  }
}
for (const name of walks) {
  const walk = Array.prototype[name] as (...args: unknown[]) => unknown;
  Object.defineProperty(CountedList.prototype, name, {
    value(this: unknown[], ...args: unknown[]) {
      visited += this.length;
      return walk.apply(this, args);
    },
  });
}

const counted = (value: unknown) => (Array.isArray(value) ? CountedList.from(value) : value);

/** The joined record of a made-up country, all of whose lists count. */
function country(grants: number): Joined {
  const made = Object.entries(synthesize({ grants, seed: 1, municipalities: 1 }));
  const joined = join(
    Object.fromEntries(made.map(([name, rows]) => [name, counted(rows)])) as unknown as Dataset,
    today,
  );
  const lists = Object.entries(joined).map(([name, value]) => [
    name,
    value instanceof Map ? new Map([...value].map(([key, rows]) => [key, counted(rows)])) : value,
  ]);
  return Object.fromEntries(lists) as Joined;
}

const each = 25;
const some = <T>(list: readonly T[]) => list.filter((_, at) => at % each === 0);

/** Makes what pages and files show: all views, and of one place and grant in twenty-five, the country among them, its figures and files. */
function makeAll(joined: Joined) {
  const { places, winners, organizations } = joined.dataset;
  const version = { date: today, hash: '0000000' };
  const written = { language: 'ky', href: (path: string) => path } as const;
  allDerived(joined);
  recordsBySource(joined.dataset);
  for (const { make } of Object.values(nationCharts)) make(joined, written);
  for (const kind of comparedKinds) comparedSubjects(joined, kind, 'ky');
  for (const place of places) surroundingsOf(joined, place);
  for (const grant of winners) grantView(joined, grant);
  for (const { id } of organizations) organizationView(joined, id);
  for (const place of some(places)) {
    const view = placeView(joined, place);
    if (!view.silent) placeFigures(joined, view, written);
    placeSources(joined, view);
    placeCsv(joined, place);
    placeJson(joined, place, version);
  }
  for (const grant of some(winners)) {
    grantFigures(grantView(joined, grant), 'ky');
    grantCsv(joined, grant);
    grantJson(joined, grant, version);
  }
}

function visitsOf(grants: number) {
  const joined = country(grants);
  visited = 0;
  makeAll(joined);
  return visited;
}

test('four times as many grants make at most five times as many visits to rows', () => {
  const [few, many] = [visitsOf(1000), visitsOf(4000)];
  expect(few).toBeGreaterThan(10_000);
  expect(many / few).toBeLessThanOrEqual(5);
}, 300_000);

test('a grant adds one page a language, and charts become files in a bounded number', () => {
  const filesOf = (grants: number) => {
    const joined = country(grants);
    const pages = pagePaths(joined).filter((path) => path.startsWith('grants/')).length;
    return { pages, charts: [...figuresByPath(joined).keys()].filter((path) => isPublished(joined, path)).length };
  };
  const [few, many] = [filesOf(200), filesOf(1000)];
  expect(many.pages - few.pages).toBe(800);
  expect(many.charts).toBeLessThanOrEqual(500);
});

test('what is asked for again is not made again', () => {
  const joined = country(200);
  makeAll(joined);
  visited = 0;
  for (const place of joined.dataset.places) placeView(joined, place);
  allDerived(joined);
  recordsBySource(joined.dataset);
  for (const kind of comparedKinds) comparedSubjects(joined, kind, 'ru');
  const { places, organizations } = joined.dataset;
  expect(visited).toBeLessThanOrEqual(2 * places.length + organizations.length);
});
