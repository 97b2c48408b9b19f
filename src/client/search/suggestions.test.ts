import { expect, test } from 'vitest';
import type { Area, NameRow } from '#search/files.ts';
import { suggestions } from './suggestions.ts';

const areas: Area[] = [
  ['Жалал-Абад облусу', -1],
  ['Ош облусу', -1],
  ['Баткен облусу', -1],
  ['Ысык-Көл облусу', -1],
  ['Тоң району', 3],
];
const rows: NameRow[] = [
  ['places/jalal-abad-region/', 0, -1, 'Жалал-Абад облусу', 'Джалал-Абадская область', 'Jalal-Abad Region'],
  ['places/manas/', 0, 0, 'Манас шаары', 'Жалал-Абад'],
  ['places/uzgen/', 0, 1, 'Өзгөн шаары', 'город Узген'],
  ['places/razzakov/', 0, 2, 'Раззаков шаары', 'Исфана', 'Isfana'],
  ['places/karakol/', 0, 3, 'Каракол шаары', 'город Каракол', 'Karakol'],
  ['places/ton-district/', 0, 3, 'Тоң району'],
  ['places/ton-ak-terek/', 6, 4, 'Ак-Терек айыл аймагы'],
  ['organizations/city-hall-karakol/', 1, 3, 'Каракол шаарынын мэриясы'],
  ['groups/teenagers/', 2, -1, 'өспүрүмдөр', 'подростки', 'teenagers'],
  ['grants/karakol-park/', 4, 3, 'Каракол шаарында оюн аянтчасы'],
];
const index = suggestions({ areas, rows });
index.addVillages([['places/ton-ak-terek/', 'Ак-Булак', 'Тоң']], (name) => name);

const paths = (query: string) => index.suggest(query).flatMap(({ items }) => items.map(({ path }) => path));
const shown = (query: string) =>
  index
    .suggest(query)
    .flatMap(({ items }) =>
      items.map(({ name }) => name.map(({ text, marked }) => (marked ? `[${text}]` : text)).join('')),
    );

test.for([
  ['as it is written', 'Каракол', 'places/karakol/'],
  ['from its beginning', 'кара', 'places/karakol/'],
  ['without ң ө ү', 'озгон', 'places/uzgen/'],
  ['in Latin letters', 'Ozgon', 'places/uzgen/'],
  ['with the other keyboard', 'rfhfrjk', 'places/karakol/'],
  ['misspelt', 'Раззакв', 'places/razzakov/'],
  ['by its former name', 'исфана', 'places/razzakov/'],
  ['by its Russian name', 'подросток', 'groups/teenagers/'],
  ['as it sounds', 'Djalal-Abad', 'places/jalal-abad-region/'],
  ['in one word', 'жалалабад', 'places/jalal-abad-region/'],
] as const)('a name is found %s: %s', ([, query, path]) => {
  expect(paths(query)[0]).toBe(path);
});

const towns = suggestions({
  areas: [
    ['Жалал-Абад облусу', -1],
    ['Ноокен району', 0],
    ['Нарын облусу', -1],
  ],
  rows: [
    ['organizations/city-hall-kochkor-ata/', 1, 0, 'Кочкор-Ата шаарынын мэриясы', 'мэрия города Кочкор-Ата'],
    ['places/kochkor-district/', 0, 2, 'Кочкор району', 'Кочкорский район', 'Kochkor District'],
    ['places/mombekov/', 6, 1, 'Момбеков айыл аймагы'],
    ['grants/kochkor-ata-teenagers/', 4, 0, 'Кочкор-Ата: өспүрүмдөр'],
    ['places/kochkor-ata/', 0, 1, 'Кочкор-Ата шаары', 'город Кочкор-Ата', 'Kochkor-Ata'],
  ],
});
towns.addVillages([['places/mombekov/', 'Кочкор-Ата']], (name) => name);

test.for(['кочкор ата', 'кочкор-ата', 'кочкората', 'kochkor ata', 'Kochkor-Ata'])(
  'a town comes before the villages of its name, and places before the bodies in them: %s',
  (query) => {
    const groups = towns.suggest(query);
    expect(groups[0]).toMatchObject({
      group: 'places',
      items: [{ path: 'places/kochkor-ata/' }, { kind: 'villages' }],
    });
    expect(groups[0]?.items[0]?.around).toEqual(['Ноокен району', 'Жалал-Абад облусу']);
    expect(groups[1]?.group).toBe('organizations');
  },
);

test('a body comes first where the question names the body', () => {
  expect(towns.suggest('кочкор-ата мэриясы')[0]?.group).toBe('organizations');
});

test('what is typed is marked in the names, in groups that begin with the best', () => {
  expect(shown('карак')).toMatchInlineSnapshot(`
    [
      "[Карак]ол шаары",
      "[Карак]ол шаарынын мэриясы",
      "[Карак]ол шаарында оюн аянтчасы",
    ]
  `);
  expect(index.suggest('карак').map(({ group }) => group)).toMatchInlineSnapshot(`
    [
      "places",
      "organizations",
      "grants",
    ]
  `);
});

test('a village is told from its namesakes by its municipality and district', () => {
  expect(index.suggest('ак-булак')[0]?.items[0]).toMatchObject({
    kind: 'villages',
    path: 'places/ton-ak-terek/',
    around: ['Ак-Терек айыл аймагы', 'Тоң району'],
  });
});

test('a former name is shown where the present one does not explain the find', () => {
  expect(index.suggest('исфана')[0]?.items[0]?.also).toBe('Исфана');
  expect(index.suggest('жалалабад')[0]?.items[1]?.also).toBe('Жалал-Абад');
  expect(index.suggest('раззаков')[0]?.items[0]?.also).toBe(null);
});

test.for([
  '',
  ' ',
  '.*',
  '(((',
  '\u202eабв',
  '<b>',
  '👍',
  'ж'.repeat(10_000),
  Array.from({ length: 500 }, (_, i) => `сөз${i}`).join(' '),
])('a query that is no name finds nothing and harms nothing', (query) => {
  expect(paths(query)).toEqual([]);
});
