import { searchFiles, type GrantNames, type Names, type Villages } from '#search/files.ts';
import { villageShards } from '#search/village-shards.ts';
import { fold } from '#text/fold.ts';
import type { Language } from '#text/languages.ts';
import { romanized } from '#text/romanized.ts';
import { loadJson } from './load-file.ts';
import { suggestions, type SuggestionGroup } from './suggestions.ts';

/** The index of the names of a page. */
export type NameIndex = ReturnType<typeof suggestions>;

/** With fewer places than this, villages are searched too. */
const few = 4;
/** A long question loads no more files than this. */
const mostShards = 3;

/** The names that are suggested, and how more of them come. */
export interface LoadedNames {
  index: NameIndex;
  grow: (query: string, groups: readonly SuggestionGroup[]) => Promise<Grown>;
}

/** Whether names were added, and whether some could not be loaded. */
export interface Grown {
  grew: boolean;
  failed: boolean;
}

let loading: Promise<LoadedNames | null> | null = null;

/** Loads the names once for all boxes of a page; null when loading fails, until the next key: the form still works. */
export const loadNames = (root: string, language: Language) =>
  (loading ??= load(root, language).catch(() => (loading = null)));

async function load(root: string, language: Language): Promise<LoadedNames> {
  const names = await loadJson<Names>(root + searchFiles.names(language));
  const index = suggestions(names);
  const requested = new Map<string, Promise<boolean>>();
  const known = new Set(names.villages);
  /** Whether the content of a file is among the names; whoever asks while it is on its way waits for it too. One that failed is asked for anew. */
  const once = <T>(file: string, add: (content: T) => void) => {
    const coming =
      requested.get(file) ??
      loadJson<T>(root + file).then(
        (content) => (add(content), true),
        () => !requested.delete(file),
      );
    requested.set(file, coming);
    return coming;
  };
  /** Fetches what may still hold the name: titles beginning with its letters, villages. */
  const grow = async (query: string, groups: readonly SuggestionGroup[]) => {
    const shards = names.grants
      ? []
      : [
          ...new Set(
            fold(query)
              .match(/[а-яa-z]{3,}/g)
              ?.map((word) => word.slice(0, 2)),
          ),
        ];
    const places = groups.find(({ group }) => group === 'places')?.items.length ?? 0;
    const grown = await Promise.all([
      ...shards
        .slice(0, mostShards)
        .map((shard) => once<GrantNames>(searchFiles.grants(language, shard), index.addRows)),
      ...(places < few && fold(query).length > 1
        ? villageShards(query)
            .slice(0, 1)
            .filter((shard) => known.has(shard))
        : []
      ).map((shard) =>
        once<Villages>(searchFiles.villages(shard), (villages) =>
          index.addVillages(villages, language === 'en' ? romanized : (name) => name),
        ),
      ),
    ]);
    return { grew: grown.includes(true), failed: grown.includes(false) };
  };
  return { index, grow };
}
