import type { Language } from '#text/languages.ts';

/** The files that the build writes for the search, below `search/` at the root of the site; the browser loads them when somebody searches. */
export const searchFiles = {
  /** `Names`: what is suggested while typing. */
  names: (language: Language) => `search/names-${language}.json`,
  /** `Villages` of whose names a word begins with these sounds (`villageShards`): suggested too, but only after the names found little. */
  villages: (shard: string) => `search/villages/${shard}.json`,
  /** `GrantNames`: titles of grants and calls whose words begin with two letters (`shardOf`), split so that a long record stays light. */
  grants: (language: Language, shard: string) => `search/grants-${language}/${shard}.json`,
  /** `string[]`: folded names that the analyser must not cut. */
  lexicon: 'search/lexicon.json',
  /** `Concepts`: words that mean the same, in all languages. */
  concepts: 'search/concepts.json',
  /** `SearchedPages`: what filters and sorts the answers. */
  pages: 'search/pages.json',
  /** `Card[]`: what an answer shows of some pages; the version of the pages is part of the name, because two must not be mixed. */
  cards: ({ language, version, part }: { language: Language; version: string; part: number }) =>
    `search/cards-${language}/${version}-${part}.json`,
  /** `Vocabulary`: loaded only when a word was found nowhere. */
  vocabulary: (language: Language) => `search/vocabulary-${language}.json`,
} as const;

/** What a suggestion is; `municipalities` are the places of the lowest rank, which stand below regions, districts and towns. */
export const suggestionKinds = [
  'places',
  'organizations',
  'groups',
  'calls',
  'grants',
  'prose',
  'municipalities',
] as const;
export type SuggestionKind = (typeof suggestionKinds)[number];

/**
 * One suggestion, as short as JSON allows: path below the language; kind, a place in `suggestionKinds`; the area that it lies in, a place in `areas`, or -1;
 * the name in the language of the file; further names by which it is found (other languages, former names, abbreviations) unless they sound alike.
 */
export type NameRow = readonly [path: string, kind: number, area: number, name: string, ...others: string[]];

/** An area that others lie in: its name in the language of the file, and the next larger area, a place in `areas`, or -1. The country is none. */
export type Area = readonly [name: string, within: number];

export interface Names {
  /** Regions, districts and towns with what lies in them. */
  areas: readonly Area[];
  rows: readonly NameRow[];
  /** Whether titles of grants and calls are among the rows; otherwise they stand in shards. */
  grants: boolean;
  /** The shards of villages that there are. */
  villages: readonly string[];
}

/** Villages by the path of the municipality whose page names them: `places/…/` → names as printed, Kyrgyz first, then Russian where it sounds otherwise. */
export type Villages = readonly (readonly [path: string, ...names: string[]])[];

/** One shard: the grants and calls with a word that begins with its letters. */
export type GrantNames = readonly NameRow[];

/** What an answer shows of a page: its path below the language, its title, the page in a sentence, and its sections with the ids of their headings. */
export type Card = readonly [
  path: string,
  title: string,
  summary: string,
  sections?: readonly (readonly [anchor: string, title: string])[],
];

/** Numbers of synonym groups by stem, or by the stems of a phrase joined by spaces: «мусор», «таштанды» and «waste» share one. */
export type Synonyms = Readonly<Record<string, readonly number[]>>;

/** All terms of the index of a language, sorted, each as the number of letters shared with the one before (base 36) and the rest, separated by a space; behind them how often they stand, and how. */
export interface Vocabulary {
  terms: string;
  /** One digit a term: the logarithm (base 2, at most 9) of the number of pages. */
  pages: string;
  /** A word that is printed for each term: how many letters at its end (base 36) it lacks, and what follows; separated by spaces. */
  words: string;
}

/** Columns over all pages, in the order of their numbers; the same pages stand in each language. -1 and null: the page has none, or it is not known. */
export interface PageColumns {
  /** Codes of `words[language].kinds`. */
  kinds: readonly string[];
  /** Ids of regions with their names. */
  regions: readonly { id: string; ky: string; ru: string; en: string }[];
  /** Codes of target groups (`labelOf('targetGroups', …)`). */
  groups: readonly string[];
  /** Codes of states of a grant or a call, as `[codelist, code]`. */
  statuses: readonly (readonly [string, string])[];
  kind: readonly number[];
  region: readonly number[];
  /** Years of the page: of a grant one, of a place all that have something. Runs of pages without any are common. */
  years: readonly (readonly number[])[];
  group: readonly (readonly number[])[];
  status: readonly number[];
  /** Som of a grant or the budget of a call; null sorts last in both directions. */
  amount: readonly (number | null)[];
  /** Day, month or year as printed (ISO 8601, reduced); null sorts last in both directions. */
  date: readonly (string | null)[];
}

/** `search/pages.json`: columns, and what the reader of the index must know of the pages. */
export interface SearchedPages extends PageColumns {
  /** Pages that are several records of the index: their number, and how many sections follow them. */
  sections: readonly (readonly [page: number, count: number])[];
  /** The state of the pages (hexadecimal), part of the names of the files of cards. */
  version: string;
}
