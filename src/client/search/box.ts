import styles from '../../styles/suggest.css?url';
import type { Language } from '#text/languages.ts';
import { plural } from '#i18n/plural.ts';
import { romanized } from '#text/romanized.ts';
import { searchFiles, type GrantNames, type Names, type Villages } from '#search/files.ts';
import { fold } from '#text/fold.ts';
import { villageAnchor } from '#search/village-names.ts';
import { villageShards } from '#search/village-shards.ts';
import { asQuery } from './address.ts';
import { combobox, type Choices, type Option } from './combobox.ts';
import { element, pieces } from './elements.ts';
import { loadJson } from './load-file.ts';
import { forgetVisits, recentVisits, type Visit } from './recent.ts';
import { stylesheet } from './stylesheet.ts';
import { boxWords, type BoxWords } from './box-words.ts';
import { suggestions, type Suggestion, type SuggestionGroup } from './suggestions.ts';

type Index = ReturnType<typeof suggestions>;

interface Setting {
  language: Language;
  words: BoxWords;
  page: (path: string) => string;
}

/** With fewer places than this, villages are searched too. */
const few = 4;
/** A long question loads no more files than this. */
const mostShards = 3;
const opened = new WeakSet<HTMLFormElement>();

/** Makes the plain search form of a page a box that suggests names while somebody types; without it the form still leads to the search page. */
export async function openBox(form: HTMLFormElement) {
  const input = form.querySelector('input');
  if (!input || opened.has(form)) return;
  opened.add(form);
  const language = document.documentElement.lang as Language;
  const root = form.dataset['suggest'] ?? '/';
  void loadNames(root, language);
  const styled = stylesheet(styles);
  const setting: Setting = {
    language,
    words: await boxWords(language),
    page: (path) => `${root}${language}/${path}`,
  };
  await styled;
  let index: Index | null = null;
  let turn = 0;

  const update = async () => {
    const query = asQuery(input.value);
    const mine = ++turn;
    if (query === '') box.show(recentChoices(setting, index, forget));
    const names = await loadNames(root, language);
    index = names?.index ?? null;
    if (mine !== turn) return;
    if (query === '') return box.show(recentChoices(setting, index, forget));
    if (!names) return box.show(choicesOf([], query, { ...setting, failed: true }));
    const before = names.index.suggest(query);
    const { grew, failed } = await names.grow(query, before);
    if (mine === turn) box.show(choicesOf(grew ? names.index.suggest(query) : before, query, { ...setting, failed }));
  };
  const forget = () => {
    forgetVisits();
    box.show({ groups: [], note: setting.words.cleared, said: setting.words.cleared });
  };
  const box = combobox(form, input, { label: setting.words.list, onOpen: () => void update() });
  input.addEventListener('input', () => void update());
  void update();
}

interface LoadedNames {
  index: Index;
  grow: (query: string, groups: readonly SuggestionGroup[]) => Promise<Grown>;
}

/** Whether names were added, and whether some could not be loaded. */
interface Grown {
  grew: boolean;
  failed: boolean;
}

let loading: Promise<LoadedNames | null> | null = null;

/** Loads the names once for all boxes of a page; null when loading fails, until the next key: the form still works. */
const loadNames = (root: string, language: Language) =>
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
      ...(places < few
        ? villageShards(query)
            .slice(0, 1)
            .filter((shard) => shard.length > 1 && known.has(shard))
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

function choicesOf(
  groups: readonly SuggestionGroup[],
  query: string,
  { words, page, language, failed }: Setting & Pick<Grown, 'failed'>,
): Choices {
  const count = groups.reduce((sum, { items }) => sum + items.length, 0);
  const note = failed ? words.failed : count === 0 ? words.none : null;
  const all: Option = { href: null, content: [words.all(query)] };
  return {
    groups: [
      ...groups.map(({ group, items }) => ({
        label: words.groups[group],
        options: items.map((item) => optionOf(item, { words, page })),
      })),
      { label: null, options: [all] },
    ],
    note,
    said: note ?? plural(count, words.found, language),
  };
}

function optionOf(
  { path, kind, name, printed, also, around }: Suggestion,
  { words, page }: Pick<Setting, 'words' | 'page'>,
): Option {
  const anchor = kind === 'villages' ? `#${encodeURIComponent(villageAnchor(printed))}` : '';
  const details = [
    ...(kind === 'villages' ? [words.village] : []),
    ...(also === null ? [] : [words.formerly(also)]),
    ...around,
  ];
  return {
    href: page(path) + anchor,
    content: [...pieces(name), ...(details.length > 0 ? [' ', element('small', {}, details.join(' · '))] : [])],
  };
}

function recentChoices({ words, page, language }: Setting, index: Index | null, forget: () => void): Choices {
  const visits = recentVisits();
  if (visits.length === 0) return { groups: [], said: '' };
  const option = ({ path, title, language: own }: Visit): Option => ({
    href: page(path),
    lang: own !== language && !index?.nameOf(path) ? own : null,
    content: [own === language ? title : (index?.nameOf(path) ?? title)],
  });
  return {
    groups: [{ label: words.groups.recent, options: visits.map(option) }],
    action: { label: words.clear, run: forget },
    said: plural(visits.length, words.found, language),
  };
}
