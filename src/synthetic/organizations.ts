import type { Organization, Place } from '#schemas/index.ts';
import type { Random } from './random.ts';
import { add, inAllLanguages, numbered, type Draft } from './draft.ts';
import { madeUpName, marked } from './words.ts';

/** The bodies, recipients and donors of the made-up country. */
export interface Bodies {
  ministries: Organization[];
  recipients: Organization[];
  donors: Organization[];
  /** The body that holds the calls of a place. */
  customerOf: (place: Place | null) => Organization;
}

/** Five ministries and agencies, six donors and about one recipient for twelve grants; town halls and aiyl okmotus come as they are asked for. */
export function addOrganizations(draft: Draft, random: Random, grants: number, source: string): Bodies {
  const make = (count: number, cells: (number: number) => Partial<Organization>) =>
    Array.from({ length: count }, (_, i) => add(draft, 'organizations', { ...cells(i + 1), source }));
  const ministries = make(5, (number) => ({
    id: `syn-body-${number}`,
    kind: number < 4 ? 'ministry' : 'agency',
    legal_form: 'state-body',
    place: 'kg',
    ...inAllLanguages(
      'name',
      marked({ ky: `Министрлик № ${number}`, ru: `Министерство № ${number}`, en: `Ministry No. ${number}` }),
    ),
    ...(number === 1 && { valid_until: '2021', successor: 'syn-body-2' }),
  }));
  const donors = make(6, (number) => ({
    id: `syn-donor-${number}`,
    kind: 'donor',
    ...inAllLanguages('name', marked({ ky: `Донор № ${number}`, ru: `Донор № ${number}`, en: `Donor No. ${number}` })),
  }));
  const recipients = make(Math.max(20, Math.ceil(grants / 12)), (number) => recipientCells(random, draft, number));
  return { ministries, recipients, donors, customerOf: customers(draft, ministries, source) };
}

function recipientCells(random: Random, draft: Draft, number: number): Partial<Organization> {
  const name = madeUpName(random);
  const known = random.chance(0.8);
  return {
    id: numbered('recipient', number),
    kind: random.chance(0.95) ? 'ngo' : 'unknown',
    legal_form: known
      ? random.pick(['public-association', 'public-foundation', 'institution', 'association'] as const)
      : null,
    place: random.chance(0.7) ? random.pick(draft.places).id : null,
    ...inAllLanguages(
      'name',
      marked({
        ky: `«${name.ky} ${number}» коомдук бирикмеси`,
        ru: `Общественное объединение «${name.ky} ${number}»`,
        en: `${name.en} ${number} public association`,
      }),
    ),
    translated: ['en'],
    ...(random.chance(0.3) && { aliases: [marked(name).ky, marked(name).ru].map((alias) => `${alias} ${number}`) }),
  };
}

function customers(draft: Draft, ministries: readonly Organization[], source: string) {
  const made = new Map<string, Organization>();
  return (place: Place | null): Organization => {
    const central = ministries[1];
    if (!central) throw new Error('no ministry');
    if (!place || place.parent === null) return central;
    const own = made.get(place.id) ?? add(draft, 'organizations', customerCells(place, source));
    made.set(place.id, own);
    return own;
  };
}

function customerCells({ id, kind, name_ky, name_ru, name_en }: Place, source: string): Partial<Organization> {
  const city = kind === 'regional-city' || kind === 'district-city';
  const words = city
    ? { ky: 'мэрия', ru: 'мэрия', en: 'city hall' }
    : { ky: 'айыл өкмөтү же администрация', ru: 'айыл окмоту или администрация', en: 'aiyl okmotu or administration' };
  return {
    id: `${id}-hall`,
    kind: city ? 'city-hall' : 'aiyl-okmotu',
    legal_form: 'local-body',
    place: id,
    name_ky: `${name_ky}, ${words.ky}`,
    name_ru: `${name_ru}, ${words.ru}`,
    name_en: `${name_en}, ${words.en}`,
    source,
  };
}
