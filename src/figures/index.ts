import type { Grant, Place } from '#schemas/index.ts';
import { grantView, type GrantView } from '#model/grant-view.ts';
import { citedPlaces } from '#model/cited-places.ts';
import { placeScope } from '#model/derived/index.ts';
import type { Joined } from '#model/join.ts';
import { groupViews } from '#model/groups.ts';
import { placeView, type PlaceView } from '#model/place-view.ts';
import type { Language } from '#text/languages.ts';
import type { Figure } from './figure.ts';
import { funnelFigure } from './funnel.ts';
import { chainFigure, grantMoneyFigure, indicatorsFigure } from './grant.ts';
import { groupsFigure } from './groups.ts';
import { mapFigure, placeMapFigure, type Mapped } from './map.ts';
import { mapPath, type MapMeasure } from './map-measures.ts';
import { moneyFigure } from './money.ts';
import { coverageFigure } from './nation.ts';
import { perHeadFigure } from './per-head.ts';
import { regionsFigure } from './regions.ts';
import { sizesFigure } from './sizes.ts';
import { timelineFigure } from './timeline.ts';

/** How a figure is written: in which language, and what address a link to a path has where it is shown. */
export interface Written {
  language: Language;
  href: (path: string) => string;
}

const mapOf = (measure: MapMeasure) => (joined: Mapped, written: Written) => mapFigure(joined, { ...written, measure });

interface NationChart {
  /** Path of the page that the figure belongs to. */
  home: string;
  make: (joined: Mapped, written: Written) => Figure;
}

/** The figures of the whole country: `nation/<name>`. The pages show them where they speak of the same. */
export const nationCharts = {
  coverage: { home: 'gaps/', make: (joined, { language }) => coverageFigure(joined, language) },
  map: { home: mapPath('money'), make: mapFigure },
  'map-projects': { home: mapPath('projects'), make: mapOf('projects') },
  'map-outcomes': { home: mapPath('outcomes'), make: mapOf('outcomes') },
  'map-silence': { home: mapPath('silence'), make: mapOf('silence') },
  groups: {
    home: 'groups/',
    make: (joined, { language, href }) =>
      groupsFigure(joined, groupViews(joined, { calls: joined.dataset.calls, grants: joined.dataset.winners }), {
        path: 'nation/groups',
        language,
        scope: 'nation',
        href: (code) => href(`groups/${code}/`),
        wide: true,
      }),
  },
  regions: { home: 'places/', make: regionsFigure },
  sizes: {
    home: '',
    make: (joined, { language }) => sizesFigure(joined, joined.dataset.winners, { path: 'nation/sizes', language }),
  },
} as const satisfies Readonly<Record<string, NationChart>>;

/** The country's money shows its own budget figures only: those of towns stand on their pages. */
const ownBudgets = ({ dataset, country }: Joined) => dataset.budgets.filter(({ place }) => place === country?.id);

/** The figures of a place, `places/<id>/<name>`, in the order of its page; a place of which nothing is known has none. Its map is not among them. */
const placeCharts = {
  money: (joined, { place, budgets, calls, grants }, { language }) =>
    moneyFigure({
      joined,
      facts: {
        budgets: place.parent === null ? ownBudgets(joined) : budgets,
        calls,
        grants,
      },
      path: `places/${place.id}/money`,
      scope: placeScope(place),
      language,
      drawn: place.parent === null ? 'lanes' : 'bars',
    }),
  flow: (joined, { place, grants }, { language }) =>
    funnelFigure(joined, grants, {
      path: `places/${place.id}/flow`,
      scope: placeScope(place),
      language,
    }),
  groups: (joined, { place, calls, grants }, { language, href }) =>
    groupsFigure(joined, groupViews(joined, { calls, grants }), {
      path: `places/${place.id}/groups`,
      language,
      scope: placeScope(place),
      href: (code) => href(`groups/${code}/`),
    }),
  timeline: (_, { place, calls, grants, programmes }, { language, href }) =>
    timelineFigure({ calls, grants, programmes }, { path: `places/${place.id}/timeline`, language, href }),
  'per-head': (joined, { place }, { language }) => perHeadFigure(joined, place, { language }),
} as const satisfies Readonly<Record<string, (joined: Mapped, view: PlaceView, written: Written) => Figure>>;

