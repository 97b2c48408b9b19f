import { codelists, codesOf } from '#schemas/codelists.ts';
import { tableNames, type TableName } from '#schemas/index.ts';
import type { Joined } from '#model/join.ts';
import { signals } from '#model/signals/index.ts';

/** A section of the site: the folder of its addresses, with an index page (a list or a text) and, for some sections, a page for each id. */
export interface Section {
  /** What the pages below the head are; null: there are none. */
  pages: 'records' | 'tables' | 'texts' | null;
  /** The ids of these pages, which are the last part of their addresses. */
  ids: (joined: Joined) => readonly string[];
  /** Whether the menu at the head of every page leads to it. */
  menu: boolean;
  /** Of answers that fit equally well, those of the section with the lowest rank come first; null: its head counts as a text, and texts come first. */
  rank: number | null;
}

/**
 * The sections of the site, in the order in which menus and lists name them. Everything that goes through the sections starts here: menu, sitemap,
 * kinds and order of answers, visits. The words of a section are `nav` and `kinds` of the dictionaries.
 */
export const sections = {
  places: { pages: 'records', ids: ({ dataset }) => idsOf(dataset.places), menu: true, rank: 2 },
  grants: { pages: 'records', ids: ({ dataset }) => idsOf(dataset.winners), menu: true, rank: 4 },
  calls: { pages: 'records', ids: ({ dataset }) => idsOf(dataset.calls), menu: true, rank: 5 },
  organizations: { pages: 'records', ids: ({ dataset }) => idsOf(dataset.organizations), menu: true, rank: 3 },
  groups: { pages: 'records', ids: () => codesOf(codelists.targetGroups), menu: true, rank: 1 },
  data: { pages: 'tables', ids: () => tableNames, menu: true, rank: 6 },
  sources: { pages: null, ids: () => [], menu: false, rank: 7 },
  changes: { pages: 'texts', ids: ({ dataset }) => idsOf(dataset.releases), menu: false, rank: 8 },
  verify: { pages: null, ids: () => [], menu: false, rank: 9 },
  contribute: { pages: null, ids: () => [], menu: false, rank: 10 },
  check: { pages: null, ids: () => [], menu: false, rank: 11 },
  compare: { pages: null, ids: () => [], menu: false, rank: 13 },
  signals: { pages: 'texts', ids: () => signals.map(({ code }) => code), menu: false, rank: 12 },
  gaps: { pages: 'texts', ids: () => ['names'], menu: true, rank: null },
} as const satisfies Readonly<Record<string, Section>>;

export type SectionName = keyof typeof sections;

/** What a page is: of a section, or one of its own. The dictionaries name each. */
export type KindOfPage = SectionName | 'home' | 'search' | 'prose' | 'list';

export const sectionNames = Object.keys(sections) as readonly SectionName[];

/** The section of a path below the language: of `grants/2019-01/` it is `grants`; null for the front page, the search and texts. */
export function sectionOf(path: string): SectionName | null {
  const [name = ''] = path.split('/');
  return isSection(name) ? name : null;
}

/** Whether a path is that of the head of a section: `grants/`. */
export const isHead = (path: string) => /^[^/]+\/$/.test(path) && sectionOf(path) !== null;

/** Whether a path is that of the page of a record: `grants/2019-01/`, not `grants/page/2/`. */
export function isRecord(path: string): boolean {
  const section = sectionOf(path);
  return section !== null && sections[section].pages === 'records' && /^[^/]+\/[^/]+\/$/.test(path);
}

/** Whether a path is that of a list of records: it names everything and is about nothing. */
export const isList = (path: string) => isHead(path) && sections[sectionOf(path) ?? 'gaps'].pages === 'records';

/** The sections whose pages are those of the rows of a table. */
const sectionOfTable: Partial<Record<TableName, SectionName>> = {
  places: 'places',
  organizations: 'organizations',
  calls: 'calls',
  winners: 'grants',
};

/** The path of the page of a row, below the language; null for a table whose rows have none. */
export function recordPage(table: TableName, id: string): string | null {
  const section = sectionOfTable[table];
  return section === undefined ? null : `${section}/${id}/`;
}

/** What the rows behind the pages of a section are called in a path of the record: the table, or `groups`; null for sections without rows. */
export function tableOfSection(section: SectionName): TableName | 'groups' | null {
  if (section === 'groups') return 'groups';
  const [table = null] = tableNames.filter((name) => sectionOfTable[name] === section);
  return table;
}

const isSection = (name: string): name is SectionName => Object.hasOwn(sections, name);

const idsOf = (records: readonly { id: string }[]) => records.map(({ id }) => id);
