import { describe, expect, test } from 'vitest';
import { languages, type Language } from '#text/languages.ts';
import { grantView } from '#model/grant-view.ts';
import { placeView } from '#model/place-view.ts';
import { frozen as site } from '#test/record.ts';
import type { Figure } from './figure.ts';
import { grantFigures, homeOf, nationCharts, placeFigures } from './index.ts';
import { sizesFigure } from './sizes.ts';
import { spans } from './spans.ts';

const href = (path: string) => `/${path}`;
const raise = (id: string): never => {
  throw new Error(`no ${id}`);
};
const place = (id: string, language: Language) =>
  placeFigures(site, placeView(site, site.placesById.get(id) ?? raise(id)), { language, href });
const grant = (id: string) => grantView(site, site.grantsById.get(id) ?? raise(id));

const figures = (language: Language): Figure[] => [
  ...['kg', 'karakol', 'jalal-abad-region', 'batken', 'kochkor-ata'].flatMap((id) =>
    Object.values(place(id, language)),
  ),
  ...['karakol-2019-migrants', 'national-2016-obereg', 'national-2019-56-projects'].flatMap((id) =>
    Object.values(grantFigures(grant(id), language)),
  ),
  ...Object.values(nationCharts).map(({ make }) => make(site, { language, href })),
];

describe.each(languages)('figures of the frozen record in %s', (language) => {
  test.each(figures(language).map((figure) => [figure.path, figure] as const))(
    '%s says what it shows, or why it shows nothing',
    (_, { title, sentence, picture, empty, table }) => {
      expect(title).not.toBe('');
      expect(`${title} ${sentence}`).not.toMatch(/undefined|NaN|null|\{n\}/);
      if (picture === null) expect(empty).not.toBe('');
      else expect(table.rows.length).toBeGreaterThan(0);
      expect(table.rows.every((row) => row.length === table.head.length)).toBe(true);
    },
  );

  test('a mark that says something of itself says it in words', () => {
    const tips = figures(language).flatMap(({ picture }) =>
      [...(picture?.text ?? '').matchAll(/data-tip="([^"]*)"/g)].map(([, tip = '']) => tip),
    );
    expect(tips.length).toBeGreaterThan(50);
    expect(tips.filter((tip) => /undefined|NaN|\{n\}|null|^[^\p{L}\p{N}«“]/u.test(tip))).toEqual([]);
  });
});

test('titles state a finding that a reader can check', () => {
  const kg = place('kg', 'en');
  expect(
    [kg.money, kg.flow, kg.groups, place('karakol', 'en').money, place('karakol', 'en').timeline].map(
      ({ title }) => title,
    ),
  ).toMatchInlineSnapshot(`
    [
      "The largest sum that no source disputes is about 43.8 million som allocated in 2019 (all bodies)",
      "No payment is known for any of the 107 projects",
      "Most single projects are for survivors of violence (3)",
      "Amounts are known only for 2019: 400,000 som awarded",
      "Latest record: July to 31 December 2019",
    ]
  `);
});

test('no headline is a sum that sources dispute or that only implies the social order, and no figures are added', () => {
  const { title, table } = place('kg', 'en').money;
  expect(title).not.toContain('115');
  expect(table.rows.flat().join(' ')).toContain('115');
  expect(table.rows.flat().join(' ')).not.toContain('81.8');
});

test('a place of which no amount is known has no chart of money, and says so', () => {
  const { picture, empty } = place('kochkor-ata', 'ru').money;
  expect(picture).toBeNull();
  expect(empty).toBe('ни одна сумма не известна.');
});

test('two projects that share a sum are two projects of which an amount is known', () => {
  const { table } = place('karakol', 'en').flow;
  expect(table.rows.map(([, known]) => known)).toEqual(['0', '2', '0', '1']);
});

test('a comparison per head needs enough known amounts: here no place has them', () => {
  expect(place('karakol', 'ky')['per-head'].picture).toBeNull();
  expect(place('jalal-abad-region', 'ky')['per-head'].picture).toBeNull();
});

test('a sum for several projects is no size of a grant', () => {
  const { table } = sizesFigure(site, site.dataset.winners, { path: 'nation/sizes', language: 'en' });
  expect(table.rows.flat().join(' ')).not.toContain('38');
});

test('years that follow each other are one span', () => {
  expect(spans([2011, 2012, 2017, 2019, 2020, 2021])).toEqual(['2011–2012', '2017', '2019–2021']);
  expect(spans([])).toEqual([]);
});

test('a figure belongs to the page of what it is about, a figure of the country to the page that speaks of the same', () => {
  expect(['places/kg/money', 'grants/2019-01/chain', 'nation/coverage', 'nation/sizes'].map(homeOf)).toEqual([
    'places/kg/',
    'grants/2019-01/',
    'gaps/',
    '',
  ]);
});
