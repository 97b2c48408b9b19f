import { countryUnits, isCity, lakes, regionPlaces } from '#charts/map-layout.ts';
import { gridLayout, onPlane, type GridPlace } from '#charts/map-grid.ts';
import { geographyMap, type Ground } from '#charts/map-geography.ts';
import { map, type MapLayout, type MapOptions, type MapPicture, type Tile } from '#charts/map.ts';
import { tileStates, type TileState } from '#charts/map-legend.ts';
import { boundariesById, type Boundary } from '#model/boundaries.ts';
import type { Years } from '#model/five-years.ts';
import type { Joined } from '#model/join.ts';
import { mapCounts } from '#model/map-counts.ts';
import { placeSources, placeView } from '#model/place-view.ts';
import { figureAt, figureOf, placeScope, type Derived, type FigureKey } from '#model/derived/index.ts';
import { memo } from '#model/memo.ts';
import { isMunicipality } from '#model/municipality.ts';
import { textOf } from '#model/translation.ts';
import type { ChartNumber } from '#publish/chart-file.ts';
import type { Place } from '#schemas/index.ts';
import { compare, number, plural } from '#i18n/format.ts';
import type { Language } from '#text/languages.ts';
import { textIn } from '#i18n/texts.ts';
import { words } from '#i18n/words.ts';
import { figureId, type Figure } from './figure.ts';
import { mapFilePath, shownOf, stateOf, type MapMeasure } from './map-measures.ts';

/** A map with its variant for wide screens and the same data as a list. */
export interface MapFigure extends Figure {
  picture: MapPicture | null;
  /** The same map drawn flatter, for wide screens. */
  wide: MapPicture | null;
  /** What the map is and is not. */
  note: string;
  /** What each state means. */
  states: Record<TileState, string>;
  groups: readonly MapGroup[];
}

/** The places of one region or district, by what is known and by name. */
interface MapGroup {
  place: Place | null;
  states: readonly { state: TileState; items: readonly MapItem[] }[];
}

interface MapItem {
  place: Place;
  state: TileState;
  calls: number;
  projects: number;
  /** The number on its piece. */
  shown: number;
  /** Whether anything is recorded of it, or somebody has searched for it. */
  recorded: boolean;
  looked: boolean;
}

/** The record with the boundaries that a maintainer may have put beside it. */
export type Mapped = Joined & { boundaries?: readonly Boundary[] | null };

interface Options {
  language: Language;
  href: (path: string) => string;
}

interface CountryOptions extends Options {
  measure?: MapMeasure;
  /** Left out: all years, those of records without a year included. */
  years?: Years | null;
}

/** The country by districts and cities: each by what is known of it and of the units inside it. */
export function mapFigure(
  joined: Mapped,
  { language, href, measure = 'money', years = null }: CountryOptions,
): MapFigure {
  const bySoate = new Map(joined.dataset.places.map((place) => [place.soate ?? '', place]));
  const items = countryUnits.flatMap(({ key }) => {
    const place = bySoate.get(key);
    return place === undefined ? [] : [itemOf(joined, place, measure, years)];
  });
  const layout = countryLayout(bySoate, { language, href });
  const keyOf = (place: Place) => place.soate ?? '';
  const cityOf = (place: Place) => isCity(place.soate ?? '');
  const path = years === null ? mapFilePath(measure) : `${mapFilePath(measure)}-${years.first}`;
  const frame: Frame = { path, within: joined.country, kind: 'country', items, language, measure, years };
  return figure(joined, frame, (options) => {
    const tiles = tilesOf(items, { language, href, keyOf, cityOf });
    const grounds = groundsOf(joined, items, keyOf);
    if (grounds !== null)
      return { picture: geographyMap(tiles, grounds, options), wide: null, note: words[language].map.borders };
    return {
      note: words[language].map.drawn,
      picture: map(tiles, { ...options, layout, width: 328, cell: { width: 328 / 32, height: 11.75 }, top: 25 }),
      wide: map(tiles, {
        ...options,
        layout,
        wide: true,
        width: 608,
        cell: { width: 19, height: 12 },
        top: 26,
        legendAt: { col: 24.4, row: 30.4, cols: 7.6 },
      }),
    };
  });
}

