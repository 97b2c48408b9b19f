import type { CatalogueChart } from '#figures/samples/catalogue.ts';
import { geographyMap, type Ground } from '#charts/map-geography.ts';
import { gridLayout } from '#charts/map-grid.ts';
import { countryUnits, isCity, lakes } from '#charts/map-layout.ts';
import { map, type MapLayout, type Tile } from '#charts/map.ts';
import { tileStates, type TileState } from '#charts/map-legend.ts';
import { number } from '#i18n/format.ts';
import type { Language } from '#text/languages.ts';
import { words } from '#i18n/words.ts';
import { sampleOf } from './sample-words.ts';

/** The longest names that a map of the country or of a region has to set. */
const longest = [
  'Ысык-Көл',
  'Тогуз-Торо',
  'Майлуу-Суу',
  'Базар-Коргон',
  'Нововознесеновка',
  'Кызыл-Октябрь',
  'Теплоключенка',
  'Пристань-Пржевальск',
  'Көк-Арт Чаңгет',
  'Токтомат Зулпуев',
];

const country: MapLayout = {
  units: countryUnits,
  columns: 32,
  rows: 40,
  lakes: lakes.map(({ key, cells }) => ({ key, cells, label: '' })),
};
const narrow = { layout: country, width: 328, cell: { width: 328 / 32, height: 11.75 } };

type Naming = (index: number) => string;

const state = (index: number): TileState => tileStates[(index * 7) % 5] ?? 'silent';

const tile = (key: string, label: string, state: TileState, index: number): Tile => ({
  key,
  label,
  name: label,
  state,
  count: state === 'money' ? String((index % 12) + 1) : undefined,
  href: '#',
  city: isCity(key),
});

const countryTiles = (label: Naming, stateOf = state) =>
  countryUnits.map(({ key }, index) => tile(key, label(index), stateOf(index), index));

const options = (language: Language, name: string) => ({
  ...sampleOf(language).options('map', name),
  states: words[language].map.states,
  format: (count: number) => number(count, language),
});

const named: Naming = (index) => countryUnits[index]?.name.replace(' district', '') ?? '';

/** Ninety places of nine districts at scattered but fixed positions. */
const strewn = Array.from({ length: 90 }, (_, index) => ({
  key: `p${index}`,
  group: `d${Math.floor(index / 10)}`,
  x: (Math.floor(index / 10) % 3) * 10 + ((index * 7) % 10),
  y: Math.floor(index / 30) * 10 + ((index * 3) % 10),
}));

function ninety(language: Language) {
  const { s } = sampleOf(language);
  const grid = gridLayout(strewn, { columns: 6, headed: new Set(strewn.map(({ group }) => group)), aspect: 1.35 });
  const heads = grid.heads.map(({ group, cell }, index) => ({
    group,
    cell,
    label: s.item(index + 1),
    name: s.item(index + 1),
    href: '#',
    state: state(index),
  }));
  return map(
    strewn.map(({ key }, index) => tile(key, longest[index % longest.length] ?? '', state(index), index)),
    { ...options(language, 'ninety'), layout: { ...grid, heads }, width: 328, cell: { width: 328 / 6, height: 40 } },
  );
}

const square = (lon: number, lat: number, side: number): Ground => ({
  geometry: {
    type: 'Polygon',
    coordinates: [
      [
        [lon, lat],
        [lon, lat + side],
        [lon + side, lat + side],
        [lon + side, lat],
        [lon, lat],
      ],
    ],
  },
  point: null,
});

/** Four made-up shapes, one of them too small to click, and a place with a point only. */
const grounds = new Map<string, Ground>([
  ['a', square(70, 40, 3)],
  ['b', square(73, 40, 3)],
  ['c', square(76, 40, 3)],
  ['d', square(71.5, 41, 0.2)],
  ['e', { geometry: null, point: [77.5, 42.2] }],
]);

const boundaries = (language: Language) =>
  geographyMap(
    [...grounds.keys()].map((key, index) => tile(key, longest[index] ?? '', state(index), index)),
    grounds,
    options(language, 'boundaries'),
  );

/** The map in every state, with made-up numbers. */
export const mapCatalogue: readonly CatalogueChart[] = [
  {
    name: 'maps',
    file: 'map.ts',
    cases: [
      { name: 'usual', picture: (language) => map(countryTiles(named), { ...narrow, ...options(language, 'usual') }) },
      {
        name: 'wide',
        picture: (language) =>
          map(countryTiles(named), {
            ...options(language, 'wide'),
            layout: country,
            wide: true,
            width: 608,
            cell: { width: 19, height: 12 },
            legendAt: { col: 24.4, row: 30.4, cols: 7.6 },
          }),
      },
      { name: 'nothing', picture: (language) => map([], { ...narrow, ...options(language, 'nothing') }) },
      {
        name: 'silent',
        picture: (language) =>
          map(
            countryTiles(named, () => 'silent'),
            { ...narrow, ...options(language, 'silent') },
          ),
      },
      {
        name: 'one-region',
        picture: (language) =>
          map(
            countryTiles(named).filter(({ key }) => key.startsWith('41702')),
            {
              ...narrow,
              ...options(language, 'one-region'),
              layout: { ...country, units: countryUnits.filter(({ group }) => group === '41702') },
            },
          ),
      },
      {
        name: 'long',
        picture: (language) =>
          map(
            countryTiles((index) => longest[index % longest.length] ?? ''),
            { ...narrow, ...options(language, 'long') },
          ),
      },
      { name: 'ninety', picture: ninety },
      { name: 'boundaries', picture: boundaries },
    ],
  },
];
