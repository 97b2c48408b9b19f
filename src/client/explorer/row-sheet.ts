import type { ExplorerWords } from '#i18n/explorer-words.ts';
import { element } from '../search/elements.ts';

/** One row as it stands on its sheet: every column with what it says. */
interface SheetRow {
  id: string;
  lines: readonly { label: string; key: string; said: Node | string }[];
  /** Address of the page of the record, where it has one. */
  page: string | null;
}

/** A sheet above the page that shows a row whole, and the ways to its neighbours. */
export interface RowSheet {
  sheet: HTMLDialogElement;
  show: (row: SheetRow, neighbours: { previous: (() => void) | null; next: (() => void) | null }) => void;
}

/** `closed` is told when a reader is back at the table. */
export function rowSheet(words: ExplorerWords, closed: () => void): RowSheet {
  const title = element('h2', { id: 'row-title', class: 'plain', tabindex: '-1' });
  const list = element('dl', { class: 'facts' });
  const ways = element('p', { class: 'ways' });
  const close = element('button', { type: 'button', class: 'button' }, words.close);
  const sheet = element(
    'dialog',
    { class: 'row-sheet', 'aria-labelledby': title.id },
    element('header', {}, title, close),
    list,
    ways,
  );
  close.addEventListener('click', () => sheet.close());
  sheet.addEventListener('close', closed);
  sheet.addEventListener('click', ({ target }) => target === sheet && sheet.close());
  const wayTo = (label: string, go: (() => void) | null) => {
    const button = element('button', { type: 'button', class: 'button' }, label);
    button.disabled = go === null;
    if (go) button.addEventListener('click', go);
    return button;
  };

  return {
    sheet,
    show({ id, lines, page }, { previous, next }) {
      title.replaceChildren(`${words.row} `, element('code', {}, id));
      list.replaceChildren(
        ...lines.flatMap(({ label, key, said }) => [
          element('dt', {}, label, ' ', element('code', {}, key)),
          element('dd', {}, said),
        ]),
      );
      ways.replaceChildren(
        wayTo(words.previous, previous),
        wayTo(words.next, next),
        ...(page === null ? [] : [element('a', { href: page }, words.page)]),
      );
      if (!sheet.open) sheet.showModal();
      title.focus();
      sheet.scrollTo(0, 0);
    },
  };
}
