import type { CheckWords } from '#i18n/check-words.ts';
import { digits } from '#i18n/number.ts';
import type { DeskChecked, DeskGroup, DeskItem, DeskSeverity, DeskSpot } from '#report/desk/desk-answer.ts';
import { filled } from '#text/filled.ts';
import type { Language } from '#text/languages.ts';
import { element } from '../search/elements.ts';

/** What the list of findings needs of the page. */
export interface FindingEvents {
  language: Language;
  words: CheckWords;
  severities: Record<DeskSeverity, string>;
  /** The column of a finding in the language of the page. */
  labelOf: (group: DeskGroup) => string | null;
  goTo: (spot: DeskSpot) => void;
  write: (spots: readonly DeskSpot[], text: string) => void;
}

/** Cells of one finding, and lines of a list, that are shown at once. */
const shownCells = 12;
const shownItems = 3;

/** Everything that was found: what people must mend first, what saving puts right last. */
export function findingList({ groups }: DeskChecked, events: FindingEvents): Node[] {
  const { words } = events;
  const left = groups.filter(({ healed }) => !healed);
  const healed = groups.filter((group) => group.healed);
  return [
    ...(left.length === 0 ? [] : [element('h2', {}, words.found), ...left.map((group) => groupView(group, events))]),
    ...(healed.length === 0
      ? []
      : [
          element(
            'details',
            { class: 'healed' },
            element('summary', {}, `${words.healedTitle}: ${digits(healed.length, events.language)}`),
            element('p', { class: 'muted' }, words.healedIntro),
            element('ul', {}, ...healed.flatMap(({ items }) => items.map(({ what }) => element('li', {}, what)))),
          ),
        ]),
  ];
}

function groupView(group: DeskGroup, events: FindingEvents) {
  const { severity, column, why, mend, items, count } = group;
  const { words, severities, language } = events;
  const label = events.labelOf(group);
  const rest = items.slice(shownItems);
  return element(
    'article',
    { class: `found is-${severity}` },
    element(
      'h3',
      {},
      element(
        'span',
        { class: 'severity' },
        `${severities[severity]}${count > 1 ? ` × ${digits(count, language)}` : ''}`,
      ),
      column === null
        ? null
        : element('span', { class: 'column' }, label ?? column, label ? element('code', {}, column) : null),
    ),
    ...items.slice(0, shownItems).map((item) => itemView(item, events)),
    rest.length === 0
      ? null
      : element(
          'details',
          {},
          element('summary', {}, filled(words.more, { n: digits(rest.length, language) })),
          ...rest.map((item) => itemView(item, events)),
        ),
    element('p', {}, element('b', {}, `${words.mend}. `), mend),
    element('p', { class: 'muted' }, element('b', {}, `${words.why}. `), why),
  );
}

function itemView({ what, cells, choices, count }: DeskItem, { words, language, goTo, write }: FindingEvents) {
  const spots = cells.flatMap(({ spot }) => spot ?? []);
  const hidden = count - Math.min(cells.length, shownCells);
  return element(
    'div',
    { class: 'said' },
    element('p', {}, upper(what), '.'),
    element(
      'p',
      { class: 'cells' },
      ...cells.slice(0, shownCells).map(({ cell, spot }) => placeView(cell, spot, words, goTo)),
      hidden > 0 ? element('span', { class: 'muted' }, filled(words.more, { n: digits(hidden, language) })) : null,
      ...choices.map((choice) =>
        spots.length === 0
          ? null
          : element(
              'button',
              { type: 'button', class: 'choice', onclick: () => write(spots, choice) },
              filled(words.write, { value: choice }),
            ),
      ),
    ),
  );
}

function placeView(cell: string, spot: DeskSpot | null, words: CheckWords, goTo: FindingEvents['goTo']) {
  if (cell === '') return null;
  const name = /^\d+$/.test(cell) ? `${words.row} ${cell}` : cell;
  if (spot === null) return element('span', { class: 'cell' }, name);
  return element(
    'button',
    { type: 'button', class: 'cell', 'aria-label': filled(words.place, { cell }), onclick: () => goTo(spot) },
    name,
  );
}

const upper = (text: string) => text.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());

/** The corrections of which nobody can doubt, listed before they are made. */
export function mendList(
  { mends, mendCount }: Pick<DeskChecked, 'mends' | 'mendCount'>,
  { words, language, goTo }: Pick<FindingEvents, 'words' | 'language' | 'goTo'>,
  mend: () => void,
): Node[] {
  if (mends.length === 0) return [];
  return [
    element('h2', {}, `${words.mendsTitle}: ${digits(mendCount, language)}`),
    element('p', { class: 'muted' }, words.mendsIntro),
    element(
      'ul',
      { class: 'mends' },
      ...mends.map(({ cell, column, from, text, ...spot }) =>
        element(
          'li',
          {},
          placeView(cell, spot, words, goTo),
          element('span', { class: 'column' }, column),
          element('span', {}, element('del', { title: words.from }, from)),
          element('span', {}, element('ins', { title: words.to }, text)),
        ),
      ),
      mendCount > mends.length
        ? element('li', {}, filled(words.more, { n: digits(mendCount - mends.length, language) }))
        : null,
    ),
    element('p', {}, element('button', { type: 'button', class: 'button', onclick: mend }, words.mendAll)),
  ];
}
