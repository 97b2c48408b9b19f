/** The ids of the rows that a list shows, in the order in which they stand: each row leads to the page of its record, an entry has its id, or the ids of its rows in `data-id`. */
function shownIds(page: ParentNode): string[] {
  const rows = page.querySelectorAll<HTMLElement>('sortable-rows[data-main] tbody > tr:not([hidden])');
  const entries = page.querySelectorAll<HTMLElement>('filter-list [data-entry]:not([hidden])');
  return [
    ...[...rows].flatMap((row) => row.querySelector<HTMLAnchorElement>('th a')?.pathname.split('/').at(-2) ?? []),
    ...[...entries].flatMap(({ id, dataset }) => dataset['id']?.split(' ') ?? id.replace(/^s-/, '')),
  ];
}

/**
 * Gives the rows that a list shows as a file, cut out of the published file of the whole list at the tap.
 * data-list: the name of the list; data-by: the columns that together are the id of a row, where it is not the first. On <button>: data-file, the address of the whole file; data-format, what is made of it.
 */
class ShownRows extends HTMLElement {
  connectedCallback() {
    this.hidden = false;
    for (const button of this.querySelectorAll('button'))
      button.addEventListener('click', () => void this.give(button));
  }

  async give(button: HTMLButtonElement) {
    const status = this.querySelector('[role=status]');
    if (status) status.textContent = '';
    button.disabled = true;
    try {
      const { giveRows } = await import('./give-rows.ts');
      await giveRows(shownIds(document), {
        list: this.dataset['list'] ?? '',
        by: this.dataset['by']?.split(' '),
        ...button.dataset,
      });
    } catch {
      if (status) status.textContent = this.dataset['failed'] ?? '';
    }
    button.disabled = false;
  }
}

customElements.define('shown-rows', ShownRows);
