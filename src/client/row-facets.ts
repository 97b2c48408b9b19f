import { fitsFacets, rowCounts, type ChosenFacets, type FacetRow } from './facet-counts.ts';

/**
 * Lets the rows of the list be chosen by what their `data-facets` say, and counts beside each value the rows that the other choices leave.
 * The choices stand in the address. It tells the list by `data-out` on a row and the event `narrowed`; the list tells of its own search by
 * `data-unfound` and `shown`, and of its way back by `cleared`.
 */
class RowFacets extends HTMLElement {
  connectedCallback() {
    const list = document.querySelector('sortable-rows[data-main], filter-list');
    const selects = [...this.querySelectorAll('select')];
    const rows = [...(list?.querySelectorAll<HTMLElement>('[data-facets]') ?? [])];
    const tokens: readonly FacetRow[] = rows.map((row) => new Set(row.dataset['facets']?.split(' ')));
    const chosen = (): ChosenFacets => new Map(selects.map(({ name, value }) => [name, value]));
    const state = new URLSearchParams(location.search);

    const count = () => {
      const found = tokens.filter((_, at) => rows[at]?.dataset['unfound'] === undefined);
      for (const select of selects) {
        const counts = rowCounts(found, chosen(), select.name);
        for (const option of [...select.options].slice(1)) {
          const rowsOfIt = counts(option.value);
          option.textContent = `${option.dataset['label']} (${rowsOfIt})`;
          option.disabled = rowsOfIt === 0 && !option.selected;
        }
      }
    };
    const narrow = () => {
      for (const [at, row] of rows.entries())
        row.toggleAttribute('data-out', !fitsFacets(tokens[at] ?? new Set(), chosen()));
      list?.dispatchEvent(new Event('narrowed'));
    };
    const remember = () => {
      const now = new URLSearchParams(location.search);
      for (const { name, value } of selects) {
        now.delete(name);
        if (value) now.set(name, value);
      }
      history.replaceState(null, '', `${location.pathname}${now.size > 0 ? `?${now}` : ''}${location.hash}`);
    };

    for (const select of selects) {
      select.value = state.get(select.name) ?? '';
      if (select.selectedIndex < 0) select.value = '';
    }
    this.addEventListener('input', () => {
      narrow();
      count();
      remember();
    });
    list?.addEventListener('shown', count);
    list?.addEventListener('cleared', () => {
      for (const select of selects) select.value = '';
      narrow();
      count();
      remember();
    });
    const folded = [this.querySelector('details'), this.closest('details')];
    if (selects.some(({ value }) => value)) for (const one of folded) if (one) one.open = true;
    narrow();
    count();
  }
}

customElements.define('row-facets', RowFacets);
