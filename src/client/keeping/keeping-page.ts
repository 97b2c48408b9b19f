import { fetchedPage } from '../fetched-page.ts';
import { element } from '../search/elements.ts';
import { askKeeper } from './keeper.ts';
import { bytesKept, bytesOf, keptList, type KeptList, type KeptPage } from './kept-list.ts';

/** The words of the page, as src/i18n/offline-words.ts describes them. */
export interface KeepingPageWords {
  locale: string;
  form: Intl.DateTimeFormatOptions;
  nothing: string;
  ask: string;
  keep: string;
  keepRead: string;
  loading: string;
  kept: string;
  failed: string;
  places: string;
  read: string;
  noneRead: string;
  since: string;
  gone: string;
  drop: string;
  dropped: string;
  total: string;
  off: string;
  isOff: string;
  unsupported: string;
  kilobytes: string;
  megabytes: string;
}

/** Lets a reader keep a page, see what is kept, drop it and switch everything off. `asked` is the page that the address asks to keep. */
export async function keepingPage(box: HTMLElement, root: string, words: KeepingPageWords) {
  const status = element('p', { role: 'status' });
  const content = element('div');
  box.replaceChildren(content, status);
  if (!('serviceWorker' in navigator && 'caches' in globalThis)) return void content.append(words.unsupported);
  let asked = await askedPage(root);

  const draw = async () => content.replaceChildren(...drawn(await keptList(root)));
  const act = async (work: () => Promise<void>, said: string) => {
    for (const button of box.querySelectorAll('button')) button.disabled = true;
    try {
      await work();
      status.textContent = said;
    } catch {
      status.textContent = words.failed;
    }
    await draw();
  };
  const button = (label: string, work: () => Promise<void>, said: string, look = 'button') =>
    element('button', { type: 'button', class: look, onclick: () => void act(work, said) }, label);
  const tell = ({ loaded, of }: { loaded: number; of: number }) =>
    (status.textContent = filled(words.loading, { loaded, of }));

  const keep = async (path: string) => {
    await askKeeper(root, 'keep', path, tell);
    asked = null;
    history.replaceState(null, '', location.pathname);
  };
  const drawn = (list: KeptList | null) => [
    ...(asked ? question(asked) : []),
    ...(list ? overview(list) : asked ? [] : start()),
  ];
  const start = () => [
    element('p', {}, words.nothing),
    element(
      'p',
      {},
      button(words.keepRead, () => askKeeper(root, 'on'), words.kept),
    ),
  ];
  const question = ({ path, title }: Pick<KeptPage, 'path' | 'title'>) => [
    element('p', { class: 'lead' }, filled(words.ask, { title })),
    element(
      'p',
      {},
      button(words.keep, () => keep(path), words.kept),
    ),
  ];
  const overview = (list: KeptList) => [
    ...pages(
      words.places,
      list.entries.filter(({ whole }) => whole),
    ),
    ...pages(
      words.read,
      list.entries.filter(({ whole }) => !whole),
      words.noneRead,
    ),
    element('p', { class: 'muted' }, filled(words.total, { size: size(bytesKept(list)), date: day(list.date) })),
    element(
      'p',
      {},
      button(words.off, () => askKeeper(root, 'off'), words.isOff, 'plain'),
    ),
  ];
  const pages = (heading: string, entries: readonly KeptPage[], none?: string) => {
    if (entries.length === 0 && none === undefined) return [];
    const list =
      entries.length === 0
        ? element('p', {}, none ?? '')
        : element('ul', { class: 'kept-pages' }, ...entries.map(entry));
    return [element('h3', {}, heading), list];
  };
  const entry = ({ path, gone, ...page }: KeptPage) => {
    const title = titleOf(page.title);
    const name = gone ? title : element('a', { href: root + path, lang: languageOf(path) }, title);
    const about = gone
      ? words.gone
      : filled(words.since, { day: day(page.kept), size: size(bytesOf({ path, ...page })) });
    const drop = button(words.drop, () => askKeeper(root, 'drop', path), words.dropped, 'plain');
    drop.setAttribute('aria-label', `${words.drop}: ${title}`);
    return element('li', {}, element('span', {}, name, element('small', {}, about)), drop);
  };
  const day = (moment: string) => new Date(moment).toLocaleDateString(words.locale, words.form);
  const size = (bytes: number) => {
    const [n, unit, digits] = bytes < 1e6 ? [bytes / 1e3, words.kilobytes, 0] : [bytes / 1e6, words.megabytes, 1];
    return unit.replace('{n}', n.toLocaleString(words.locale, { maximumFractionDigits: digits }));
  };
  await draw();
}

/** The language of the title of a page; a page of several is called in Kyrgyz. */
const languageOf = (path: string) => /^(ru|en)\//.exec(path)?.[1] ?? 'ky';

/** The page that `?keep=` names, if the site has it: a page of its language by its path below the root. */
async function askedPage(root: string) {
  const path = new URLSearchParams(location.search).get('keep');
  if (!path || !/^(ky|ru|en)\/([a-z0-9-]+\/)+$/.test(path)) return null;
  const page = await fetchedPage(new URL(root + path, location.href));
  return page && { path, title: titleOf(page.title) };
}

/** A title without the name of the site, its entities read. */
function titleOf(title: string) {
  const signs: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'", '#34': '"' };
  return title.replace(/&([\w#]+);/g, (whole, name: string) => signs[name] ?? whole).replace(/ · [^·]*$/, '');
}

const filled = (text: string, values: Readonly<Record<string, string | number>>) =>
  text.replace(/\{(\w+)\}/g, (_, name: string) => String(values[name]));
