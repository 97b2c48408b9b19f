import { digits } from '#i18n/number.ts';
import type { ExplorerWords } from '#i18n/explorer-words.ts';
import { plainLetters } from '#text/plain-letters.ts';
import type { Language } from '#text/languages.ts';
import { element } from '../search/elements.ts';

/** How many values are shown at a time. */
const most = 40;

/** A value that rows may be chosen by: what it says, and how many rows beside the other filters have it. */
export interface ValueChoice {
  value: string;
  label: string;
  count: number;
}

/** Boxes to tick, each with the number of its rows; long lists can be searched. `chosen` is told all ticked values. */
export function choiceList(
  choices: readonly ValueChoice[],
  ticked: readonly string[],
  { words, language, chosen }: { words: ExplorerWords; language: Language; chosen: (values: string[]) => void },
): HTMLElement {
  const wanted = new Set(ticked);
  const list = element('ul', { class: 'choices' });
  const rest = element('p', { class: 'muted' });
  const find = element('input', { type: 'search', 'aria-label': words.findChoice, placeholder: words.findChoice });
  const isLong = choices.length > most;

  function show() {
    const asked = plainLetters(find.value.trim());
    const met = choices.filter(({ value, label }) => plainLetters(`${label} ${value}`).includes(asked));
    const shown = met.filter(({ value }, at) => at < most || wanted.has(value));
    list.replaceChildren(...shown.map(entryOf));
    rest.textContent = shown.length < met.length ? words.more(digits(met.length - shown.length, language)) : '';
  }

  function entryOf({ value, label, count }: ValueChoice) {
    const box = element('input', { type: 'checkbox', value });
    box.checked = wanted.has(value);
    box.addEventListener('change', () => {
      if (box.checked) wanted.add(value);
      else wanted.delete(value);
      chosen([...wanted]);
    });
    return element(
      'li',
      {},
      element(
        'label',
        {},
        box,
        element('span', {}, label),
        element('span', { class: 'count' }, digits(count, language)),
      ),
    );
  }

  find.addEventListener('input', show);
  show();
  return element('div', {}, isLong ? find : null, list, rest);
}
