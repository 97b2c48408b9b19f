import { chartFiles } from '#client/chart-files.ts';
import { drawnChart } from '#client/drawn-chart.ts';
import { element } from '#client/search/elements.ts';
import { shownChart } from '#client/shown-chart.ts';
import { comparedFigures } from '#figures/compared.ts';
import type { Figure } from '#figures/figure.ts';
import { comparedText, compareSentences } from '#i18n/compare-sentences.ts';
import type { CompareWords } from '#i18n/compare-words.ts';
import { list } from '#i18n/list.ts';
import type { CompareFile, ComparedSubject } from '#publish/compare-file.ts';
import { filled } from '#text/filled.ts';
import type { Language } from '#text/languages.ts';

/** How a comparison is written on its page. */
export interface ViewSetting {
  words: CompareWords;
  language: Language;
  chart: ComparedChartWords;
  href: (path: string) => string;
}

/** What is said of every chart of a comparison. */
export interface ComparedChartWords {
  /** What a table of its numbers is called. */
  table: string;
  /** The line that names its source. */
  source: string;
  /** Said where the browser could not make its file. */
  failed: string;
}

/** Those that stand side by side, as parts of the page: sentences, figures, what is known, charts on one scale. */
export function comparedView(
  subjects: readonly ComparedSubject[],
  { keys }: Pick<CompareFile, 'keys'>,
  setting: ViewSetting,
): HTMLElement[] {
  const { words, language, href } = setting;
  const names = list(
    subjects.map(({ name }) => name),
    language,
  );
  const rows = Object.keys(keys).filter((key) => subjects.some(({ figures }) => figures[key] !== undefined));
  const title = filled(words.compared, { names });
  const isShare = (key: string) => subjects.some(({ figures }) => figures[key]?.outOf !== undefined);
  return [
    element('h2', { tabindex: '-1' }, title),
    section(
      words.differences,
      element(
        'ul',
        { class: 'told' },
        ...compareSentences(subjects, keys, language).map((text) => element('li', {}, text)),
      ),
    ),
    section(
      words.facts,
      comparedTable(
        subjects,
        [
          ...factRows(subjects, words),
          ...rows.filter((key) => !isShare(key)).map((key) => keyRow(subjects, keys, key, setting)),
        ],
        setting,
      ),
    ),
    section(
      words.known,
      comparedTable(
        subjects,
        rows.filter(isShare).map((key) => keyRow(subjects, keys, key, setting)),
        setting,
      ),
    ),
    section(
      words.charts,
      element(
        'div',
        { class: 'figures' },
        ...comparedFigures({ subjects, keys, language, href }).map((figure) =>
          withFiles(chart(figure, setting), title),
        ),
      ),
    ),
  ];
}

const section = (title: string, content: HTMLElement) => element('section', {}, element('h3', {}, title), content);

/** A row of the table: its label, and what each has there; null: not known. */
interface Row {
  label: string;
  cells: readonly (string | null)[];
}

/** What each is and how many people live there, where that is said of them. */
const factRows = (subjects: readonly ComparedSubject[], words: CompareWords): Row[] => [
  ...(subjects.some(({ about }) => about !== '')
    ? [{ label: words.about, cells: subjects.map(({ about }) => about) }]
    : []),
  ...(subjects.some(({ population }) => population !== undefined)
    ? [{ label: words.population, cells: subjects.map(({ population }) => population ?? words.unknown) }]
    : []),
];

/** A figure of units that hold municipalities: of all others it says nothing, known or not. */
const municipal = 'municipalities-recorded';

function keyRow(
  subjects: readonly ComparedSubject[],
  keys: CompareFile['keys'],
  key: string,
  { language }: ViewSetting,
): Row {
  const facts = keys[key];
  if (!facts) throw new Error(`unknown figure: ${key}`);
  const isMeant = ({ figures }: ComparedSubject) => key !== municipal || figures[key] !== undefined;
  return {
    label: facts.name,
    cells: subjects.map((subject) => (isMeant(subject) ? comparedText(subject, key, facts, language) : '—')),
  };
}

function comparedTable(
  subjects: readonly ComparedSubject[],
  rows: readonly Row[],
  { words, href }: ViewSetting,
): HTMLElement {
  const heads = subjects.map(({ name, path }) =>
    element('th', { scope: 'col' }, path === null ? name : element('a', { href: href(path) }, name)),
  );
  const cell = (text: string | null, at: number) =>
    element(
      'td',
      { 'data-label': subjects[at]?.name },
      text ?? element('span', { class: 'unknown' }, unknownOf(subjects[at], words)),
    );
  return element(
    'div',
    { class: 'rows' },
    element(
      'table',
      {},
      element('thead', {}, element('tr', {}, element('th', { scope: 'col' }, words.value), ...heads)),
      element(
        'tbody',
        {},
        ...rows.map(({ label, cells }) =>
          element('tr', {}, element('th', { scope: 'row' }, label), ...cells.map(cell)),
        ),
      ),
    ),
  );
}

const unknownOf = (subject: ComparedSubject | undefined, words: CompareWords) =>
  subject && isSilent(subject) ? words.nothing : words.unknown;

/** Whether nothing at all is recorded of it. */
const isSilent = ({ figures }: ComparedSubject) => figures['projects'] === undefined;

function chart({ path, title, sentence, picture, table }: Figure, { chart: said }: ViewSetting): HTMLElement {
  const id = path.replaceAll('/', '-');
  return element(
    'figure',
    { class: 'figure', id, 'data-chart': said.failed },
    element(
      'figcaption',
      {},
      element('h4', {}, title),
      sentence === '' ? null : element('p', { id: `${id}-said` }, sentence),
    ),
    picture === null ? null : drawnChart(picture.text),
    element('p', { class: 'chart-source' }, said.source),
    element(
      'div',
      { class: 'chart-ways' },
      element(
        'details',
        {},
        element('summary', {}, said.table),
        element(
          'div',
          { class: 'scroll', tabindex: '0', role: 'region', 'aria-label': `${title}: ${said.table}` },
          numbersOf(table),
        ),
      ),
      picture === null ? null : element('ul', {}, ...(['SVG', 'PNG'] as const).map((name) => way(name, title))),
    ),
  );
}

const numbersOf = ({ head, rows }: Figure['table']) =>
  element(
    'table',
    {},
    element('thead', {}, element('tr', {}, ...head.map((cell) => element('th', { scope: 'col' }, cell)))),
    element('tbody', {}, ...rows.map((row) => element('tr', {}, ...row.map((cell) => element('td', {}, cell))))),
  );

const way = (name: string, title: string) =>
  element(
    'li',
    {},
    element('button', { type: 'button', 'data-file': name.toLowerCase(), 'aria-label': `${name}: ${title}` }, name),
  );

/** Lets a chart be taken along as a picture, which says what is compared and where. */
function withFiles(figure: HTMLElement, subject: string): HTMLElement {
  chartFiles(figure, () => {
    const shown = shownChart(document, figure.id);
    return shown && { ...shown, subject, address: `${shown.address}${location.search}` };
  });
  return figure;
}
