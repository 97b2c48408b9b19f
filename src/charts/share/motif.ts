import type { Motif } from '#charts/share/card.ts';
import { inlineStyles, readStyle, type Style } from '#charts/inline-styles.ts';
import type { MapPicture } from '#charts/map.ts';
import { svg, type Svg } from '#charts/svg.ts';

/** Opacity of places that the card is not about, and of group borders on such a card. */
const faint = 0.22;

/** Reads the style sheets for a motif. Leaves out dashes, which would be too fine at the size of a card. */
export function motifStyle(css: string): Style {
  return readStyle(css).map((rule) => ({
    ...rule,
    declarations: rule.declarations.filter(([name]) => name !== 'stroke-dasharray'),
  }));
}

const shown = (lit: boolean, content: Svg) => (lit ? content : svg`<g opacity="${faint}">${content}</g>`);

/** The map without its text, for a card: the places it is about in full, the others faint. `style` comes from `motifStyle`. */
export function mapMotif(
  { shapes, borders, frame: { name, width, height } }: MapPicture,
  { style, isLit }: { style: Style; isLit: (href: string) => boolean },
): Motif {
  const tiles = shapes.map(({ href, state, mark }) => shown(isLit(href), svg`<g class="felt is-${state}">${mark}</g>`));
  const all = shapes.every(({ href }) => isLit(href));
  const drawing = svg`<g class="chart ${name}">${tiles}${borders && shown(all, borders)}</g>`;
  return { markup: inlineStyles(drawing.text, style), width, height };
}
