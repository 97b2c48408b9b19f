import MiniSearch, { type Query, type SearchResult } from 'minisearch';
import { suggestionKinds, type Area, type NameRow, type SuggestionKind, type Villages } from '#search/files.ts';
import { closenesses, closenessOf } from '#search/closeness.ts';
import { fold } from '#text/fold.ts';
import { swapLayout } from '#text/layout.ts';
import { soundKey } from '#text/sound.ts';
import { wordsOf } from '#search/words.ts';

/** A name that is suggested: where it leads, and what tells it from its namesakes. */
export interface Suggestion {
  path: string;
  kind: SuggestionKind | 'villages';
  name: Piece[];
  /** The name as its page prints it, which may be in other letters. */
  printed: string;
  /** Other name by which it was found, where the shown one does not show why. */
  also: string | null;
  /** The units around it, nearest first. */
  around: readonly string[];
}

/** A part of a name, and whether it is what was typed. */
interface Piece {
  text: string;
  marked: boolean;
}

/** Suggestions of one kind, best first. */
export interface SuggestionGroup {
  group: 'places' | 'organizations' | 'grants' | 'topics';
  items: Suggestion[];
}

interface Entry {
  id: number;
  path: string;
  kind: Suggestion['kind'];
  name: string;
  others: readonly string[];
  around: readonly string[];
}

const groupOf = {
  places: 'places',
  municipalities: 'places',
  villages: 'places',
  organizations: 'organizations',
  grants: 'grants',
  calls: 'grants',
  groups: 'topics',
  prose: 'topics',
} as const satisfies Record<Suggestion['kind'], SuggestionGroup['group']>;
/** How many of a group are shown: all groups together fit on a screen. */
const most = { places: 6, organizations: 3, grants: 3, topics: 3 } as const;
/** Of equals, places come first: most people look for theirs; regions, districts and towns before municipalities. */
const weight: Readonly<Record<Suggestion['kind'], number>> = {
  places: 1.5,
  municipalities: 1.05,
  villages: 1,
  organizations: 1.2,
  groups: 1.2,
  calls: 0.8,
  grants: 0.9,
  prose: 0.9,
};

/** An index of names in the browser: prefixes, misspellings, letters left out, sound-alikes, the other script and the other keyboard. */
export function suggestions({ areas, rows }: { areas: readonly Area[]; rows: readonly NameRow[] }) {
  const entries: Entry[] = [];
  const index = new MiniSearch<Entry>({
    fields: ['name', 'others', 'sound'],
    extractField: (entry, field) =>
      field === 'id'
        ? String(entry.id)
        : field === 'sound'
          ? soundsOf(entry)
          : field === 'others'
            ? entry.others.join(' ')
            : entry.name,
    tokenize: (text, field) => (field === 'sound' ? text.split(' ') : wordsIn(text)),
    processTerm: (term) => term,
  });
  const byPath = new Map(rows.map((row) => [row[0], row]));
  const nameOf = (path: string) => byPath.get(path)?.[3] ?? null;
  const add = (added: readonly Omit<Entry, 'id'>[]) => {
    const fresh = added.map((entry, i) => ({ ...entry, id: entries.length + i }));
    entries.push(...fresh);
    index.addAll(fresh);
  };
  const addRows = (added: readonly NameRow[]) => {
    const known = new Set(entries.map(({ path }) => path));
    add(
      added
        .filter(([path]) => !known.has(path))
        .map(([path, kind, area, name, ...others]) => ({
          path,
          kind: suggestionKinds[kind] ?? 'prose',
          name,
          others,
          around: around(areas, area),
        })),
    );
  };
  addRows(rows);
  return {
    addRows,
    /** The villages come later; each leads to its municipality and stands with what that lies in, up to the region. `shown` writes a name for the reader. */
    addVillages: (villages: Villages, shown: (name: string) => string) => {
      const known = new Set(
        entries.filter(({ kind }) => kind === 'villages').map(({ path, name }) => `${path} ${name}`),
      );
      add(
        villages
          .flatMap(([path, ...all]) =>
            all.map((name) => ({
              path,
              kind: 'villages' as const,
              name: shown(name),
              others: shown(name) === name ? [] : [name],
              around: [nameOf(path) ?? '', ...around(areas, byPath.get(path)?.[2] ?? -1).slice(0, -1)].filter(Boolean),
            })),
          )
          .filter(({ path, name }) => !known.has(`${path} ${name}`)),
      );
    },
    nameOf,
    suggest: (query: string) => grouped(found(index, query), entries, query),
  };
}

/** The names of an area and of those that it lies in, nearest first. */
function around(areas: readonly Area[], at: number): string[] {
  const [name, within = -1] = areas[at] ?? [];
  return name === undefined ? [] : [name, ...around(areas, within)];
}

const wordsIn = (text: string) => wordsOf(text).map(({ folded }) => folded);

/** Sound keys of every word and of words joined by a hyphen, since «Алабука» is how it sounds. */
function soundsOf({ name, others }: Entry) {
  const words = [name, ...others].flatMap((text) => [
    ...wordsIn(text),
    ...(text.match(/[\p{L}\p{M}]+(?:-[\p{L}\p{M}]+)+/gu) ?? []).map((joined) => fold(joined).replaceAll('-', '')),
  ]);
  return [...new Set(words.map(soundKey))].filter((key) => key.length > 1).join(' ');
}