/** A region by its municipalities, grouped by district; a district by its own. Null where there are too few to draw. */
export function placeMapFigure(joined: Mapped, place: Place, { language, href }: Options): MapFigure | null {
  const ground = groundOf(joined, place);
  if (ground === null) return null;

  const { items, single, columns, grid } = ground;
  const heads = grid.heads.flatMap(({ group, cell }) => {
    const district = joined.placesById.get(group);
    return district === undefined ? [] : [{ ...groupName(district, { language, href }), cell, group }];
  });
  const layout: MapLayout = { ...grid, heads };
  const cityOf = ({ kind }: Place) => kind !== 'aiyl-aimak';
  const keyOf = ({ id }: Place) => id;
  return figure(
    joined,
    {
      path: `places/${place.id}/map`,
      within: place,
      kind: single ? 'district' : 'inside',
      items,
      language,
      measure: 'money',
      years: null,
    },
    (options) => {
      const tiles = tilesOf(items, { language, href, keyOf, cityOf });
      const grounds = groundsOf(joined, items, keyOf);
      if (grounds !== null)
        return { picture: geographyMap(tiles, grounds, options), wide: null, note: words[language].map.borders };
      return {
        picture: map(tiles, { ...options, layout, width: 328, cell: { width: 328 / columns, height: tileHeight } }),
        wide: null,
        note: words[language].map.drawn,
      };
    },
  );
}

/** Three lines of a name. */
const tileHeight = 40;

/** The municipalities inside a place and their squares, the same in every language; null where there are too few to draw. */
const groundOf = memo((joined: Mapped, place: Place) => {
  const inside = joined.within(place).filter((unit) => unit !== place && isMunicipality(unit));
  if (inside.length < 3) return null;

  const groupOf = (unit: Place) => (unit.parent === place.id ? unit.id : (unit.parent ?? unit.id));
  const single = inside.every(({ parent }) => parent === place.id);
  const drawn = inside.map((unit): GridPlace => ({
    key: unit.id,
    group: single ? place.id : groupOf(unit),
    ...pointOf(joined, unit),
  }));
  const columns = inside.length > 20 ? 6 : inside.length > 12 ? 5 : inside.length > 6 ? 4 : 3;
  const headed = new Set(
    single ? [] : inside.flatMap(({ kind, parent }) => (kind === 'aiyl-aimak' && parent !== null ? [parent] : [])),
  );
  const grid = gridLayout(drawn, { columns, headed, aspect: 328 / columns / tileHeight });
  return { items: inside.map((unit) => itemOf(joined, unit, 'money', null)), single, columns, grid };
});

interface Frame {
  path: string;
  within: Place | null;
  kind: 'country' | 'inside' | 'district';
  items: readonly MapItem[];
  language: Language;
  measure: MapMeasure;
  years: Years | null;
}

/** The words around a map: its title says what it finds. */
function figure(
  joined: Joined,
  frame: Frame,
  draw: (options: Omit<MapOptions, 'layout' | 'cell'>) => Pick<MapFigure, 'picture' | 'wide' | 'note'>,
): MapFigure {
  const { path, within, kind, items, language, measure, years } = frame;
  const { map: w, places, charts, calls, grants, common } = words[language];
  const states = measure === 'money' ? w.states : w.measures[measure].states;
  const title = titleOf(frame);
  /** Whether the numbers on the pieces are not those of calls or projects. */
  const own = measure === 'outcomes' || measure === 'silence';
  const foreign = items.some(({ place }) => textOf(place, 'name', language)?.missing === true);
  const counted = items.some(({ shown }) => shown > 0) ? [w.measures[measure].numbers] : [];
  const { note, ...drawn } = draw({
    id: figureId(path),
    title,
    states,
    format: (count) => number(count, language),
  });
  return {
    path,
    title,
    sentence: w.pieces[kind],
    note: [
      ...counted,
      ...(within !== null && hasOthers(joined, within, items)
        ? [w.above[kind === 'country' ? 'country' : 'inside']]
        : []),
      note,
      ...(foreign ? [w.foreign] : []),
    ].join(' '),
    ...drawn,
    empty: common.nothing,
    table: {
      head: [places.place, charts.state, calls.title, grants.projects, ...(own ? [w.measures[measure].name] : [])],
      rows: items.map(({ place, state, calls: count, projects, shown }) => [
        textIn(place, 'name', language),
        states[state],
        number(count, language),
        number(projects, language),
        ...(own ? [number(shown, language)] : []),
      ]),
    },
    numbers: years === null ? items.flatMap((item) => numbersOf(joined, item, frame)) : [],
    sources: within === null ? [] : placeSources(joined, placeView(joined, within)).map(({ id }) => id),
    states,
    groups: groupsOf(joined, items, language),
    derived: countedOf(joined, frame),
  };
}

