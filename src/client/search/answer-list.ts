import type { Language } from '#text/languages.ts';
import { digits } from '#i18n/number.ts';
import type { Analyser } from '#search/analyser.ts';
import type { PageText } from '#search/engine.ts';
import type { PageColumns } from '#search/files.ts';
import type { Found } from '#search/plan.ts';
import { answerText } from './answer-text.ts';
import { valuesOf } from './narrow.ts';
import { element, pieces } from './elements.ts';
import type { Labels } from './labels.ts';
import type { SearchWords } from './search-words.ts';

/** What a list of answers needs to know of the page that it stands on. */
export interface ListSetting {
  language: Language;
  words: SearchWords;
  labels: Labels;
  columns: PageColumns;
  /** Address of a page by its path below the language. */
  href: (path: string) => string;
  textOf: (found: Found) => Promise<PageText>;
  /** Stems to be marked in an answer and on the page that it leads to. */
  wanted: readonly string[];
  analyser: Analyser;
}

const step = 10;

/** Renders the first answers of a list and a button for more while there are any. */
export async function answerList(found: readonly Found[], setting: ListSetting) {
  const { words, language } = setting;
  const list = element('ol', { class: 'answers' });
  const left = element('span', { class: 'muted' });
  const button = element('button', { type: 'button', class: 'button' }, words.page.more);
  const more = element('p', { class: 'more' }, button, ' ', left);
  const grow = async () => {
    const next = found.slice(list.children.length, list.children.length + step);
    const items = await Promise.all(next.map(async (one) => answer(one, await setting.textOf(one), setting)));
    list.append(...items);
    more.hidden = list.children.length >= found.length;
    left.textContent = words.page.shown(digits(list.children.length, language), digits(found.length, language));
    return items[0];
  };
  button.addEventListener('click', () => void grow().then((first) => first?.querySelector('a')?.focus()));
  await grow();
  return [list, more];
}

/** One answer: a link, what kind of page it leads to, and the page in a sentence. Every text becomes a text node. */
function answer(found: Found, text: PageText, setting: ListSetting) {
  const { words, language, labels, columns, href, wanted } = setting;
  const { path, title } = text;
  const other = found.language === language ? null : found.language;
  const link = element(
    'a',
    {
      href: href(path),
      lang: other,
      'data-marks': found.places.length > 0 && !other && !path.includes('#') ? wanted.join(' ') : null,
    },
    title,
  );
  const heading = element(
    'h3',
    {},
    link,
    other && ' ',
    other && element('span', { class: 'mark' }, `(${other.toUpperCase()})`),
  );
  const said = text.summary === '' ? [] : [element('p', { lang: other }, ...pieces(answerText(found, text, setting)))];
  const lacks =
    found.missing.length > 0
      ? element('p', { class: 'lacks' }, `${words.page.lacks}: `, element('s', {}, found.missing.join(', ')))
      : null;
  return element(
    'li',
    {},
    element('p', { class: 'kind' }, aboutPage(found.page, { columns, labels, words, language }).join(' · ')),
    heading,
    ...said,
    lacks,
  );
}

/** Kind, region, years and amount of a page, as far as they are known. */
function aboutPage(
  page: number,
  { columns, labels, words, language }: Pick<ListSetting, 'columns' | 'labels' | 'words' | 'language'>,
): string[] {
  const amount = columns.amount[page] ?? null;
  const kind = valuesOf(page, 'kind', columns).map((code) => labels.kinds[code] ?? code);
  return [
    ...kind,
    ...regionNamesOf(page, columns, language),
    yearsText(columns.years[page] ?? []),
    amount === null ? '' : words.page.som(digits(amount, language)),
  ].filter((part) => part !== '');
}

/** Returns the name of the region of a page, in a list; empty where the page has none. */
export const regionNamesOf = (page: number, { regions, region }: PageColumns, language: Language) => [
  regions[region[page] ?? -1]?.[language] ?? '',
];

/** «2014» or «2013–2019». */
export const yearsText = (years: readonly number[]) =>
  years.length === 0 ? '' : [...new Set([Math.min(...years), Math.max(...years)])].join('–');
