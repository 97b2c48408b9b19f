import type { Motif } from '#charts/share/card.ts';
import { literal, type Style } from '#charts/literal.ts';
import type { Picture } from '#charts/svg.ts';

/** How faint a place is that the card is not about. */
const faint = 0.22;

/** The map without its words, as a picture beside those of a card: the places it is about in full, the others faint; null lights all. */
export function mapMotif({ text, frame }: Picture, { style, isLit }: { style: Style; isLit: (href: string) => boolean }): Motif {
  const shapes = literal(text, style).replace(/<text[\s\S]*?<\/text>|<title>[\s\S]*?<\/title>/g, '');
  const tiles = [...shapes.matchAll(/<a [^>]*?href="([^"]*)"[^>]*>([\s\S]*?)<\/a>/g)].map(([, href = '', inner = '']) => `<g${isLit(href) ? '' : ` opacity="${faint}"`}>${inner}</g>`);
  const patterns = [...shapes.matchAll(/<defs>[\s\S]*?<\/defs>|<pattern[\s\S]*?<\/pattern>/g)].map(([whole]) => whole);
  const depth = Math.max(...[...tiles.join('').matchAll(/<rect[^>]* y="([\d.]+)"[^>]* height="([\d.]+)"/g)].map(([, y, height]) => Number(y) + Number(height)), 0);
  return { markup: [...new Set(patterns), ...tiles].join(''), width: frame.width, height: depth || frame.height };
}
