/** One rule of a style sheet: its selector, its specificity, its declarations. */
interface Rule {
  /** Simple selectors from the ancestor to the element itself. */
  parts: Compound[];
  weight: number;
  declarations: readonly (readonly [name: string, value: string])[];
}

/** `> text.value:not(.muted)`: a tag, classes it has and groups of which it may not have all. */
interface Compound {
  /** Whether it is joined to the selector before by `>`. */
  child: boolean;
  tag: string | null;
  classes: readonly string[];
  not: readonly Compound[];
}

/** The rules of a style sheet as `literal` wants them: read once, used for every chart. */
export type Style = readonly Rule[];

/** An element with its inherited variables and computed attributes; `children` caches the children met before. */
interface StyledElement {
  tag: string;
  classes: readonly string[];
  parent: StyledElement | null;
  variables: ReadonlyMap<string, string>;
  /** Presentation attributes that the rules give it. */
  attributes: ReadonlyMap<string, string>;
  children: Map<string, StyledElement>;
}

/** CSS properties that are presentation attributes in SVG; the others have no effect outside a page. */
const attributes = new Set([
  'clip-rule',
  'color',
  'display',
  'dominant-baseline',
  'fill',
  'fill-opacity',
  'fill-rule',
  'font-size',
  'font-style',
  'font-weight',
  'letter-spacing',
  'opacity',
  'paint-order',
  'stroke',
  'stroke-dasharray',
  'stroke-dashoffset',
  'stroke-linecap',
  'stroke-linejoin',
  'stroke-miterlimit',
  'stroke-opacity',
  'stroke-width',
  'text-anchor',
  'text-decoration',
  'vector-effect',
  'visibility',
]);

