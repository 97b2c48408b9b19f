import { codelists } from '#schemas/codelists.ts';
import type { Call, Grant, Organization, Place } from '#schemas/index.ts';
import { labelOf } from '#i18n/texts.ts';
import { languages, type Language } from '#text/languages.ts';
import { grantYear } from '#model/grant-year.ts';
import { groupsOf } from '#model/groups.ts';
import type { Joined } from '#model/join.ts';
import { moneyByYear } from '#model/money-by-year.ts';
import { placeView } from '#model/place-view.ts';
import { yearOf } from '#model/year.ts';
import { isList, sectionOf, type KindOfPage } from '#publish/sections.ts';
import { formerNames } from './former-names.ts';

/** A name with the language that it is in; null when that is not known, as of other spellings. */
export interface Name {
  text: string;
  language: Language | null;
}

/** Facts of the record about a page: values to filter and sort by, and names to find it by. */
export interface PageFacts {
  kind: KindOfPage;
  region: string | null;
  years: readonly number[];
  groups: readonly string[];
  status: readonly [codelist: string, code: string] | null;
  amount: number | null;
  date: string | null;
  /** The field that holds its whole names: `small` of a place of the lowest level, which often shares its name with a town, `other` of what is called after its place. */
  nameField: 'name' | 'small' | 'other';
  /** The names of the thing itself: all languages, former and short ones. */
  names: readonly Name[];
  /** Numbers to find it by: years, amount, contract number. */
  figures: readonly string[];
  /** Names of what it belongs to: its place, its people, its topic. */
  about: readonly Name[];
}

/** The facts of every page of a record, by its path below the language. */
export function pageFacts(joined: Joined): Map<string, PageFacts> {
  const { places, organizations, calls, winners } = joined.dataset;
  return new Map([
    ...places.map((place) => [`places/${place.id}/`, placeFacts(joined, place)] as const),
    ...organizations.map(
      (organization) => [`organizations/${organization.id}/`, organizationFacts(joined, organization)] as const,
    ),
    ...calls.map((call) => [`calls/${call.id}/`, callFacts(joined, call)] as const),
    ...winners.map((grant) => [`grants/${grant.id}/`, grantFacts(joined, grant)] as const),
    ...(Object.keys(codelists.targetGroups) as Group[]).map((code) => [`groups/${code}/`, groupFacts(code)] as const),
  ]);
}

type Group = keyof typeof codelists.targetGroups;

const nothing = {
  region: null,
  years: [],
  groups: [],
  status: null,
  amount: null,
  date: null,
  nameField: 'name',
  names: [],
  figures: [],
  about: [],
} as const;

/** The kind of a page that no record has, by its path: a list, a table or a text. */
export function plainFacts(path: string): PageFacts {
  return { ...nothing, kind: kindOf(path), names: (lists[path] ?? []).map((text) => ({ text, language: null })) };
}

function kindOf(path: string): KindOfPage {
  if (path === '') return 'home';
  if (path === 'search/') return 'search';
  if (isList(path) || path.startsWith('search/')) return 'list';
  return sectionOf(path) ?? 'prose';
}

/** Names that people use for the list pages. */
const lists: Readonly<Record<string, readonly string[]>> = {
  'places/': ['аймактар', 'шаарлар', 'айылдар', 'места', 'города', 'районы', 'сёла', 'places', 'towns', 'villages'],
  'grants/': [
    'гранттар',
    'жеңүүчүлөр',
    'гранттардын тизмеси',
    'гранты',
    'победители',
    'победители конкурсов',
    'получатели',
    'grants',
    'winners',
    'recipients',
    'awards',
  ],
  'calls/': ['конкурстар', 'сынактар', 'конкурсы', 'объявления', 'calls', 'competitions'],
  'organizations/': ['уюмдар', 'бейөкмөт уюмдар', 'организации', 'список НКО', 'organizations', 'NGOs'],
  'groups/': ['максаттуу топтор', 'целевые группы', 'target groups'],
  'data/': [
    'маалымат',
    'ачык маалыматтар',
    'жүктөп алуу',
    'таблицалар',
    'открытые данные',
    'скачать',
    'данные',
    'таблицы',
    'open data',
    'download',
    'dataset',
    'csv',
    'excel',
    'json',
  ],
  'data/winners/': ['жеңүүчүлөр', 'победители', 'winners'],
  'sources/': ['булактар', 'источники', 'sources'],
  'history/': ['тарых', 'тарыхы', 'окуялар', 'история', 'события', 'history', 'events', 'timeline'],
  'gaps/': ['боштуктар', 'эмне белгисиз', 'пробелы', 'что неизвестно', 'gaps', 'missing data'],
  'signals/': ['сигналдар', 'суроолор', 'сигналы', 'вопросы', 'signals', 'questions', 'red flags'],
  'how-it-works/': [
    'мамлекеттик социалдык заказ',
    'социалдык заказ',
    'государственный социальный заказ',
    'социальный заказ',
    'state social order',
    'social order',
  ],
  'glossary/': ['сөздүк', 'терминдер', 'глоссарий', 'словарь', 'термины', 'glossary', 'terms'],
  'law/': ['мыйзамдар', 'мыйзам', 'законы', 'закон', 'законодательство', 'law', 'laws', 'legislation'],
  'councils/': [
    'кеңештер',
    'коомдук кеңештер',
    'угуулар',
    'советы',
    'общественные советы',
    'слушания',
    'councils',
    'public councils',
    'hearings',
  ],
  'publishers/': ['жарыялоочулар', 'публикаторы', 'публикаторам', 'publishers'],
  'corrections/': ['оңдоолор', 'каталар', 'исправления', 'ошибки', 'corrections', 'mistakes'],
  'cite/': ['шилтеме берүү', 'цитирование', 'citation', 'citing'],
  'privacy/': ['купуялык', 'жеке маалымат', 'конфиденциальность', 'персональные данные', 'privacy', 'personal data'],
};