/** The numbers of a place, that of the measure first; of a place of which nothing is recorded it stands alone, and is not known. */
function numbersOf(
  joined: Joined,
  { place, calls, projects, shown, recorded, looked }: MapItem,
  at: Frame,
): ChartNumber[] {
  const { measure, language } = at;
  const { map: w, calls: callWords, grants } = words[language];
  const common = { place: place.id, rows: [`places/${place.id}`] };
  const silence: ChartNumber = {
    ...common,
    series: w.measures.silence.name,
    value: shown,
    unit: 'municipalities',
    figure: figureAt(joined, 'municipalities-silent', placeScope(place)),
    sources: [],
  };
  const number = (series: string, value: number, unit: 'calls' | 'projects', key: FigureKey): ChartNumber => ({
    ...common,
    series,
    unit,
    ...(recorded
      ? { value, rows: undefined, figure: figureAt(joined, key, placeScope(place)) }
      : { value: null, qualifier: looked ? 'not-found' : 'unknown' }),
  });
  const all = [
    ...(measure === 'outcomes' ? [number(w.measures.outcomes.name, shown, 'projects', 'outcomes-known')] : []),
    number(grants.projects, projects, 'projects', 'projects'),
    number(callWords.title, calls, 'calls', 'calls'),
  ];
  return [...(measure === 'silence' ? [silence] : []), ...(recorded ? all : all.slice(0, 1))];
}

/** What the map finds, and in which years. */
function titleOf({ kind, items, language, measure, years }: Frame) {
  const { map: w } = words[language];
  const count = (state: TileState) => items.filter((item) => item.state === state).length;
  const [whole, part] = [count('money'), count('facts')];
  const unit = kind === 'country' ? 'country' : 'inside';
  const found =
    measure === 'silence'
      ? w.measures.silence.title(items.length - whole - part, items.length)
      : measure !== 'money'
        ? w.measures[measure].title(whole, items.length)
        : whole > 0
          ? w.money(whole, items.length, unit)
          : part > 0
            ? w.facts(part, items.length, unit)
            : w.none(items.length, unit);
  return years === null ? found : `${found} (${spanOf(years)})`;
}

/** Years as they are written: «2016–2020», «2026». */
export const spanOf = ({ first, last }: Years) => (first === last ? String(first) : `${first}–${last}`);

/** Whether calls, grants, budgets or programmes belong to no tile but to the country, a region or a district as a whole. */
function hasOthers(joined: Joined, within: Place, items: readonly MapItem[]): boolean {
  const shown = new Set(items.flatMap(({ place }) => joined.within(place).map(({ id }) => id)));
  const { calls, grants, budgets, programmes } = placeView(joined, within);
  return [...calls, ...grants, ...budgets, ...programmes].some(({ place }) => place === null || !shown.has(place));
}

/** Where the places lie by the file of boundaries; null where it has none of them. */
function groundsOf(
  joined: Mapped,
  items: readonly MapItem[],
  keyOf: (place: Place) => string,
): Map<string, Ground> | null {
  const shapes = boundariesById(
    joined.boundaries ?? [],
    items.map(({ place }) => place),
  );
  if (shapes.size === 0) return null;
  return new Map(
    items.map(({ place }) => [
      keyOf(place),
      {
        geometry: shapes.get(place.id)?.geometry ?? null,
        point: place.lon === null || place.lat === null ? null : [place.lon, place.lat],
      },
    ]),
  );
}