/** The figures of a grant: `grants/<id>/<name>`. Their numbers are in its own data files. */
const grantCharts = {
  chain: chainFigure,
  money: grantMoneyFigure,
  results: ({ grant, results }, language) =>
    indicatorsFigure(results, { path: `grants/${grant.id}/results`, language }),
} as const satisfies Readonly<Record<string, (view: GrantView, language: Language) => Figure>>;

/** All figures of a place. */
export const placeFigures = (joined: Mapped, view: PlaceView, written: Written) =>
  mapped(placeCharts, (make) => make(joined, view, written));

/** All figures of the country. It stops the build where there is none. */
export function countryFigures(joined: Mapped, written: Written) {
  if (!joined.country) throw new Error('no country in places');
  return placeFigures(joined, placeView(joined, joined.country), written);
}

/** All figures of a grant. */
export const grantFigures = (view: GrantView, language: Language) =>
  mapped(grantCharts, (make) => make(view, language));

/** Makes one figure; null where its page has none. It is made when its file is asked for, not before. */
export type Make = (written: Written) => Figure | null;

/** Every figure of the record, by the path of its files. */
export function figuresByPath(joined: Mapped): ReadonlyMap<string, Make> {
  const { places, winners } = joined.dataset;
  return new Map<string, Make>([
    ...Object.entries(nationCharts).map(([name, { make }]): [string, Make] => [
      `nation/${name}`,
      (written) => make(joined, written),
    ]),
    ...places.flatMap((place) => placeMakers(joined, place)),
    ...places
      .filter(({ kind }) => kind === 'region' || kind === 'district')
      .map((place): [string, Make] => [`places/${place.id}/map`, (written) => placeMapFigure(joined, place, written)]),
    ...winners.flatMap((grant) => grantMakers(joined, grant)),
  ]);
}

/**
 * Whether a figure has files and a frame of its own: those of the country and of the places with records that people cite most.
 * The files of all others are made in the reader's browser from their page.
 */
export function isPublished(joined: Mapped, path: string): boolean {
  const [collection = '', id = ''] = path.split('/');
  const place = collection === 'places' ? joined.placesById.get(id) : undefined;
  return (
    collection !== 'grants' &&
    (place === undefined || (citedPlaces(joined).has(place) && !placeView(joined, place).silent))
  );
}

/** Path of the page that a figure belongs to, from its own path: `grants/2019-01/money` stands on `grants/2019-01/`. */
export function homeOf(path: string): string {
  const [collection = '', id = ''] = path.split('/');
  return collection === 'nation' ? (nationCharts[id as keyof typeof nationCharts]?.home ?? '') : `${collection}/${id}/`;
}

function placeMakers(joined: Mapped, place: Place): [string, Make][] {
  const view = placeView(joined, place);
  if (view.silent) return [];
  return Object.entries(placeCharts).map(([name, make]) => [
    `places/${place.id}/${name}`,
    (written) => make(joined, view, written),
  ]);
}

const grantMakers = (joined: Mapped, grant: Grant) =>
  Object.entries(grantCharts).map(([name, make]): [string, Make] => [
    `grants/${grant.id}/${name}`,
    ({ language }) => make(grantView(joined, grant), language),
  ]);

/** The same keys, each with what was made of its value. */
function mapped<Key extends string, From, To>(values: Readonly<Record<Key, From>>, make: (value: From) => To) {
  return Object.fromEntries(Object.entries<From>(values).map(([key, value]) => [key, make(value)])) as Record<Key, To>;
}
