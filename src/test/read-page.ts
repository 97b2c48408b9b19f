import { parse, type DefaultTreeAdapterTypes } from 'parse5';

type Node = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;

export interface Link {
  tag: string;
  attribute: string;
  value: string;
  rel: readonly string[];
}

/** A text and the language that it is in. */
interface Spoken {
  text: string;
  language: string | null;
}

/** What an element says of the derived figures that it prints, and its texts. */
export interface PrintedFigures {
  id: string | null;
  keys: readonly string[];
  scopes: readonly string[];
  values: readonly string[];
  texts: readonly Spoken[];
}

/** What the tests want to know of a page; the tree itself is let go, there are thousands. */
export interface Page {
  file: string;
  /** Address below the base: `ky/places/`, or the file name of a page that is no folder. */
  path: string;
  size: number;
  lang: string | null;
  title: string;
  h1s: readonly string[];
  /** The texts of all headings. */
  headings: readonly string[];
  /** The texts of headings with a stamp in them: a remark of ours on a text. */
  stampedHeadings: readonly string[];
  /** Paragraphs, items, cells and captions in the language of the page, by element; of a page below no language those of all. */
  blocks: readonly (Spoken & { tag: string })[];
  ids: readonly string[];
  links: readonly Link[];
  metas: ReadonlyMap<string, string>;
  canonical: string | null;
  /** href by hreflang. */
  alternates: ReadonlyMap<string, string>;
  /** Element names in order of first appearance. */
  tags: ReadonlySet<string>;
  /** Texts and attributes that a reader meets, without code. */
  words: readonly string[];
  /** Of these words those that nothing marks as being in another language than the page; of a page below no language all. */
  ownWords: readonly Spoken[];
  /** What a strict policy forbids: style attributes, handlers, inline scripts and styles. */
  inline: readonly string[];
  structured: readonly string[];
  /** Derived figures by the element that prints them. */
  printed: readonly PrintedFigures[];
  /** Numbers in rows of totals that name no figure. */
  unnamed: readonly string[];
  errors: readonly string[];
  /** Sections without a heading or a name, by their first words. */
  unheaded: readonly string[];
}

const addresses = [
  'href',
  'src',
  'srcset',
  'poster',
  'action',
  'formaction',
  'data',
  'cite',
  'ping',
  'background',
  'manifest',
];
const spoken = ['alt', 'title', 'aria-label', 'placeholder', 'label', 'aria-description', 'aria-valuetext'];
const code = ['code', 'pre', 'kbd', 'samp', 'script', 'style', 'textarea'];

/** The address of a page below the base: that of its folder, or the file name of a page that is no folder. */
export const pathOf = (file: string) => file.replace(/(^|\/)index\.html$/, '$1');

/** Reads a page as a browser would. */
export function readPage(file: string, html: string): Page {
  const errors: string[] = [];
  const tree = parse(html, {
    sourceCodeLocationInfo: false,
    onParseError: (error) => errors.push(`${error.code} at ${error.startLine}:${error.startCol}`),
  });
  const page = {
    h1s: [] as string[],
    headings: [] as string[],
    stampedHeadings: [] as string[],
    blocks: [] as (Spoken & { tag: string })[],
    ids: [] as string[],
    links: [] as Link[],
    metas: new Map<string, string>(),
    alternates: new Map<string, string>(),
    tags: new Set<string>(),
    words: [] as string[],
    ownWords: [] as Spoken[],
    inline: [] as string[],
    structured: [] as string[],
    printed: [] as PrintedFigures[],
    unnamed: [] as string[],
    unheaded: [] as string[],
  };
  const isOfSeveral = !/^(ky|ru|en)\//.test(file);
  let lang: string | null = null;
  let canonical: string | null = null;
  let title = '';

  for (const { node, quiet, language } of walk(tree, { quiet: false, language: null })) {
    const say = (text: string) => {
      page.words.push(text);
      if (isOfSeveral || language === lang) page.ownWords.push({ text, language });
    };
    if (node.nodeName === '#text' && 'value' in node && !quiet && node.value.trim()) say(node.value.trim());
    if (!('attrs' in node)) continue;
    const tag = node.tagName;
    const attributes = new Map(
      node.attrs.map(({ prefix, name, value }) => [prefix ? `${prefix}:${name}` : name, value]),
    );
    const rel = (attributes.get('rel') ?? '').split(/\s+/).filter(Boolean);
    page.tags.add(tag);
    for (const [name, value] of attributes) {
      if (addresses.includes(name) || name === 'xlink:href') page.links.push({ tag, attribute: name, value, rel });
      if (spoken.includes(name) && value) say(value);
      if (name === 'style' || name.startsWith('on') || name === 'srcdoc') page.inline.push(`<${tag} ${name}>`);
    }
    if (attributes.has('data-figure')) page.printed.push(printedBy(node, attributes));
    if (tag === 'dl' && attributes.get('class') === 'totals') page.unnamed.push(...unnamedIn(node));
    if (tag === 'section' && !isNamed(node, attributes)) page.unheaded.push(`<section> ${textOf(node).slice(0, 60)}`);
    const id = attributes.get('id');
    if (id !== undefined) page.ids.push(id);
    if (tag === 'html') lang = attributes.get('lang') ?? null;
    if (tag === 'h1') page.h1s.push(textOf(node));
    if (/^h[1-6]$/.test(tag)) page.headings.push(textOf(node).trim());
    if (/^h[1-6]$/.test(tag) && hasStamp(node)) page.stampedHeadings.push(textOf(node).trim());
    if (isBlock(node) && !quiet && (isOfSeveral || language === lang))
      page.blocks.push({ tag, text: wordsIn(node), language });
    if (tag === 'title' && node.namespaceURI.endsWith('xhtml')) title ||= textOf(node);
    if (tag === 'meta')
      page.metas.set(
        attributes.get('name') ?? attributes.get('property') ?? attributes.get('http-equiv') ?? '',
        attributes.get('content') ?? '',
      );
    if (tag === 'link' && rel.includes('canonical')) canonical = attributes.get('href') ?? '';
    if (tag === 'link' && rel.includes('alternate') && attributes.has('hreflang'))
      page.alternates.set(attributes.get('hreflang') ?? '', attributes.get('href') ?? '');
    if (tag === 'script' && attributes.get('type')?.endsWith('json')) page.structured.push(textOf(node));
    else if (tag === 'style' || (tag === 'script' && !attributes.has('src'))) page.inline.push(`<${tag}>`);
  }
  return {
    file,
    path: pathOf(file),
    size: html.length,
    lang,
    title,
    canonical,
    errors,
    ...page,
  };
}