/** As spelt or as it sounds; with few of those also what is spelt nearly so; with none, what the same keys write on the other keyboard. */
function found(index: MiniSearch<Entry>, query: string): SearchResult[] {
  const direct = index.search(queryOf(query));
  const near =
    direct.length < enough
      ? index.search(nearlyOf(query)).filter(({ id }) => !direct.some((result) => result.id === id))
      : [];
  if (direct.length + near.length > 0) return [...direct, ...near];
  const swapped = swapLayout(query.trim());
  return swapped === null || swapped === query ? [] : index.search(queryOf(swapped));
}

const enough = 3;
const wordsOfQuery = (query: string) => wordsIn(query.slice(0, 120)).slice(0, 8);
const whole = (text: string) => [text];

function queryOf(query: string): Query {
  const words = wordsOfQuery(query);
  const sounds = words.map(soundKey);
  return {
    combineWith: 'OR',
    queries: [
      {
        queries: words,
        fields: ['name', 'others'],
        combineWith: 'AND',
        prefix: true,
        boost: { name: 3 },
        tokenize: whole,
      },
      ...(sounds.every((key) => key.length > 1)
        ? [
            {
              queries: sounds,
              fields: ['sound'],
              combineWith: 'AND' as const,
              prefix: true,
              boost: { sound: 0.8 },
              tokenize: whole,
            },
          ]
        : []),
    ],
  };
}

/** Builds the query that forgives misspellings: one letter in five may be wrong. */
const nearlyOf = (query: string): Query => ({
  queries: wordsOfQuery(query),
  fields: ['name', 'others'],
  combineWith: 'AND',
  prefix: true,
  fuzzy: (word) => (word.length > 3 ? 0.2 : false),
  boost: { name: 0.5, others: 0.3 },
  tokenize: whole,
});

interface Ranked {
  entry: Entry;
  closeness: number;
  score: number;
  terms: readonly string[];
  queryWords: readonly string[];
}

/** The groups in the order of their best, each cut to what fits; places before bodies that are no closer to the question. */
function grouped(results: readonly SearchResult[], entries: readonly Entry[], query: string): SuggestionGroup[] {
  const ranked = results.flatMap((result) => {
    const entry = entries[Number(result.id)];
    return entry ? [rankedOf(entry, result, query)] : [];
  });
  const groups = Map.groupBy(ranked.sort(byCloseness), ({ entry }) => groupOf[entry.kind]);
  const bodies = groups.get('organizations')?.[0];
  const worth = (group: SuggestionGroup['group'], [best]: readonly Ranked[]) => {
    if (!best) return 0;
    const ahead = group === 'places' && bodies && best.closeness >= bodies.closeness;
    return ahead ? Math.max(best.score, bodies.score * 1.001) : best.score;
  };
  return [...groups]
    .sort(([a, those], [b, others]) => worth(b, others) - worth(a, those))
    .map(([group, items]) => ({
      group,
      items: items.slice(0, most[group]).map(({ entry, terms, queryWords }) => shownAs(entry, terms, queryWords)),
    }));
}

function rankedOf(entry: Entry, { score, terms, queryTerms }: SearchResult, query: string): Ranked {
  const names = [entry.name, ...entry.others];
  return {
    entry,
    closeness: Math.max(...names.map((name) => closenesses.indexOf(closenessOf(name, query)))),
    score: score * weight[entry.kind],
    terms,
    queryWords: queryTerms,
  };
}

/** The closest name first; of equally close places the larger unit, since more people look for it; then the better match. */
const byCloseness = (a: Ranked, b: Ranked) =>
  b.closeness - a.closeness || sizeOf(a.entry) - sizeOf(b.entry) || b.score - a.score;

/** Regions, districts and towns, then municipalities, then villages; everything else is of one size. */
const sizeOf = ({ kind }: Entry) => ({ municipalities: 1, villages: 2 })[kind as string] ?? 0;

function shownAs(
  { path, kind, name, others, around }: Entry,
  terms: readonly string[],
  queryWords: readonly string[],
): Suggestion {
  const pieces = marked(name, terms, queryWords);
  const also = pieces.some((piece) => piece.marked)
    ? undefined
    : others.find((other) => marked(other, terms, queryWords).some((piece) => piece.marked));
  return {
    path,
    kind,
    name: pieces,
    printed: kind === 'villages' ? (others[0] ?? name) : name,
    also: kind === 'villages' ? null : (also ?? null),
    around,
  };
}

/** A name in pieces: the beginning of a word that was typed, or the whole word, or words joined by a hyphen, that sound like it. */
function marked(name: string, terms: readonly string[], queryWords: readonly string[]): Piece[] {
  const sounding = new Set(terms);
  const joined = [...name.matchAll(/[\p{L}\p{M}]+(?:-[\p{L}\p{M}]+)+/gu)]
    .filter(([text]) => sounding.has(soundKey(fold(text).replaceAll('-', ''))))
    .map(({ 0: text, index }) => [index, index + text.length] as const);
  const single = wordsOf(name).flatMap(({ start, end, folded }) => {
    const typed = queryWords.filter((word) => folded.startsWith(word)).sort((a, b) => b.length - a.length)[0];
    if (typed !== undefined) return [[start, Math.min(end, start + typed.length)] as const];
    return sounding.has(folded) || sounding.has(soundKey(folded)) ? [[start, end] as const] : [];
  });
  const pieces: Piece[] = [];
  let at = 0;
  for (const [start, end] of single.length > 0 ? single : joined) {
    pieces.push({ text: name.slice(at, start), marked: false }, { text: name.slice(start, end), marked: true });
    at = end;
  }
  return [...pieces, { text: name.slice(at), marked: false }].filter(({ text }) => text !== '');
}
