import { Parser } from 'htmlparser2';
import { isLanguage, type Language } from '#text/languages.ts';

/** A stretch of text in one language. */
export interface TextPart {
  text: string;
  language: Language;
}

/** What the search reads of a built page; null when the page is not to be found. */
export interface PageContent {
  title: string;
  /** The page in a sentence, as its head describes it; empty when it does not. */
  summary: string;
  parts: TextPart[];
}

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
  language: Language;
  read: boolean;
  quiet: boolean;
}

type Attributes = Readonly<Record<string, string>>;

/** The title of a page that can be found, without reading the rest of it; null for another. A copy: a piece cut from a long text would keep all of it in memory. */
export function pageTitle(html: string): string | null {
  const at = html.indexOf(' data-pagefind-body');
  if (at < 0) return null;
  let title: string | null = null;
  const parser = new Parser({
    onopentag: (_name, attributes) => {
      title = titleOf(attributes);
      parser.pause();
    },
  });
  parser.end(html.slice(html.lastIndexOf('<', at)));
  return title === null ? null : copied(title);
}

/** A text that keeps nothing else in memory. */
const copied = (text: string) => [...text].join('');

/** Reads the text of a page that this site built: what stands inside `data-pagefind-body` and not inside `data-pagefind-ignore`, scripts or pictures. */
export function pageContent(html: string): PageContent | null {
  const parts: TextPart[] = [];
  const stack: Open[] = [{ language: 'ky', read: false, quiet: false }];
  const top = () => stack.at(-1) as Open;
  let title: string | null = null;
  let summary = '';
  let text = '';
  const meet = (name: string | null) => {
    add(parts, top(), text.replace(/\s+/g, ' '));
    text = '';
    if (name !== null && !inline.has(name)) add(parts, top(), '\n');
  };
  new Parser({
    ontext: (piece) => {
      text += piece.replaceAll('\u00ad', '');
    },
    oncomment: () => meet(null),
    onopentag: (name, attributes) => {
      meet(name);
      if (name === 'meta' && attributes['name'] === 'description') summary = attributes['content'] ?? '';
      const open = opened(top(), name, attributes);
      if (open.read && !top().read) title = titleOf(attributes) ?? title;
      stack.push(open);
    },
    onclosetag: (name) => {
      meet(name);
      stack.pop();
    },
  }).end(html);
  return title === null ? null : { title, summary: copied(summary), parts };
}

function opened(above: Open, name: string, attributes: Attributes): Open {
  const { lang = '' } = attributes;
  return {
    language: isLanguage(lang) ? lang : above.language,
    read: above.read || 'data-pagefind-body' in attributes,
    quiet: above.quiet || silent.has(name) || 'data-pagefind-ignore' in attributes || 'hidden' in attributes,
  };
}

function add(parts: TextPart[], { read, quiet, language }: Open, text: string) {
  if (!read || quiet || text === '') return;
  const last = parts.at(-1);
  if (last && last.language === language) last.text += text;
  else parts.push({ text, language });
}

function titleOf({ 'data-pagefind-meta': meta = '' }: Attributes) {
  return meta.startsWith('title:') ? meta.slice('title:'.length) : null;
}

/** The first paragraphs of a page. */
export function beginningOf([first, ...rest]: readonly TextPart[], letters = 600): TextPart[] {
  if (!first || letters <= 0) return [];
  return [{ ...first, text: first.text.slice(0, letters) }, ...beginningOf(rest, letters - first.text.length)];
}