function groupsOf(joined: Joined, items: readonly MapItem[], language: Language): MapGroup[] {
  const order = compare(language);
  const byName = (a: Place, b: Place) => order(textIn(a, 'name', language), textIn(b, 'name', language));
  const parents = [...new Set(items.map(({ place }) => place.parent))];
  const groups = parents.map((parent): MapGroup => ({
    place: joined.placesById.get(parent ?? '') ?? null,
    states: tileStates
      .map((state) => ({
        state,
        items: items
          .filter((item) => item.place.parent === parent && item.state === state)
          .sort((a, b) => byName(a.place, b.place)),
      }))
      .filter(({ items: own }) => own.length > 0),
  }));
  return groups.sort((a, b) => (a.place === null || b.place === null ? 0 : byName(a.place, b.place)));
}

function itemOf(joined: Joined, place: Place, measure: MapMeasure, years: Years | null): MapItem {
  const counts = mapCounts(joined, place, years);
  const { calls, projects, recorded, looked } = counts;
  return { place, state: stateOf(counts, measure), calls, projects, shown: shownOf(counts, measure), recorded, looked };
}

/** What the title counts: of the country its districts and cities, of a region or a district its municipalities. */
function countedOf(joined: Joined, { kind, within, items, measure, years }: Frame): Derived[] {
  if (measure !== 'money' || years !== null) return [];
  const money = items.some(({ state }) => state === 'money');
  if (kind === 'country')
    return (money ? (['districts-amount-known', 'districts'] as const) : (['districts'] as const)).map((key) =>
      figureOf(joined, key, 'nation'),
    );
  const counted = within === null ? null : figureAt(joined, 'municipalities', placeScope(within));
  return counted ? [counted] : [];
}

interface TileOptions extends Options {
  keyOf: (place: Place) => string;
  cityOf: (place: Place) => boolean;
}

/** Tiles of places; a city that bears the name of another place on the map is called a city. */
function tilesOf(items: readonly MapItem[], { language, href, keyOf, cityOf }: TileOptions): Tile[] {
  const { map: w, counts } = words[language];
  const names = items.map(({ place }) => shortName(place, language));
  return items.map(({ place, state, calls, projects, shown }, index): Tile => {
    const label = names[index] ?? '';
    const text = textOf(place, 'name', language);
    const city = cityOf(place);
    const known = state === 'money' || state === 'facts';
    return {
      key: keyOf(place),
      label: city && names.indexOf(label) !== names.lastIndexOf(label) ? w.city(label) : label,
      name: text?.value ?? place.id,
      lang: text?.missing === true ? text.language : undefined,
      state,
      count: shown > 0 ? number(shown, language) : undefined,
      value: known
        ? [
            ...(calls > 0 ? [plural(calls, counts.calls, language)] : []),
            ...(projects > 0 ? [plural(projects, counts.projects, language)] : []),
          ].join(', ') || undefined
        : undefined,
      href: href(`places/${place.id}/`),
      city,
    };
  });
}

const groupName = (place: Place, { language, href }: Options) => ({
  label: shortName(place, language),
  name: textIn(place, 'name', language),
  href: href(`places/${place.id}/`),
});

function countryLayout(bySoate: ReadonlyMap<string, Place>, options: Options): MapLayout {
  return {
    units: countryUnits.filter(({ key }) => bySoate.has(key)),
    columns: 32,
    rows: 40,
    lakes: lakes.map(({ key, cells }) => ({ key, cells, label: words[options.language].map.lakes[key] })),
    names: regionPlaces.flatMap(({ soate, ...patch }) => {
      const place = bySoate.get(soate);
      return place === undefined ? [] : [{ ...patch, ...groupName(place, options) }];
    }),
  };
}

/** Where a place lies; one without a point lies where its parent does. */
function pointOf(joined: Joined, place: Place): { x: number; y: number } {
  if (place.lon !== null && place.lat !== null) return onPlane({ lon: place.lon, lat: place.lat });
  const parent = joined.placesById.get(place.parent ?? '');
  return parent === undefined ? { x: 0, y: 0 } : pointOf(joined, parent);
}

/** The name without the word for its kind: «Ак-Суу району» is «Ак-Суу», «Ак-Суйский район» is «Ак-Суйский». */
function shortName(place: Place, language: Language): string {
  return textIn(place, 'name', language)
    .replace(/ (району|шаары|облусу|айыл аймагы)$/u, '')
    .replace(/^(город|г\.|айылный аймак( имени| им\.)?) /iu, '')
    .replace(/ (район|область|айылный аймак)$/u, '')
    .replace(/ (District|Region|City|Aiyl Aimak)$/u, '');
}
