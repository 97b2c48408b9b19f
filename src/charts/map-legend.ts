import { svg, type Svg } from '#charts/svg.ts';
import { textLines, wrap } from '#charts/text.ts';

/**
 * What is known of a place. `money`: a filled tile; `facts`: a filled tile with one corner cut out; `looked` (searched, nothing found): an empty
 * tile with one corner filled; `silent`: an empty tile with a dashed edge. The four differ without colour.
 */
export const tileStates = ['money', 'facts', 'looked', 'silent'] as const;

export type TileState = (typeof tileStates)[number];

/** The stepped corner at the bottom right of a tile; null for states without one. */
export function tileCorner(state: TileState, x: number, y: number): Svg | null {
  return state === 'facts' || state === 'looked'
    ? svg`<path class="corner" d="M${x} ${y}v-6.5h-3.25v3.25h-3.25v3.25Z"/>`
    : null;
}

export interface LegendItem {
  state: TileState;
  /** How many places are in the state. */
  count: string;
  label: string;
}

export interface LegendPlace {
  x: number;
  y: number;
  /** Width of one item. */
  width: number;
  /** Number of items in a row. */
  across: number;
}

/** One item for each state that occurs, with its number of places. */
export function legendItems(
  found: readonly TileState[],
  { states, format }: { states: Record<TileState, string>; format: (count: number) => string },
): LegendItem[] {
  const counted = tileStates.map((state) => ({
    state,
    label: states[state],
    count: found.filter((one) => one === state).length,
  }));
  return counted.filter(({ count }) => count > 0).map((item) => ({ ...item, count: format(item.count) }));
}

const swatch = { width: 30, height: 24 };
const leading = 13;

/** Breaks the labels into lines and computes the column and vertical offset of each item. */
function placeLegend(items: readonly LegendItem[], { width, across }: Pick<LegendPlace, 'width' | 'across'>) {
  const lines = items.map(({ label }) => wrap(label, width - swatch.width - 8, 11.5));
  const heights = Array.from(
    { length: Math.ceil(items.length / across) },
    (_, row) =>
      Math.max(swatch.height, ...lines.slice(row * across, (row + 1) * across).map(({ length }) => length * leading)) +
      8,
  );
  const down = heights.map((_, row) => heights.slice(0, row).reduce((sum, height) => sum + height, 0));
  return {
    placed: items.map((item, index) => ({
      ...item,
      lines: lines[index] ?? [],
      col: index % across,
      down: down[Math.floor(index / across)] ?? 0,
    })),
    height: heights.reduce((sum, height) => sum + height, 0),
  };
}

/** Height of the legend in units of the viewBox. */
export const legendHeight = (items: readonly LegendItem[], place: Pick<LegendPlace, 'width' | 'across'>) =>
  placeLegend(items, place).height;

/** Draws the legend: for each state a small tile that shows the number of places, and its label. */
export function legend(items: readonly LegendItem[], { x, y, width, across }: LegendPlace): Svg {
  return svg`${placeLegend(items, { width, across }).placed.map(({ state, count, lines, col, down }) => {
    const [left, top] = [x + col * width, y + down];
    const first = top + 16 - Math.min(1, lines.length - 1) * (leading / 2);
    const middle = left + swatch.width / 2 - (state === 'facts' || state === 'looked' ? 1.5 : 0);
    const tile = svg`<path d="M${left + 1} ${top + 1}h${swatch.width - 2}v${swatch.height - 2}h${2 - swatch.width}Z"/>`;
    const corner = tileCorner(state, left + swatch.width - 1, top + swatch.height - 1);
    const number = svg`<text x="${middle}" y="${top + 16}" font-size="11.5">${count}</text>`;
    const label = textLines(lines, { x: left + swatch.width + 6, y: first, size: 11.5, leading });
    return svg`<g class="felt is-${state}">${tile}${corner}${number}</g>${label}`;
  })}`;
}
