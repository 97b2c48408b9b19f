import { element, pieces } from '#client/search/elements.ts';
import { loadNames } from '#client/search/load-names.ts';
import type { Suggestion } from '#client/search/suggestions.ts';
import type { Language } from '#text/languages.ts';

/** What a chooser of records needs of its page. */
export interface ChooserSetting {
  /** Address of the root of the site. */
  root: string;
  language: Language;
  words: { choose: string; notFound: string; village: string };
  /** Hears that something was chosen, or is no longer. */
  changed: () => void;
}

const tableOfPath: Readonly<Record<string, string>> = {
  places: 'places',
  organizations: 'organizations',
  calls: 'calls',
  grants: 'winners',
};

/** `table/id` of the record of a page, whose path is below the language; null for a page of none. */
function recordOfPath(path: string): string | null {
  const [section = '', id = ''] = path.split('/');
  const table = tableOfPath[section];
  return table === undefined || id === '' ? null : `${table}/${id}`;
}

/** The path of the page of a record, below the language. */
export function pathOfRecord(record: string): string {
  const [table = '', id = ''] = record.split('/');
  const [section = table] = Object.entries(tableOfPath).find(([, own]) => own === table) ?? [];
  return `${section}/${id}/`;
}

/** A field in which a record is chosen by its name: what was typed is looked up among the names of the search, and what is chosen stands in `data-record`. */
export function recordChooser(input: HTMLInputElement, { root, language, words, changed }: ChooserSetting) {
  const of = input.dataset['of'] ?? '';
  const list = element('ul', { class: 'links choices', hidden: '' });
  const status = element('p', { class: 'help', role: 'status' });
  input.after(list, status);
  let turn = 0;

  const choose = ({ path, printed, name, kind }: Suggestion) => {
    input.dataset['record'] = recordOfPath(path) ?? '';
    input.value = kind === 'villages' ? printed : name.map(({ text }) => text).join('');
    list.hidden = true;
    status.textContent = '';
    input.focus();
    changed();
  };

  const look = async () => {
    const query = input.value.trim();
    const own = ++turn;
    const names = query === '' ? null : await loadNames(root, language);
    if (own !== turn) return;
    let groups = names?.index.suggest(query) ?? [];
    if (names && (await names.grow(query, groups)).grew) groups = names.index.suggest(query);
    if (own !== turn) return;
    const found = groups.flatMap(({ items }) => items).filter(({ path }) => isOf(path, of));
    list.replaceChildren(...found.map((item) => choice(item, () => choose(item), words.village)));
    list.hidden = found.length === 0;
    status.textContent = query === '' ? '' : found.length === 0 ? words.notFound : words.choose;
  };

  input.addEventListener('input', () => {
    delete input.dataset['record'];
    void look();
  });
  input.addEventListener('keydown', ({ key }) => {
    if (key === 'Escape') list.hidden = true;
  });
}

/** Whether the page at a path is that of a record which the field asks for; `*` asks for any. */
function isOf(path: string, of: string) {
  const record = recordOfPath(path);
  return record !== null && (of === '*' || record.startsWith(`${of}/`));
}

function choice({ kind, name, also, around }: Suggestion, choose: () => void, village: string) {
  const details = [...(kind === 'villages' ? [village] : []), ...(also === null ? [] : [also]), ...around];
  const small = details.length === 0 ? [] : [' ', element('small', {}, details.join(' · '))];
  return element(
    'li',
    {},
    element('button', { type: 'button', class: 'plain', onclick: choose }, ...pieces(name), ...small),
  );
}

/** Chooses a record that the address names, by its name where that is known. */
export async function chooseRecord(
  input: HTMLInputElement,
  record: string,
  { root, language, changed }: ChooserSetting,
) {
  input.dataset['record'] = record;
  input.value = record;
  const names = await loadNames(root, language);
  if (input.dataset['record'] !== record) return;
  input.value = names?.index.nameOf(pathOfRecord(record)) ?? record;
  changed();
}
