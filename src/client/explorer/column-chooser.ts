import type { ExplorerWords } from '#i18n/explorer-words.ts';
import { element } from '../search/elements.ts';
import type { ExplorerColumn } from './explorer-column.ts';

interface ChooserFacts {
  columns: readonly ExplorerColumn[];
  shown: readonly string[];
  usual: readonly string[];
  words: ExplorerWords;
  /** Told the columns that are to be shown, in the order of the table. */
  chosen: (keys: string[]) => void;
}

/** Boxes for the columns of a table; the first column is always there. */
export function columnChooser({ columns, shown, usual, words, chosen }: ChooserFacts): HTMLElement[] {
  const [first, ...others] = columns;
  const boxes = others.map(({ key, label }) => {
    const box = element('input', { type: 'checkbox', value: key });
    box.checked = shown.includes(key);
    box.addEventListener('change', tell);
    return { key, box, label: element('label', {}, box, element('span', {}, label, ' ', element('code', {}, key))) };
  });
  function tell() {
    const ticked = boxes.filter(({ box }) => box.checked).map(({ key }) => key);
    chosen([...(first ? [first.key] : []), ...ticked]);
  }
  const tick = (isWanted: (key: string) => boolean) => () => {
    for (const { key, box } of boxes) box.checked = isWanted(key);
    tell();
  };
  return [
    element(
      'p',
      { class: 'orders' },
      element('button', { type: 'button', onclick: tick(() => true) }, words.allColumns),
      element('button', { type: 'button', onclick: tick((key) => usual.includes(key)) }, words.usualColumns),
    ),
    element('ul', { class: 'choices' }, ...boxes.map(({ label }) => element('li', {}, label))),
  ];
}
