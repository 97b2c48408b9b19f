/** Runs the search page: the query is in the address, the browser finds the answers and loads what they need with the first query. */
import type { Language } from '#text/languages.ts';
import type { Answer } from '#search/plan.ts';
import { searchClient, type SearchClient } from './search-client.ts';
import { asQuery, readState, writeState, type SearchState } from './address.ts';
import { drawn, type Drawn } from './drawn.ts';
import { element } from './elements.ts';
import type { Labels } from './labels.ts';
import { searchWords, type SearchWords } from './search-words.ts';

/** Milliseconds without a key after which a typed question is asked. */
const pause = 200;

class SiteSearch extends HTMLElement {
  connectedCallback() {
    start(this);
  }
}

function start(host: HTMLElement) {
  const part = <E extends HTMLElement = HTMLElement>(selector: string) => host.querySelector(selector) as E;
  const [form, input] = [part<HTMLFormElement>('form'), part<HTMLInputElement>('input')];
  const show = shower(host, change);
  let state = readState(location.search);
  let typing = false;
  let timer = 0;

  /** A question that is sent has an entry of its own in the history; what is typed before that changes one entry only. */
  function change(some: Partial<SearchState>, { typed = false } = {}) {
    const next = { ...state, ...some };
    if (writeState(next) === writeState(state)) return;
    state = next;
    if (input.value.trim() !== state.query) input.value = state.query;
    history[typing ? 'replaceState' : 'pushState'](null, '', location.pathname + writeState(state));
    typing = typed;
    void show(state);
  }

  function arrive() {
    state = readState(location.search);
    input.value = state.query;
    typing = false;
    void show(state);
  }

  form.addEventListener('submit', (event) => {
    event.preventDefault();
    clearTimeout(timer);
    if (asQuery(input.value) === state.query)
      void show(state); // also after a failure: the reader may try again
    else change({ query: asQuery(input.value) });
    typing = false;
  });
  input.addEventListener('input', () => {
    clearTimeout(timer);
    timer = window.setTimeout(() => change({ query: asQuery(input.value) }, { typed: true }), pause);
  });
  addEventListener('popstate', arrive);
  for (const click of ['click', 'auxclick']) part('[data-search-results]').addEventListener(click, carryMarks);
  arrive();
}

/** Shows the answers to a query; an answer that arrives after a newer query is dropped. */
function shower(host: HTMLElement, change: (some: Partial<SearchState>) => void) {
  const language = document.documentElement.lang as Language;
  const labels = JSON.parse(host.dataset['labels'] ?? '{}') as Labels;
  const title = document.title;
  const wordsReady = searchWords(language);
  let loading: Promise<SearchClient> | null = null;
  let known: { query: string; answer: Answer } | null = null;
  let turn = 0;
  let failures = 0;

  const answerTo = async (client: SearchClient, query: string) => {
    if (known?.query !== query) known = { query, answer: await client.ask(query) };
    return known.answer;
  };
  const show = async (state: SearchState) => {
    const mine = ++turn;
    const words = await wordsReady;
    document.title = state.query ? `«${state.query}» — ${title}` : title;
    for (const link of document.querySelectorAll<HTMLAnchorElement>('header a[hreflang]'))
      link.search = writeState(state);
    if (state.query === '') return put(host, { said: words.page.ask });
    if (!loading) put(host, { said: words.page.loading });
    try {
      const client = await (loading ??= searchClient(host.dataset['base'] ?? '/', language, failures));
      const answer = await answerTo(client, state.query);
      const view = { language, words, labels, client, change };
      const shown = mine === turn ? await drawn(answer, state, view) : null;
      if (shown && mine === turn) put(host, shown);
    } catch {
      if (mine === turn) [loading, known, failures] = [null, null, failures + 1];
      if (mine === turn) put(host, { said: words.page.failed, head: [again(words, () => void show(state))] });
    }
  };
  return show;
}

/** After a failure everything is loaded anew, from the first file on. */
const again = ({ page }: SearchWords, run: () => void) =>
  element('p', {}, element('button', { type: 'button', class: 'button', onclick: run }, page.again));

/** Puts an answer into the page; the focus stays on the control that was used, or goes back to the field when that is gone. */
function put(host: HTMLElement, { said, head = [], narrowing = [], results }: Partial<Drawn> & Pick<Drawn, 'said'>) {
  const part = (selector: string) => host.querySelector(selector) as HTMLElement;
  const used = host.contains(document.activeElement) ? document.activeElement : null;
  part('[role=status]').textContent = said;
  part('.asked').replaceChildren(...head);
  part('.narrowing').replaceChildren(...narrowing);
  part('[data-search-results]').replaceChildren(...(results ?? []));
  part('[data-search-results]').toggleAttribute('data-answered', results !== undefined);
  if (used && !used.isConnected)
    (host.querySelector<HTMLElement>(`select[name="${used.getAttribute('name') ?? ''}"]`) ?? part('input')).focus();
}

/** The address of an answer is the page's own; only whoever follows it takes along which words to mark there. */
function carryMarks({ target }: Event) {
  const link = (target as Element).closest<HTMLAnchorElement>('a[data-marks]');
  if (!link) return;
  link.hash = `mark=${encodeURIComponent(link.dataset['marks'] ?? '')}`;
  setTimeout(() => (link.href = link.href.replace(/#.*/, '')));
}

customElements.define('site-search', SiteSearch);
