import type { Joined } from '#model/join.ts';
import { memo } from '#model/memo.ts';
import type { Language } from '#text/languages.ts';
import { textIn } from '#i18n/texts.ts';
import type { Place } from '#schemas/index.ts';
import {
  searchFiles,
  suggestionKinds,
  type Area,
  type NameRow,
  type Names,
  type SuggestionKind,
  type Villages,
} from './files.ts';
import { fold } from '#text/fold.ts';
import { pageFacts, plainFacts, type PageFacts } from './page-facts.ts';
import { soundKey } from '#text/sound.ts';
import { villageNames } from './village-names.ts';
import { villageShards } from './village-shards.ts';

/** Up to so many grants and calls, and so many organizations, stand among the names; more go into shards by the first letters of their words. */
const most = 400;

/** The files of suggestions in one language. */
export function namesOf(
  joined: Joined,
  { language, titles }: { language: Language; titles: readonly { path: string; title: string }[] },
): [file: string, content: Names | readonly NameRow[]][] {
  const facts = pageFacts(joined);
  const areas = areasOf(joined);
  const numberOf = new Map(areas.map(({ id }, i) => [id, i]));
  const row = (path: string, title: string) => {
    const fact = facts.get(path) ?? plainFacts(path);
    return rowOf({ path, title, fact, area: numberOf.get(areaOf(joined, path, fact) ?? '') ?? -1 });
  };
  const rows = titles
    .map(({ path, title }) => row(path, titleIn(joined, path, language) ?? title))
    .filter((one) => one !== null);
  const codes = (['grants', 'calls', 'organizations'] as const).map((kind) => suggestionKinds.indexOf(kind));
  const crowded = rows.filter(([, kind]) => kind === codes[2]).length > most;
  const isSharded = ([, kind]: NameRow) => kind === codes[0] || kind === codes[1] || (crowded && kind === codes[2]);
  const sharded = rows.filter(isSharded);
  const single = sharded.length <= most;
  const names = {
    areas: areas.map((place): Area => [textIn(place, 'name', language), numberOf.get(place.parent ?? '') ?? -1]),
    rows: single ? rows : rows.filter((one) => !isSharded(one)),
    grants: single,
    villages: villagesOf(joined).map(([shard]) => shard),
  };
  return [
    [searchFiles.names(language), names],
    ...(single
      ? []
      : shards(sharded).map(
          ([shard, some]) => [searchFiles.grants(language, shard), some] as [string, readonly NameRow[]],
        )),
  ];
}

/** The places below the country that others lie in. */
const areasOf = ({ dataset: { places }, childrenByPlace }: Joined): Place[] =>
  places.filter(({ id, parent }) => parent !== null && childrenByPlace.has(id)).sort((a, b) => (a.id < b.id ? -1 : 1));

/** What a page lies in: a place in the unit above it, everything else in its region. */
function areaOf({ placesById }: Joined, path: string, { kind, region }: PageFacts): string | null {
  const place = kind === 'places' ? placesById.get(path.split('/')[1] ?? '') : undefined;
  return place ? place.parent : region;
}

/** The name of a record without what its page title adds. */
function titleIn({ placesById, organizationsById, callsById, grantsById }: Joined, path: string, language: Language) {
  const [section, id = ''] = path.split('/');
  const record =
    section === 'places' ? placesById.get(id) : section === 'organizations' ? organizationsById.get(id) : undefined;
  if (record) return textIn(record, 'name', language);
  const titled = section === 'calls' ? callsById.get(id) : section === 'grants' ? grantsById.get(id) : undefined;
  return titled ? textIn(titled, 'title', language) : null;
}

/** The kind that the English names of most municipalities end in: who types a name in Latin letters leaves it out. */
const kindInEnglish = / Aiyl Aimak$/;

function rowOf({
  path,
  title,
  fact,
  area,
}: {
  path: string;
  title: string;
  fact: PageFacts;
  area: number;
}): NameRow | null {
  const kind = suggestionKinds.indexOf(fact.nameField === 'small' ? 'municipalities' : (fact.kind as SuggestionKind));
  if (kind === -1 || path === `${fact.kind}/`) return null;
  const sounds = new Set([title, title.replace(kindInEnglish, '')].map(soundKey));
  // The names that people use for texts would cost every reader of suggestions more than they bring.
  const others = (fact.kind === 'prose' ? [] : fact.names)
    .map(({ text }) => text.replace(kindInEnglish, ''))
    .filter((text) => !sounds.has(soundKey(text)) && sounds.add(soundKey(text)));
  return [path, kind, area, title, ...others];
}

/** Titles by the first two letters of each of their words. */
function shards(rows: readonly NameRow[]): [string, NameRow[]][] {
  const found = new Map<string, NameRow[]>();
  for (const one of rows)
    for (const shard of new Set(
      fold(one[3])
        .match(/[а-яa-z]{3,}/g)
        ?.map(shardOf),
    )) {
      const before = found.get(shard);
      if (before) before.push(one);
      else found.set(shard, [one]);
    }
  return [...found].sort(([a], [b]) => (a < b ? -1 : 1));
}

/** The shard that a folded word is looked for in. */
const shardOf = (word: string) => word.slice(0, 2);

/** The villages of every municipality that has any, by the sounds that their words begin with: somebody who types a village loads one file of many. */
export const villagesOf = memo(({ dataset: { places }, villagesByPlace }: Joined): [shard: string, Villages][] => {
  const shards = new Map<string, Map<string, string[]>>();
  for (const { id } of places)
    for (const name of villageNames(villagesByPlace.get(id) ?? []))
      for (const shard of villageShards(name)) {
        const paths = shards.get(shard) ?? new Map<string, string[]>();
        shards.set(shard, paths.set(`places/${id}/`, [...(paths.get(`places/${id}/`) ?? []), name]));
      }
  return [...shards]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([shard, paths]) => [shard, [...paths].map(([path, names]) => [path, ...names] as const)]);
});
