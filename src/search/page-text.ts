import { isLanguage, type Language } from '#text/languages.ts';

/** A stretch of text in one language. */
export interface Part {
  text: string;
  language: Language;
}

/** What the search reads of a built page; null when the page is not to be found. */
export interface PageContent {
  title: string;
  parts: Part[];
}

const tag = /<!--[\s\S]*?-->|<!doctype[^>]*>|<(\/?)([a-z][\w:-]*)((?:"[^"]*"|'[^']*'|[^>"'])*)>/gi;
const voids = new Set([
  'area',
  'base',
  'br',
  'col',
  'embed',
  'hr',
  'img',
  'input',
  'link',
  'meta',
  'source',
  'track',
  'wbr',
  'path',
  'circle',
  'rect',
  'line',
  'use',
  'polygon',
  'polyline',
  'ellipse',
]);
const silent = new Set(['script', 'style', 'svg', 'noscript', 'template', 'select', 'button', 'iframe', 'object']);
const inline = new Set([
  'a',
  'abbr',
  'b',
  'bdi',
  'cite',
  'code',
  'data',
  'dfn',
  'em',
  'i',
  'kbd',
  'mark',
  'q',
  's',
  'small',
  'span',
  'strong',
  'sub',
  'sup',
  'time',
  'u',
  'var',
  'wbr',
]);

interface Open {
  name: string;
  language: Language;
  read: boolean;
  quiet: boolean;
}

/** The title of a page that can be found, without reading the rest of it; null for another. A copy: a piece cut from a long text would keep all of it in memory. */
export function pageTitle(html: string) {
  const body = /<\w+[^>]*\sdata-pagefind-body[\s=>][^>]*/.exec(html)?.[0];
  const title = body === undefined ? null : titleOf(`${body} `);
  return title === null ? null : [...title].join('');
}

/**
 * Reads the text of a page that this site built: what stands inside `data-pagefind-body` and not inside `data-pagefind-ignore`, scripts or pictures.
 * A scanner, not a parser: our pages close what they open, and forty-five thousand of them have to be read.
 */
export function pageContent(html: string): PageContent | null {
  const parts: Part[] = [];
  const stack: Open[] = [{ name: '', language: 'ky', read: false, quiet: false }];
  let title: string | null = null;
  let at = 0;
  for (const match of html.matchAll(tag)) {
    const top = stack.at(-1) as Open;
    add(parts, top, html.slice(at, match.index));
    at = match.index + match[0].length;
    const name = (match[2] ?? '').toLowerCase();
    if (name === '') continue;
    if (!inline.has(name)) add(parts, top, '\n');
    if (match[1] === '/') close(stack, name);
    else {
      const attributes = match[3] ?? '';
      const open = opened(top, name, attributes);
      if (open.read && !top.read) title = titleOf(attributes) ?? title;
      if (!voids.has(name) && !attributes.endsWith('/')) stack.push(open);
    }
  }
  return title === null ? null : { title, parts };
}

function opened(top: Open, name: string, attributes: string): Open {
  const lang = attributeOf(attributes, 'lang');
  return {
    name,
    language: lang !== null && isLanguage(lang) ? lang : top.language,
    read: top.read || has(attributes, 'data-pagefind-body'),
    quiet: top.quiet || silent.has(name) || has(attributes, 'data-pagefind-ignore') || has(attributes, 'hidden'),
  };
}

function close(stack: Open[], name: string) {
  const at = stack.findLastIndex((open) => open.name === name);
  if (at > 0) stack.length = at;
}

function add(parts: Part[], { read, quiet, language }: Open, raw: string) {
  if (!read || quiet || raw === '') return;
  const text = raw === '\n' ? raw : plain(raw).replace(/\s+/g, ' ');
  const last = parts.at(-1);
  if (last && last.language === language) last.text += text;
  else parts.push({ text, language });
}

const has = (attributes: string, name: string) => new RegExp(`(^|\\s)${name}(?=[\\s=/]|$)`).test(attributes);
const attributeOf = (attributes: string, name: string) =>
  new RegExp(`(?:^|\\s)${name}="([^"]*)"`).exec(attributes)?.[1] ?? null;

function titleOf(attributes: string) {
  const meta = attributeOf(attributes, 'data-pagefind-meta');
  return meta?.startsWith('title:') ? plain(meta.slice('title:'.length)) : null;
}

const entities: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00a0',
  shy: '',
  laquo: '«',
  raquo: '»',
  ndash: '–',
  mdash: '—',
  hellip: '…',
};

/** Text without character references. */
function plain(text: string) {
  if (!text.includes('&')) return text;
  return text.replace(/&(#x[\da-f]+|#\d+|[a-z]+);/gi, (all, name: string) => {
    if (name.startsWith('#'))
      return String.fromCodePoint(Number(name[1]?.toLowerCase() === 'x' ? `0${name.slice(1)}` : name.slice(1)));
    return entities[name] ?? all;
  });
}

/** The first paragraphs of a page. */
export function beginningOf([first, ...rest]: readonly Part[], letters = 600): Part[] {
  if (!first || letters <= 0) return [];
  return [{ ...first, text: first.text.slice(0, letters) }, ...beginningOf(rest, letters - first.text.length)];
}
