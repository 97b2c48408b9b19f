/** The search page: asks the planner, whose parts are loaded at the first question only; the question stands in the address. */
import { plural, type PluralMessage } from '#i18n/plural.ts';
import type { Language } from '#i18n/languages.ts';
import { excerptOf } from '#search/excerpt.ts';
import type { Found } from '#search/plan.ts';
import { searchClient, type SearchClient } from './search-client.ts';

const step = 20;

class SiteSearch extends HTMLElement {
  #client: Promise<SearchClient> | null = null;
  #found: readonly Found[] = [];
  #shown = 0;
  #turn = 0;

  connectedCallback() {
    this.#input.value = new URLSearchParams(location.search).get('q') ?? '';
    this.#form.addEventListener('submit', (event) => (event.preventDefault(), void this.#search(true)));
    this.#more.addEventListener('click', () => void this.#show());
    if (this.#input.value !== '') void this.#search(false);
  }

  get #form() { return this.querySelector('form') as HTMLFormElement; }
  get #input() { return this.querySelector('input') as HTMLInputElement; }
  get #status() { return this.querySelector('[role=status]') as HTMLElement; }
  get #list() { return this.querySelector('[data-search-results]') as HTMLElement; }
  get #more() { return this.querySelector('button.button') as HTMLButtonElement; }
  get #language() { return this.dataset['language'] as Language; }

  async #search(remember: boolean) {
    const turn = ++this.#turn;
    const words = JSON.parse(this.dataset['words'] ?? '{}') as { none: string; loading: string; failed: string; results: PluralMessage };
    this.#status.textContent = words.loading;
    try {
      const query = this.#input.value.trim();
      const client = await (this.#client ??= searchClient(this.dataset['base'] ?? '/', this.#language));
      const answer = await client.ask(query);
      if (turn !== this.#turn) return;
      this.#found = [...answer.matches, ...answer.partial, ...answer.foreign];
      this.#shown = 0;
      this.#list.replaceChildren();
      this.#list.removeAttribute('data-answered');
      await this.#show();
      this.#status.textContent = answer.matches.length === 0 ? words.none : plural(answer.matches.length, words.results, this.#language);
      this.#list.setAttribute('data-answered', '');
      if (remember) history.replaceState(null, '', `?${new URLSearchParams({ q: query })}`);
    } catch {
      this.#status.textContent = words.failed;
    }
  }

  async #show() {
    const client = await this.#client;
    const some = this.#found.slice(this.#shown, this.#shown + step);
    const pages = await Promise.all(some.map(({ page, language }) => client?.page(page, language)));
    this.#shown += some.length;
    for (const [i, page] of pages.entries()) if (page) this.#list.append(itemOf(`${this.dataset['base']}${this.#language}/${page.path}`, page.title, excerptOf(page.words, some[i]?.places ?? [])));
    this.#more.hidden = this.#shown >= this.#found.length;
  }
}

/** One answer; every piece of it becomes a text node. */
function itemOf(href: string, title: string, excerpt: ReturnType<typeof excerptOf>) {
  const item = document.createElement('li');
  const link = Object.assign(document.createElement('a'), { href, textContent: title });
  const text = document.createElement('p');
  text.append(...excerpt.map((piece) => (piece.marked ? Object.assign(document.createElement('mark'), { textContent: piece.text }) : piece.text)));
  item.append(link, text);
  return item;
}

customElements.define('site-search', SiteSearch);