function placeFacts(joined: Joined, place: Place): PageFacts {
  const { budgets, calls, grants } = placeView(joined, place);
  const years = moneyByYear(joined, { budgets, calls, grants }).flatMap(({ year, marks }) =>
    year !== null && marks.length > 0 ? [year] : [],
  );
  const groups = [...new Set(grants.flatMap((grant) => groupsOf(joined, grant)))];
  const villages = (joined.villagesByPlace.get(place.id) ?? []).flatMap((village) => namesOf(village));
  return {
    ...nothing,
    kind: 'places',
    nameField: place.kind === 'aiyl-aimak' || place.kind === 'settlement' ? 'small' : 'name',
    region: regionOf(joined, place),
    years,
    groups,
    figures: budgets.flatMap(({ year, amount }) => figuresOf(year, amount)),
    names: [...namesOf(place), ...(formerNames[place.id] ?? []).map((text) => ({ text, language: null }))],
    about: villages,
  };
}

/** Kinds of bodies that are called after the place that they govern. */
const offices: ReadonlySet<string> = new Set(['city-hall', 'aiyl-okmotu']);

function organizationFacts(joined: Joined, organization: Organization): PageFacts {
  const place = joined.placesById.get(organization.place ?? '');
  return {
    ...nothing,
    kind: 'organizations',
    nameField: offices.has(organization.kind) ? 'other' : 'name',
    region: place ? regionOf(joined, place) : null,
    names: namesOf(organization),
    about: place ? namesOf(place) : [],
  };
}

function callFacts(joined: Joined, call: Call): PageFacts {
  const place = joined.placesById.get(call.place ?? '');
  const customer = joined.organizationsById.get(call.customer ?? '');
  const year = call.year ?? yearOf(call.announced);
  const groups = call.target_group ?? [];
  return {
    ...nothing,
    kind: 'calls',
    nameField: 'other',
    region: place ? regionOf(joined, place) : null,
    years: year === null ? [] : [year],
    groups,
    status: ['callStatuses', call.status],
    amount: call.budget,
    figures: figuresOf(year, call.budget),
    date: call.announced ?? (call.year === null ? null : String(call.year)),
    about: [
      ...namesOf(call),
      ...(place ? namesOf(place) : []),
      ...(customer ? namesOf(customer) : []),
      ...groups.flatMap(groupNames),
    ],
  };
}

function grantFacts(joined: Joined, grant: Grant): PageFacts {
  const place = joined.placesById.get(grant.place ?? '');
  const recipient = joined.organizationsById.get(grant.recipient ?? '');
  const year = grantYear(joined, grant);
  const groups = groupsOf(joined, grant);
  return {
    ...nothing,
    kind: 'grants',
    nameField: 'other',
    region: place ? regionOf(joined, place) : null,
    years: year === null ? [] : [year],
    groups,
    status: ['grantStatuses', grant.status],
    amount: grant.amount,
    figures: [...figuresOf(year, grant.amount), ...(grant.contract === null ? [] : [grant.contract])],
    date: grant.awarded ?? grant.signed ?? grant.start ?? (year === null ? null : String(year)),
    about: [
      ...namesOf(grant),
      ...(place ? namesOf(place) : []),
      ...(recipient ? namesOf(recipient) : []),
      ...(grant.recipient_as_published ? [{ text: grant.recipient_as_published, language: null }] : []),
      ...groups.flatMap(groupNames),
    ],
  };
}

const figuresOf = (year: number | null, amount: number | null) =>
  [year, amount].filter((value) => value !== null).map(String);

function groupFacts(code: Group): PageFacts {
  return { ...nothing, kind: 'groups', groups: [code], names: groupNames(code) };
}

const groupNames = (code: Group): Name[] =>
  languages.map((language) => ({ text: labelOf('targetGroups', code, language), language }));

/** The region or the city of republican status that a place is or lies in; null for the country. */
function regionOf(joined: Joined, place: Place) {
  return joined.pathOf(place).at(-2)?.id ?? null;
}

/** Names or titles of a record in every language, with other spellings. */
function namesOf(record: object): Name[] {
  const cells = record as Readonly<Record<string, unknown>>;
  const named = ['name', 'title'].flatMap((base) =>
    languages.map((language) => ({ text: cells[`${base}_${language}`], language })),
  );
  const others = Array.isArray(cells['aliases'])
    ? (cells['aliases'] as string[]).map((text) => ({ text, language: null }))
    : [];
  return [...named, ...others].filter((name): name is Name => typeof name.text === 'string');
}
