import styles from '../../styles/suggest.css?url';
import type { Language } from '#text/languages.ts';
import { plural } from '#i18n/plural.ts';
import { villageAnchor } from '#search/village-names.ts';
import { asQuery } from './address.ts';
import { combobox, type Choices, type Option } from './combobox.ts';
import { element, pieces } from './elements.ts';
import { loadNames, type Grown, type LoadedNames, type NameIndex } from './load-names.ts';
import { forgetVisits, recentVisits, type Visit } from './recent.ts';
import { stylesheet } from './stylesheet.ts';
import { boxWords, type BoxWords } from './box-words.ts';
import type { Suggestion, SuggestionGroup } from './suggestions.ts';

interface Setting {
  language: Language;
  words: BoxWords;
  page: (path: string) => string;
}

/** No choices: the list is closed. */
const nothing: Choices = { groups: [], said: '' };

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
  let loaded: LoadedNames | null = null;
  let turn = 0;

  /** Shows what answers the text of the field, and nothing else: what answered another text leaves at once. */
  const update = async () => {
    const query = asQuery(input.value);
    const mine = ++turn;
    const suggest = (names: LoadedNames, more: { busy?: boolean; failed?: boolean } = {}) =>
      box.show(choicesOf(names.index.suggest(query), query, { ...setting, ...more }));
    if (query === '') box.show(recentChoices(setting, loaded?.index ?? null, forget));
    else if (loaded) suggest(loaded, { busy: true });
    else box.show(nothing);
    const names = await loadNames(root, language);
    loaded = names;
    if (mine !== turn) return;
    if (query === '') return box.show(recentChoices(setting, names?.index ?? null, forget));
    if (!names) return box.show(choicesOf([], query, { ...setting, failed: true }));
    const { failed } = await names.grow(query, names.index.suggest(query));
    if (mine === turn) suggest(names, { failed });
  };
  const forget = () => {
    forgetVisits();
    box.show({ groups: [], note: setting.words.cleared, said: setting.words.cleared });
  };
  const box = combobox(form, input, { label: setting.words.list, onOpen: () => void update() });
  input.addEventListener('input', () => void update());
  void update();
}

function choicesOf(
  groups: readonly SuggestionGroup[],
  query: string,
  { words, page, language, failed = false, busy = false }: Setting & Partial<Grown> & Pick<Choices, 'busy'>,
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
    note: busy ? null : note,
    busy,
    said: busy ? '' : (note ?? plural(count, words.found, language)),
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

function recentChoices({ words, page, language }: Setting, index: NameIndex | null, forget: () => void): Choices {
  const visits = recentVisits();
  if (visits.length === 0) return nothing;
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
