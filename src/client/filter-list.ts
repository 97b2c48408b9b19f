import { entriesThatFit } from '#client/entries-that-fit.ts';
import { tableWords } from '#i18n/table-words.ts';
import type { Language } from '#text/languages.ts';

/**
 * Lets a long list be filtered as one types: entries ([data-entry]) that do not fit are hidden, and so are groups ([data-group]) of which none
 * is left; folded groups are opened while something is asked. The question stands in the address. Choices beside it hide entries by data-out.
 */
class FilterList extends HTMLElement {
  connectedCallback() {
    if (this.querySelector('.table-tools')) return;
    const words = tableWords[document.documentElement.lang as Language];
    const entries = [...this.querySelectorAll<HTMLElement>('[data-entry]')];
    const groups = [...this.querySelectorAll<HTMLElement>('[data-group]')];
    const texts = entries.map(textOf);
    const find = Object.assign(document.createElement('input'), { type: 'search', autocomplete: 'off' });
    const label = document.createElement('label');
    label.append(words.findInList, find);
    const status = document.createElement('p');
    status.setAttribute('role', 'status');
    const tools = document.createElement('div');
    tools.className = 'table-tools no-print';
    tools.dataset['scripted'] = '';
    tools.append(label, status);

    const show = () => {
      const fits = entriesThatFit(texts, find.value);
      for (const [i, entry] of entries.entries()) {
        entry.toggleAttribute('data-unfound', !fits[i]);
        entry.hidden = !fits[i] || entry.hasAttribute('data-out');
      }
      const met = entries.filter(({ hidden }) => !hidden).length;
      const asked = find.value.trim() !== '' || met < entries.length;
      for (const group of groups) {
        group.hidden = group.querySelector('[data-entry]:not([hidden])') === null;
        if (group instanceof HTMLDetailsElement) group.open = asked && !group.hidden;
      }
      status.textContent = asked ? `${words.shown}: ${met} / ${entries.length}` : '';
      this.dispatchEvent(new Event('shown'));
    };
    find.addEventListener('input', () => {
      const state = new URLSearchParams(location.search);
      state.delete('find');
      if (find.value.trim() !== '') state.set('find', find.value.trim());
      history.replaceState(null, '', `${location.pathname}${state.size > 0 ? `?${state}` : ''}`);
      show();
    });
    find.value = new URLSearchParams(location.search).get('find') ?? '';
    this.prepend(tools);
    this.addEventListener('narrowed', show);
    if (find.value !== '' || this.querySelector('[data-out]')) show();
    open(location.hash);
    addEventListener('hashchange', () => open(location.hash));
  }
}

/** What an entry says, with the name of the group that it stands in. */
function textOf(entry: HTMLElement) {
  const group = entry.closest('details')?.querySelector('summary')?.textContent ?? '';
  return `${group} ${entry.textContent ?? ''}`;
}

/** Opens the group of the entry that the address names: not every browser does. */
function open(hash: string) {
  const entry = hash.length > 1 ? document.getElementById(decodeURIComponent(hash.slice(1))) : null;
  const group = entry?.closest('details');
  if (!entry || !group || group.open) return;
  group.open = true;
  entry.scrollIntoView();
}

customElements.define('filter-list', FilterList);
