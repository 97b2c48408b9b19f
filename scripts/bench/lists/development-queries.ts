import { readFileSync } from 'node:fs';
import Papa from 'papaparse';
import { isLanguage } from '#text/languages.ts';
import type { PageColumns } from '#search/files.ts';
import type { Asked } from '../search-answers.ts';

/** Patterns of paths on this site for the keys of `development-queries.csv`, which was written for another, trial site. */
const places: Readonly<Record<string, readonly string[]>> = {
  'issyk-kul': ['issyk-kul-region', 'issyk-kul-district'],
  'tash-komur': ['tash-kumyr'],
  chuy: ['chui-region'],
  'chuy-r': ['chui-district'],
  'naryn-o': ['naryn-region'],
  'naryn-r': ['naryn-district'],
  'talas-o': ['talas-region'],
  'kyzyl-kyia': ['kyzyl-kiya'],
  kadamjay: ['kadamjai'],
  'kadamjay-r': ['kadamjai-district'],
  aksy: ['aksy-district'],
  suluktu: ['sulyukta'],
  'jeti-oguz': ['jeti-oguz-district'],
  'jalal-abad': ['manas', 'jalal-abad-region'],
  kochkor: ['kochkor-district', 'kochkor-kochkor'],
};

const deeds = (topic: string) => [`grants/fx-${topic}-.*`, `calls/fx-${topic}-.*`];
const children = [
  'groups/children-with-disabilities/',
  'groups/people-with-disabilities/',
  'grants/national-2016-obereg/',
  'grants/kargalyk-2014/',
  'grants/sumbula-2014/',
  'grants/toguz-bulak-2014/',
  'grants/national-2013-jalal-abad-two/',
  'grants/union-young-disabled-wood/',
  'calls/alamudun-2023-1/',
  'calls/kargalyk-2014-1/',
  'calls/sumbula-2014-1/',
  'calls/toguz-bulak-2014-1/',
  'calls/national-2016/',
  'calls/national-2012/',
  'calls/karakol-2018-1/',
  'calls/pilot-2014/',
  'organizations/obereg-centre/',
  'organizations/union-young-disabled-chui/',
];
const safety = [
  'groups/survivors-of-violence/',
  'groups/women/',
  'grants/karakol-2019-women/',
  'grants/karakol-2019-both/',
  'grants/tendesh-support/',
  'grants/crisis-centres-2022-ten/',
  'grants/national-2025-chance/',
  'calls/karakol-2019-2/',
  'calls/national-2022-awareness/',
  'calls/national-2025-labour/',
  'grants/national-2025-labour-27/',
  'organizations/chance-crisis-centre/',
  'organizations/tendesh/',
  'organizations/ulukman-daryger/',
  ...deeds('violence'),
];

const topics: Readonly<Record<string, readonly string[]>> = {
  waste: ['calls/batken-2018-1/', 'grants/batken-2018/'],
  teens: [
    'groups/teenagers/',
    'groups/youth/',
    'groups/children-in-need/',
    'grants/kochkor-ata-2018/',
    'calls/kochkor-ata-2018-1/',
    'calls/national-2014/',
    'grants/national-2014-seven-centres/',
    'grants/national-2015-nookat/',
  ],
  'disabled-children': children,
  women: safety,
  violence: [...safety, ...deeds('women')],
  homeless: [
    'groups/homeless/',
    'calls/karakol-2018-1/',
    'calls/karakol-2019-3/',
    'grants/national-2014-seven-centres/',
    'calls/national-2014/',
  ],
  elderly: [
    'groups/elderly/',
    'grants/national-2015-ala-buka/',
    'grants/national-2015-karakol/',
    'grants/national-2015-taldy-suu/',
    'calls/national-2015/',
  ],
  preschool: [
    'groups/pre-school-children/',
    'grants/kanysh-kiya-2014-balastan/',
    'grants/chatkal-2014-bala-nur/',
    'grants/katran-2014-baldar/',
    'calls/kanysh-kiya-2014-1/',
    'calls/chatkal-2014-1/',
    'calls/katran-2014-1/',
    'calls/pilot-2014/',
  ],
  migrants: [
    'groups/children-of-migrants/',
    'grants/karakol-2019-migrants/',
    'grants/karakol-2019-both/',
    'calls/karakol-2019-1/',
    'organizations/baldarga-tirek/',
    'organizations/ministry-labour-social-security-migration/',
  ],
};

const pages: Readonly<Record<string, readonly string[]>> = {
  'what-is': ['how-it-works/', 'about/', 'glossary/'],
  'law-2017': ['law/'],
  ministry: ['organizations/ministry-labour-social-development/'],
  councils: ['councils/'],
  data: ['data/', 'data/winners/', 'grants/', 'publishers/'],
  apply: ['how-it-works/', 'glossary/', 'publishers/', 'maintainers/'],
  dpi: ['organizations/dpi/'],
};

