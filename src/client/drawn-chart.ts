const svgSpace = 'http://www.w3.org/2000/svg';

/** A tag of our own markup (its slash, name, attributes, closing slash), or the text between two tags. */
const part = /<(\/?)([a-zA-Z]+)((?:\s+[a-zA-Z-]+="[^"]*")*)\s*(\/?)>|([^<]+)/g;
const attribute = /([a-zA-Z-]+)="([^"]*)"/g;
const entities: Readonly<Record<string, string>> = {
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
  '&amp;': '&',
};

/** The parts of a drawing that our charts write, as a list: an element with attributes, text, the end of an element. */
export type DrawnPart =
  | { open: string; attributes: readonly (readonly [string, string])[]; empty: boolean }
  | { text: string }
  | { close: string };

/** Reads the markup of a chart. It knows only what the `svg` tag of the charts writes: quoted attributes, five entities, no comments. */
export const drawnParts = (markup: string): DrawnPart[] =>
  [...markup.matchAll(part)].map(([, end, name = '', attributes = '', empty, text]): DrawnPart => {
    if (text !== undefined) return { text: plain(text) };
    if (end) return { close: name };
    return {
      open: name,
      attributes: [...attributes.matchAll(attribute)].map(([, key = '', value = '']) => [key, plain(value)] as const),
      empty: empty !== '',
    };
  });

const plain = (text: string) => text.replace(/&(?:lt|gt|quot|#39|amp);/g, (entity) => entities[entity] ?? entity);

/** The drawing of a chart as elements of the page: its policy lets no script make markup from text. */
export function drawnChart(markup: string): Element {
  const root = document.createElementNS(svgSpace, 'g');
  let at: Element = root;
  for (const one of drawnParts(markup)) {
    if ('text' in one) at.append(one.text);
    else if ('close' in one) at = at.parentElement ?? root;
    else {
      const made = document.createElementNS(svgSpace, one.open);
      for (const [name, value] of one.attributes) if (name !== 'xmlns') made.setAttribute(name, value);
      at.append(made);
      if (!one.empty) at = made;
    }
  }
  return root.firstElementChild ?? root;
}
