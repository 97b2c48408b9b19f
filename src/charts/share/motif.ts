import type { Motif } from '#charts/share/card.ts';
import { inlineStyles, type Style } from '#charts/inline-styles.ts';
import type { Picture } from '#charts/svg.ts';

/** Opacity of places that the card is not about, and of group borders on such a card. */
const faint = 0.22;

/** The map without its text, for a card: the places it is about in full, the others faint. */
export function mapMotif(
  { text, frame }: Picture,
  { style, isLit }: { style: Style; isLit: (href: string) => boolean },
): Motif {
  const shapes = inlineStyles(
    text.replaceAll('<path class="carpet-seam"', '<path id="seam" class="carpet-seam"'),
    style,
  )
    .replace(/<text[\s\S]*?<\/text>|<title>[\s\S]*?<\/title>/g, '')
    .replace(/ stroke-dasharray="[^"]*"/g, '');
  const tiles = [...shapes.matchAll(/<a [^>]*?href="([^"]*)"[^>]*>([\s\S]*?)<\/a>/g)].map(
    ([, href = '', inner = '']) => ({ lit: isLit(href), inner }),
  );
  const patterns = [...shapes.matchAll(/<defs>[\s\S]*?<\/defs>/g)].map(([whole]) => whole);
  const seams = [...shapes.matchAll(/<path id="seam"[^>]*>/g)].map(([whole]) => whole.replace(' id="seam"', ''));
  const shown = (lit: boolean, inner: string) => (lit ? inner : `<g opacity="${faint}">${inner}</g>`);
  const all = tiles.every(({ lit }) => lit);
  return {
    markup: [...patterns, ...tiles.map(({ lit, inner }) => shown(lit, inner)), shown(all, seams.join(''))].join(''),
    width: frame.width,
    height: frame.height,
  };
}
