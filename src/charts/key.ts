import { unknownBox, type Box } from '#charts/marks.ts';
import { svg, type Svg } from '#charts/svg.ts';
import { small, textLines, textWidth } from '#charts/text.ts';

/** A shape of a chart: filled (known), outlined with a dash (searched, not found), hatched (unknown), pale (another statement), a dot above a column that is too low to be seen. */
export type KeyShape = 'known' | 'looked' | 'unknown' | 'claim' | 'low';

/** A shape and what it means. */
export interface KeyItem {
  shape: KeyShape;
  label: string;
}

const swatch = { width: 20, height: 12 };
const apart = 16;
const lead = 18;

/** Places shapes and words one after another, in as many lines as they need. */
function placeKey(items: readonly KeyItem[], width: number) {
  let [x, line] = [0, 0];
  return items.map((item) => {
    const own = swatch.width + 6 + textWidth(item.label, small);
    if (x > 0 && x + own > width) [x, line] = [0, line + 1];
    const placed = { ...item, x, line };
    x += own + apart;
    return placed;
  });
}

/** Height of the key in units of the viewBox. */
export const keyHeight = (items: readonly KeyItem[], width: number) =>
  items.length === 0 ? 0 : ((placeKey(items, width).at(-1)?.line ?? 0) + 1) * lead;

/** Draws what the shapes of a chart mean; `y` is its top. */
export function key(id: string, items: readonly KeyItem[], { y, width }: { y: number; width: number }): Svg {
  return svg`${placeKey(items, width).map(({ shape, label, x, line }) => {
    const top = y + line * lead;
    return svg`<g>${drawShape(id, shape, { x, y: top + 2, ...swatch })}${textLines([label], { x: x + swatch.width + 6, y: top + 12, size: small })}</g>`;
  })}`;
}

/** Draws a column that is too low to be seen, with a dot above it. */
const lowColumn = ({ x, y, width, height }: Box): Svg =>
  svg`<path class="mark-known" d="M${x} ${y}h${width}v${height}h${-width}Z"/><circle class="mark-known" cx="${x + width / 2}" cy="${y - dotAbove}" r="2"/>`;

/** How far above a low column the middle of its dot stands. */
export const dotAbove = 4;

/** Draws one shape in a box. */
export function drawShape(id: string, shape: KeyShape, box: Box): Svg {
  const { x, y, width, height } = box;
  if (shape === 'unknown') return unknownBox(id, box);
  if (shape === 'low')
    return svg`<g class="low">${lowColumn({ x: x + width / 2 - 4, y: y + height - 2, width: 8, height: 2 })}</g>`;
  if (shape !== 'looked')
    return svg`<rect class="mark-${shape}" x="${x}" y="${y}" width="${width}" height="${height}"/>`;
  const dash = Math.min(6, width - 6);
  return svg`<rect class="mark-negative" x="${x + 0.5}" y="${y + 0.5}" width="${width - 1}" height="${height - 1}"/><path class="looked" d="M${x + (width - dash) / 2} ${y + height / 2}h${dash}"/>`;
}
