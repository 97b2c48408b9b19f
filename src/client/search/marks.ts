/** Marks the words of a search on the page that an answer led to; loaded only where the address asks for it («#mark=…»). */
import styles from '../../styles/marks.css?url';
import { isLanguage, type Language } from '#text/languages.ts';
import { plural } from '#i18n/plural.ts';
import { analyser, type Analyser } from '#search/analyser.ts';
import { searchFiles } from '#search/files.ts';
import { element } from './elements.ts';
import { foundWords } from './marked-words.ts';
import { stylesheet } from './stylesheet.ts';
import { searchWords, type SearchWords } from './search-words.ts';

/** Selects what holds no text of the page: code, pictures, menus, hidden elements. */
const silent =
  'script, style, noscript, svg, select, textarea, button, [hidden], [popover], .visually-hidden, .print-foot, .found-bar, .village:not(:has(:target)), .village > [id]:not(:target)';

/** Marks what «#mark=» of the address names, goes to the first mark outside of mere lists of names, and shows a bar to walk through the marks or take them away. `root` is the address of the site. */
export async function markFound(root: string) {
  const main = document.querySelector('main');
  const wanted = (new URLSearchParams(location.hash.slice(1)).get('mark') ?? '')
    .slice(0, 300)
    .split(/\s+/)
    .filter(Boolean);
  if (!main || wanted.length === 0) return;
  unmark();
  const [words, names] = await Promise.all([
    searchWords(pageLanguage()),
    fetch(root + searchFiles.lexicon)
      .then((answer) => answer.json() as Promise<string[]>)
      .catch(() => []),
    stylesheet(styles),
  ]);
  const analysis = analyser(names);
  const marks = textsIn(main).flatMap((text) => markText(text, wanted, analysis));
  main.prepend(bar(marks, words));
  const first = marks.find((mark) => !mark.closest('[data-names]'));
  if (first && !isVisible(first)) reveal(first);
}

const pageLanguage = () => document.documentElement.lang as Language;

function textsIn(root: Node) {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT, (node) =>
    node.parentElement?.closest(silent) ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT,
  );
  const texts: Text[] = [];
  while (walker.nextNode()) texts.push(walker.currentNode as Text);
  return texts;
}

/** Puts every found word of a text into a `mark` of its own; from the end, so that the places before stay true. */
function markText(text: Text, wanted: readonly string[], analysis: Analyser) {
  const own = text.parentElement?.closest('[lang]')?.getAttribute('lang') ?? '';
  const places = foundWords(text.data, wanted, {
    language: isLanguage(own) ? own : pageLanguage(),
    analyser: analysis,
  });
  return places
    .reverse()
    .map(([start, end]) => {
      const mark = element('mark', { class: 'found-word' });
      const word = text.splitText(start);
      word.splitText(end - start);
      word.replaceWith(mark);
      mark.append(word);
      return mark;
    })
    .reverse();
}

/** The number of marks, buttons for the next and the previous one, and a button that removes them. */
function bar(marks: readonly HTMLElement[], { marks: words }: SearchWords) {
  const status = element(
    'span',
    { role: 'status' },
    marks.length === 0 ? words.none : plural(marks.length, words.found, pageLanguage()),
  );
  let at = -1;
  const go = (step: number) => {
    marks[at]?.removeAttribute('data-here');
    at = (at + step + marks.length + (at === -1 && step < 0 ? 1 : 0)) % marks.length;
    const mark = marks[at];
    if (!mark) return;
    mark.setAttribute('data-here', '');
    reveal(mark);
    status.textContent = `${at + 1} / ${marks.length}`;
  };
  const button = (label: string | Node, run: () => void) => element('button', { type: 'button', onclick: run }, label);
  const remove = () => {
    history.replaceState(null, '', location.pathname + location.search);
    unmark();
    const heading = document.querySelector('h1');
    heading?.setAttribute('tabindex', '-1');
    heading?.focus({ preventScroll: true });
  };
  return element(
    'div',
    { class: 'found-bar', role: 'region', 'aria-label': words.label },
    status,
    ...(marks.length > 1
      ? [button(sign('↑', words.previous), () => go(-1)), button(sign('↓', words.next), () => go(1))]
      : []),
    button(words.remove, remove),
  );
}

/** A button with a sign for those who see and its meaning for screen readers. */
function sign(seen: string, said: string) {
  const both = document.createDocumentFragment();
  both.append(
    element('span', { 'aria-hidden': 'true', title: said }, seen),
    element('span', { class: 'visually-hidden' }, said),
  );
  return both;
}

function unmark() {
  document.querySelector('.found-bar')?.remove();
  for (const mark of document.querySelectorAll('mark.found-word')) {
    const parent = mark.parentNode;
    mark.replaceWith(...mark.childNodes);
    parent?.normalize();
  }
}

function isVisible(mark: Element) {
  const { top, bottom, height } = mark.getBoundingClientRect();
  return height > 0 && top >= 0 && bottom <= innerHeight;
}

/** Opens what is folded up around a mark and brings it to the middle of the screen. */
function reveal(mark: HTMLElement) {
  for (
    let folded = mark.closest<HTMLDetailsElement>('details:not([open])');
    folded;
    folded = folded.parentElement?.closest<HTMLDetailsElement>('details:not([open])') ?? null
  )
    folded.open = true;
  mark.scrollIntoView({ block: 'center' });
}