const words: Readonly<Record<string, readonly string[]>> = {
  аялдар: ['organizations/fx-ngo-2/', 'groups/women/'],
  'Ак-Булак': ['organizations/fx-ngo-1/', 'places/.*ak-bulak.*'],
};
/** Which of the made-up organizations a word of a name stands for. */
const bearers: Readonly<Record<string, string>> = { аялдар: 'fx-ngo-2', 'Ак-Булак': 'fx-ngo-1' };

/** What a query of the list should find. */
export interface DevelopmentQuery extends Asked {
  id: string;
  kind: string;
  /** nav: one of the paths among the first three; set: half of the first ten, or of as many as there are; some: any answer at all. */
  mode: 'nav' | 'set' | 'some';
  expected: string;
}

/** The development set: the search was made better on it, so what it says of the search is no measure of new queries. The list as it was handed to us; its columns are explained by what reads them. */
export function developmentQueries(): DevelopmentQuery[] {
  return rowsOf(new URL('development-queries.csv', import.meta.url)).map(
    ({ id = '', query = '', ui_lang = '', kind = '', mode = '', expected = '' }) => ({
      id,
      query,
      language: isLanguage(ui_lang) ? ui_lang : 'ky',
      kind,
      mode: mode === 'nav' || mode === 'set' ? mode : 'some',
      expected,
    }),
  );
}

/** Facts of a page that its path does not tell: the place of a grant or call, and its organization. */
export interface QueryFacts {
  placeOf: ReadonlyMap<string, string>;
  recipientOf: ReadonlyMap<string, string>;
}

/** Reads the facts of pages from the tables of a folder, by path below the language. */
export function factsOf(folder: string): QueryFacts {
  const [calls = [], winners = [], organizations = []] = ['calls', 'winners', 'organizations'].map((table) =>
    rowsOf(`${folder}/${table}.csv`),
  );
  const grants = winners.map((row) => [`grants/${row['id']}/`, row] as const);
  const all = [
    ...grants,
    ...calls.map((row) => [`calls/${row['id']}/`, row] as const),
    ...organizations.map((row) => [`organizations/${row['id']}/`, row] as const),
  ];
  return {
    placeOf: new Map(all.map(([path, { place = '' }]) => [path, place])),
    recipientOf: new Map(grants.map(([path, { recipient = '' }]) => [path, recipient])),
  };
}

const rowsOf = (file: string | URL) =>
  Papa.parse<Record<string, string>>(readFileSync(file, 'utf8'), { header: true, skipEmptyLines: true }).data;

/** Whether a list of answers is what the list asks for. */
export function isAnsweredDevelopment(answers: readonly string[], { mode, expected }: DevelopmentQuery, site: Site) {
  if (mode === 'some') return answers.length > 0 || expected === 'weak';
  const wanted = wantedPaths(expected, mode, site);
  if (mode === 'nav') return answers.slice(0, 3).some((path) => wanted.includes(path));
  const most = Math.min(10, wanted.length);
  return most > 0 && answers.slice(0, most).filter((path) => wanted.includes(path)).length * 2 >= most;
}

/** A built site, as the checks of answers need it: its searchable paths in the order of their numbers. */
export interface Site {
  paths: readonly string[];
  columns: PageColumns;
  facts: QueryFacts;
}

/** All paths that satisfy an expression such as `topic:waste & place:batken|topic:library`. */
function wantedPaths(expression: string, mode: 'nav' | 'set', site: Site): string[] {
  const any = expression.split('|').map((all) => all.split('&').map((one) => one.trim()));
  return site.paths.filter((path, number) =>
    any.some((all) => all.every((one) => holds(one, { path, number, mode, site }))),
  );
}

function holds(
  key: string,
  { path, number, mode, site: { columns, facts } }: { path: string; number: number; mode: 'nav' | 'set'; site: Site },
) {
  const [kind = '', name = ''] = key.split(/:(.*)/s);
  const fits = (patterns: readonly string[]) => patterns.some((pattern) => new RegExp(`^${pattern}$`).test(path));
  if (kind === 'place')
    return (places[name] ?? [name]).some(
      (id) => path === `places/${id}/` || (mode === 'set' && facts.placeOf.get(path) === id),
    );
  if (kind === 'topic') return fits([...(topics[name] ?? []), ...deeds(name)]);
  if (kind === 'page') return fits(pages[name] ?? []);
  if (kind === 'ngo-word') return fits(words[name] ?? []) || facts.recipientOf.get(path) === bearers[name];
  if (kind === 'year') return columns.years[number]?.includes(Number(name)) ?? false;
  if (kind === 'amount')
    return columns.amount[number] === Number(name) || (name === '400000' && path.startsWith('grants/karakol-2019-'));
  return kind === 'no' && path === 'grants/fx-teens-1/';
}