const isNamed = (section: Element, attributes: ReadonlyMap<string, string>) =>
  attributes.has('aria-label') ||
  attributes.has('aria-labelledby') ||
  walk(section, outside).some(({ node }) => /^h[1-6]$/.test(node.nodeName));

interface Context {
  /** Whether what a node says is code and not words. */
  quiet: boolean;
  /** The language that the nearest `lang` names. */
  language: string | null;
}

/** Every node in the order of the page, with what the elements around it say of it. */
function* walk(node: Node, around: Context): Generator<Context & { node: Node }> {
  const ahead = [{ node, ...around }];
  for (let next = ahead.pop(); next; next = ahead.pop()) {
    const { node, quiet } = next;
    const language = languageOf(node) ?? next.language;
    yield { node, quiet, language };
    const inside = { quiet: quiet || code.includes(node.nodeName), language };
    for (const child of childrenOf(node).toReversed()) ahead.push({ node: child, ...inside });
  }
}

const childrenOf = (node: Node) =>
  'content' in node ? node.content.childNodes : 'childNodes' in node ? node.childNodes : [];

const languageOf = (node: Node) =>
  'attrs' in node ? node.attrs.find(({ name }) => name === 'lang')?.value : undefined;

function printedBy(element: Element, attributes: ReadonlyMap<string, string>): PrintedFigures {
  const list = (name: string) => (attributes.get(name) ?? '').split(' ').filter(Boolean);
  const content = attributes.get('content');
  return {
    id: attributes.get('id') ?? null,
    keys: list('data-figure'),
    scopes: list('data-scope'),
    values: list('data-value'),
    texts: content === undefined ? textsOf(element) : [{ text: content, language: null }],
  };
}

/** The big numbers of a row of totals that name no figure. */
function unnamedIn(list: Element): string[] {
  return [...walk(list, outside)].flatMap(({ node }) => {
    if (!('attrs' in node) || !isBig(node)) return [];
    const named = node.childNodes.some(
      (child) => 'attrs' in child && child.attrs.some(({ name }) => name === 'data-figure'),
    );
    return named ? [] : [textOf(node)];
  });
}

const isBig = ({ attrs }: Element) => attrs.some(({ name, value }) => name === 'class' && value === 'big');

/** The texts inside an element, each by itself, with the language that the element names for it. */
const textsOf = (element: Element): Spoken[] =>
  [...walk(element, outside)].flatMap(({ node, language }) =>
    node.nodeName === '#text' && 'value' in node ? [{ text: node.value, language }] : [],
  );

const outside: Context = { quiet: false, language: null };

/** Elements that hold a sentence or more. */
const blockTags = 'p li td th dt dd h1 h2 h3 h4 h5 h6 figcaption caption summary blockquote'.split(' ');

/** Whether an element holds text and no other block. */
const isBlock = (node: Element) =>
  blockTags.includes(node.tagName) &&
  !walk(node, outside).some(({ node: inner }) => inner !== node && blockTags.includes(inner.nodeName));

const hasStamp = (heading: Element) =>
  walk(heading, outside).some(
    ({ node }) => 'attrs' in node && node.attrs.some(({ name, value }) => name === 'class' && value === 'mark'),
  );

/** Elements that part what stands before from what stands behind. */
const parting = ['div', 'br', 'svg'];

/** The text of an element without what is code or in another language. */
const wordsIn = (element: Element) =>
  [...walk(element, outside)]
    .map(({ node, quiet, language }) =>
      node.nodeName !== '#text' || !('value' in node)
        ? parting.includes(node.nodeName)
          ? ' '
          : ''
        : quiet || (language !== null && language !== languageOf(element))
          ? '…'
          : node.value,
    )
    .join('')
    .replace(/\s+/g, ' ')
    .trim();

function textOf(element: Element): string {
  return element.childNodes
    .map((child) => ('value' in child ? child.value : 'childNodes' in child ? textOf(child as Element) : ''))
    .join('')
    .replace(/\s+/g, ' ')
    .trim();
}
