import type { Place } from '#schemas/index.ts';
import type { Trilingual } from '#text/languages.ts';
import type { Random } from './random.ts';
import { add, inAllLanguages, numbered, type Draft } from './draft.ts';
import { madeUpName, marked } from './words.ts';

/** Districts of each of the seven regions: forty in all. */
const districtsOf = [6, 6, 6, 6, 6, 5, 5];

const wordings = {
  region: ({ ky, ru, en }) => ({ ky: `${ky} облусу`, ru: `Область ${ru}`, en: `${en} Region` }),
  district: ({ ky, ru, en }) => ({ ky: `${ky} району`, ru: `Район ${ru}`, en: `${en} District` }),
  'regional-city': ({ ky, ru, en }) => ({ ky: `${ky} шаары`, ru: `Город ${ru}`, en: `${en} City` }),
  'district-city': ({ ky, ru, en }) => ({ ky: `${ky} шаары`, ru: `Город ${ru}`, en: `${en} City` }),
  'aiyl-aimak': ({ ky, ru, en }) => ({ ky: `${ky} айыл аймагы`, ru: `Айылный аймак ${ru}`, en: `${en} Aiyl Aimak` }),
} satisfies Partial<Record<Place['kind'], (name: Trilingual) => Trilingual>>;

type Kind = keyof typeof wordings;
type Point = Pick<Place, 'lon' | 'lat'>;

/** A country of 7 regions, 40 districts and so many municipalities in each, with two villages each; some names return in another district. */
export function addPlaces(draft: Draft, random: Random, source: string, municipalities: number): void {
  const country = add(draft, 'places', {
    id: 'kg',
    kind: 'country',
    ...inAllLanguages('name', marked({ ky: 'Өлкө', ru: 'Страна', en: 'Country' })),
    lon: 74.6,
    lat: 41.4,
    point: 'area',
    status: 'current',
    source,
  });
  const make = unitMaker(draft, random, source);
  districtsOf.forEach((districts, r) => {
    const region = make('region', country, { lon: 71 + r * 1.3, lat: r % 2 === 0 ? 40.6 : 42 });
    for (let c = 0; c < 2; c += 1) make('regional-city', region, near(random, region, 0.5));
    for (let d = 0; d < districts; d += 1) addDistrict(make, random, region, municipalities);
  });
  addHistory(draft, random);
  addVillages(draft, random, source);
}

type Make = (kind: Kind, parent: Place, point: Point) => Place;

function addDistrict(make: Make, random: Random, region: Place, municipalities: number) {
  const district = make('district', region, near(random, region, 0.6));
  if (random.chance(0.3)) make('district-city', district, near(random, district, 0.1));
  for (let m = 0; m < municipalities; m += 1) make('aiyl-aimak', district, near(random, district, 0.25));
}

/** Makes units with ids never used before; a municipality carries its district in its id, so that homonyms keep apart. */
function unitMaker(draft: Draft, random: Random, source: string): Make {
  const names = new Map<string, Trilingual>();
  return (kind, parent, point) => {
    const { id, name } = unusedName(kind, parent, random, names);
    names.set(id, name);
    const populated = kind !== 'region' && kind !== 'district' && random.chance(0.9);
    return add(draft, 'places', {
      id,
      kind,
      parent: parent.id,
      soate: `999${String(names.size).padStart(11, '0')}`,
      ...inAllLanguages('name', marked(wordings[kind](name))),
      translated: ['en'],
      ...point,
      point: kind === 'aiyl-aimak' ? 'villages' : 'area',
      ...(populated && {
        population: random.int(900, 30_000),
        population_qualifier: random.pick(['exact', 'exact', 'about'] as const),
        population_year: 2024,
      }),
      status: 'current',
      source,
    });
  };
}

function unusedName(
  kind: Kind,
  parent: Place,
  random: Random,
  names: ReadonlyMap<string, Trilingual>,
): { id: string; name: Trilingual } {
  const known = [...names.values()];
  const name = kind === 'aiyl-aimak' && random.chance(0.02) ? random.pick(known) : madeUpName(random);
  const word = name.en.toLowerCase();
  const id =
    kind === 'aiyl-aimak' || kind === 'district-city'
      ? `${parent.id.replace(/-district$/, '')}-${word}`
      : `syn-${word}-${kind.replace('regional-', '')}`;
  return names.has(id) ? unusedName(kind, parent, random, names) : { id, name };
}

function near(random: Random, { lon, lat }: Point, reach: number): Point {
  const shifted = (degrees: number | null) => Number(((degrees ?? 0) + (random.next() * 2 - 1) * reach).toFixed(4));
  return { lon: shifted(lon), lat: shifted(lat) };
}

/** Some municipalities were merged into the next one, of some the present state is not known. */
function addHistory(draft: Draft, random: Random) {
  const aimaks = draft.places.filter(({ kind }) => kind === 'aiyl-aimak');
  aimaks.forEach((place, i) => {
    const next = aimaks[i + 1];
    if (random.chance(0.03) && next?.parent === place.parent)
      Object.assign(place, {
        status: 'abolished',
        valid_until: random.pick(['2024', '2024-11', '2025-02-01']),
        successor: next.id,
      });
    else if (random.chance(0.15))
      place.status = random.pick(['merger-reported', 'unknown-since-2021', 'unknown-since-2021'] as const);
  });
}

function addVillages(draft: Draft, random: Random, source: string) {
  for (const { id } of draft.places.filter(({ kind }) => kind === 'aiyl-aimak')) {
    for (let v = 0; v < 2; v += 1) {
      const number = draft.villages.length + 1;
      const { ky, ru } = marked(madeUpName(random));
      add(draft, 'villages', {
        id: numbered('village', number),
        place: id,
        soate: `998${String(number).padStart(11, '0')}`,
        name_ky: ky,
        name_ru: ru,
        source,
      });
    }
  }
}
