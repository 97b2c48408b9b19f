/** The search page: asks Pagefind, which is loaded at the first question only; the state stands in the address. */
import { plural, type PluralMessage } from '#i18n/plural.ts';
import type { Language } from '#i18n/languages.ts';

interface Hit {
  url: string;
  excerpt: string;
  meta: Record<string, string>;
}

interface Found {
  results: { data: () => Promise<Hit> }[];
  filters: Record<string, Record<string, number>>;
}

interface Pagefind {
  options: (options: object) => Promise<void>;
  filters: () => Promise<Record<string, Record<string, number>>>;
  search: (query: string | null, options: { filters: Record<string, string> }) => Promise<Found>;
}

const step = 20;

class SiteSearch extends HTMLElement {
  #pagefind: Promise<Pagefind> | null = null;
  #found: Found | null = null;
  #shown = 0;
  #turn = 0;

  connectedCallback() {
    const params = new URLSearchParams(location.search);
    this.#input.value = params.get('q') ?? '';
    this.#form.addEventListener('submit', (event) => (event.preventDefault(), void this.#search(true)));
    for (const select of this.#selects) select.addEventListener('change', () => void this.#search(true));
    this.#more.addEventListener('click', () => void this.#show());
    if (params.size > 0) void this.#search(false, params);
  }

  get #form() { return this.querySelector('form') as HTMLFormElement; }
  get #input() { return this.querySelector('input') as HTMLInputElement; }
  get #selects() { return [...this.querySelectorAll('select')]; }
  get #status() { return this.querySelector('[role=status]') as HTMLElement; }
  get #list() { return this.querySelector('[data-search-results]') as HTMLElement; }
  get #more() { return this.querySelector('button.button') as HTMLButtonElement; }

  async #search(remember: boolean, params?: URLSearchParams) {
    const turn = ++this.#turn;
    const words = JSON.parse(this.dataset['words'] ?? '{}') as { none: string; loading: string; failed: string; results: PluralMessage };
    this.#status.textContent = words.loading;
    try {
      const pagefind = await (this.#pagefind ??= this.#load(params));
      const filters = Object.fromEntries(this.#selects.filter(({ value }) => value !== '').map(({ name, value }) => [name, value]));
      const query = this.#input.value.trim();
      const found = await pagefind.search(query || null, { filters });
      if (turn !== this.#turn) return;
      this.#found = found;
      this.#shown = 0;
      this.#list.replaceChildren();
      this.#status.textContent = found.results.length === 0 ? words.none : plural(found.results.length, words.results, this.dataset['language'] as Language);
      if (remember) history.replaceState(null, '', `?${new URLSearchParams({ ...(query ? { q: query } : {}), ...filters })}`);
      await this.#show();
    } catch {
      this.#status.textContent = words.failed;
    }
  }

  async #load(params?: URLSearchParams) {
    const pagefind = (await import(/* @vite-ignore */ this.dataset['bundle'] ?? '')) as Pagefind;
    await pagefind.options({ excerptLength: 24 });
    const filters = await pagefind.filters();
    for (const select of this.#selects) {
      for (const [value, count] of Object.entries(filters[select.name] ?? {})) select.append(new Option(`${value} (${count})`, value));
      select.value = params?.get(select.name) ?? '';
    }
    (this.querySelector('.filters') as HTMLElement).hidden = false;
    return pagefind;
  }

  async #show() {
    const hits = await Promise.all((this.#found?.results ?? []).slice(this.#shown, this.#shown + step).map((result) => result.data()));
    this.#shown += hits.length;
    for (const hit of hits) this.#list.append(itemOf(hit));
    this.#more.hidden = this.#shown >= (this.#found?.results.length ?? 0);
  }
}

/** One answer. The excerpt is Pagefind's own escaped text with `mark` elements; it is rebuilt from text nodes all the same. */
function itemOf({ url, excerpt, meta }: Hit) {
  const item = document.createElement('li');
  const link = Object.assign(document.createElement('a'), { href: url, textContent: meta['title'] ?? url });
  const text = document.createElement('p');
  for (const [i, part] of excerpt.split(/<\/?mark>/).entries()) {
    const plain = new DOMParser().parseFromString(`<i>${part}</i>`, 'text/html').body.textContent ?? '';
    text.append(i % 2 === 0 ? plain : Object.assign(document.createElement('mark'), { textContent: plain }));
  }
  item.append(link, text);
  return item;
}

customElements.define('site-search', SiteSearch);