/** Reads the rules of the light theme on a screen. Leaves out rules inside @media and of :hover, :focus and the like. */
export function readStyle(css: string): Style {
  const flat = withoutBlocks(css.replace(/\/\*[\s\S]*?\*\//g, ''));
  return [...flat.matchAll(/([^{}]+)\{([^{}]*)\}/g)]
    .flatMap(([, selectors = '', body = '']) => {
      const declarations = body.split(';').flatMap((line) => {
        const at = line.indexOf(':');
        return at < 0 ? [] : [[line.slice(0, at).trim(), line.slice(at + 1).trim()] as const];
      });
      return split(selectors, ',')
        .filter((selector) => !/:{1,2}(hover|focus|active|target|before|after|first|last|nth|root\[)|\[/.test(selector))
        .map((selector) => ({ ...readSelector(selector), declarations }));
    })
    .map((rule, order) => ({ rule, order }))
    .sort((a, b) => a.rule.weight - b.rule.weight || a.order - b.order)
    .map(({ rule }) => rule);
}

/** Removes at-rules, with or without a block. */
function withoutBlocks(css: string) {
  let text = '';
  for (let at = 0; at < css.length; at++) {
    if (css[at] !== '@') {
      text += css[at];
      continue;
    }
    let depth = 0;
    while (at < css.length && !(css[at] === ';' && depth === 0)) {
      if (css[at] === '{') depth++;
      if (css[at] === '}' && --depth === 0) break;
      at++;
    }
  }
  return text;
}

/** Splits at a separator outside brackets. */
function split(text: string, separator: ',' | ' ') {
  const parts: string[] = [''];
  let depth = 0;
  for (const character of text.trim().replace(/\s+/g, ' ')) {
    depth += character === '(' ? 1 : character === ')' ? -1 : 0;
    if (character === separator && depth === 0) parts.push('');
    else parts[parts.length - 1] += character;
  }
  return parts.map((part) => part.trim());
}

function readSelector(selector: string): Pick<Rule, 'parts' | 'weight'> {
  const parts = split(selector.replace(/\s*>\s*/g, ' >'), ' ').map(readCompound);
  return { parts, weight: parts.reduce((sum, part) => sum + weightOf(part), 0) };
}

function readCompound(text: string): Compound {
  const match = /^(>?)(\*|:root|[\w-]+)?((?:\.[\w-]+|:not\([^()]+\))*)$/.exec(text);
  if (!match) throw new Error(`selector that a picture outside the site cannot follow: ${text}`);
  const [, child, tag = '*', rest = ''] = match;
  const not = [...rest.matchAll(/:not\(([^()]+)\)/g)].flatMap(([, inner = '']) => split(inner, ',').map(readCompound));
  return {
    child: child !== '',
    tag: tag === '*' ? null : tag,
    classes: [...rest.replace(/:not\([^()]+\)/g, '').matchAll(/\.([\w-]+)/g)].map(([, name = '']) => name),
    not,
  };
}

const weightOf = ({ tag, classes, not }: Compound): number =>
  (tag === ':root' ? 100 : tag === null ? 0 : 1) + classes.length * 100 + Math.max(0, ...not.map(weightOf));

function matchesCompound(
  place: Pick<StyledElement, 'tag' | 'classes' | 'parent'>,
  { tag, classes, not }: Compound,
): boolean {
  if (tag === ':root' ? place.parent !== null : tag !== null && tag !== place.tag) return false;
  return classes.every((name) => place.classes.includes(name)) && !not.some((other) => matchesCompound(place, other));
}

function matches(parts: readonly Compound[], place: Pick<StyledElement, 'tag' | 'classes' | 'parent'>): boolean {
  const own = parts.at(-1);
  if (!own || !matchesCompound(place, own)) return false;
  const before = parts.slice(0, -1);
  if (before.length === 0) return true;
  if (own.child) return place.parent !== null && matches(before, place.parent);
  for (let ancestor = place.parent; ancestor; ancestor = ancestor.parent) if (matches(before, ancestor)) return true;
  return false;
}

/** The value of a property with every var() replaced; null where a variable has no value. */
function resolved(value: string, variables: ReadonlyMap<string, string>, depth = 0): string | null {
  const start = value.indexOf('var(');
  if (start < 0 || depth > 20) return value.trim();
  let level = 0;
  let end = start + 3;
  for (; end < value.length; end++) {
    if (value[end] === '(') level++;
    if (value[end] === ')' && --level === 0) break;
  }
  const [name = '', ...fallback] = value.slice(start + 4, end).split(',');
  const known = variables.get(name.trim());
  const own = known !== undefined && known !== 'initial' ? known : fallback.length > 0 ? fallback.join(',') : null;
  const inner = own === null ? null : resolved(own, variables, depth + 1);
  return inner === null ? null : resolved(value.slice(0, start) + inner + value.slice(end + 1), variables, depth + 1);
}

function styleElement(
  style: Style,
  parent: StyledElement | null,
  { tag, classes }: Pick<StyledElement, 'tag' | 'classes'>,
): StyledElement {
  const place = { tag, classes, parent };
  const set = style.filter(({ parts }) => matches(parts, place)).flatMap(({ declarations }) => declarations);
  const variables = new Map(parent?.variables);
  for (const [name, value] of set) if (name.startsWith('--')) variables.set(name, value);
  for (const [name, value] of set)
    if (name.startsWith('--') && value !== 'initial') variables.set(name, resolved(value, variables) ?? 'initial');
  const found = new Map<string, string>();
  for (const [name, value] of set)
    if (attributes.has(name)) {
      const computed = resolved(value, variables);
      const applies = computed !== null && computed !== 'inherit' && (name !== 'display' || computed === 'none');
      if (applies) found.set(name, computed);
    }
  return { ...place, variables, attributes: found, children: new Map() };
}

const roots = new WeakMap<Style, Map<string, StyledElement>>();

/**
 * Replaces the classes of a chart's markup by presentation attributes. A viewer without style sheets or var()
 * (an office program, a drawing program) then shows what the page shows.
 */
export function inlineStyles(markup: string, style: Style): string {
  const first = roots.get(style) ?? new Map<string, StyledElement>();
  roots.set(style, first);
  let here: StyledElement | null = null;
  return markup.replace(
    /<(\/?)([\w:]+)((?:\s+[\w:-]+="[^"]*")*)\s*(\/?)>/g,
    (_, closing: string, tag: string, text: string, empty: string) => {
      if (closing) {
        here = here?.parent ?? null;
        return `</${tag}>`;
      }
      const own = new Map(
        [...text.matchAll(/([\w:-]+)="([^"]*)"/g)].map(([, name = '', value = '']) => [name, value] as const),
      );
      const classes = own.get('class') ?? '';
      const known: Map<string, StyledElement> = here?.children ?? first;
      const key = `${tag} ${classes}`;
      const place: StyledElement =
        known.get(key) ?? styleElement(style, here, { tag, classes: classes.split(' ').filter(Boolean) });
      known.set(key, place);
      for (const name of [...own.keys()])
        if (name === 'class' || name === 'tabindex' || name.startsWith('data-')) own.delete(name);
      for (const [name, value] of place.attributes) own.set(name, value.replaceAll('"', '&quot;'));
      if (!empty) here = place;
      return `<${tag}${[...own].map(([name, value]) => ` ${name}="${value}"`).join('')}${empty ? '/' : ''}>`;
    },
  );
}
