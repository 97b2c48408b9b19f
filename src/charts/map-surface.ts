import { svg, type Svg } from '#charts/svg.ts';
import { textLines, wrap } from '#charts/text.ts';

/**
 * What is known of a place. Two mirrored pairs of the carpet: sums known is the filled piece, other facts the filled piece with a corner cut out;
 * silence is the empty, stitched piece, looked for in vain the empty piece with the corner filled. They stay apart without colour.
 */
export const tileStates = ['money', 'facts', 'looked', 'silent'] as const;

export type TileState = (typeof tileStates)[number];

/** The stepped corner at the bottom right of a piece. */
export function corner(state: TileState, x: number, y: number): Svg | null {
  return state === 'facts' || state === 'looked'
    ? svg`<path class="corner" d="M${x} ${y}v-6.5h-3.25v3.25h-3.25v3.25Z"/>`
    : null;
}

export interface KeyItem {
  state: TileState;
  /** How many places are in the state. */
  count: string;
  label: string;
}

export interface KeyPlace {
  x: number;
  y: number;
  /** Width of one item. */
  width: number;
  /** Items beside one another. */
  across: number;
}

/** The states that occur, each with how often. */
export function keyItems(
  found: readonly TileState[],
  { states, format }: { states: Record<TileState, string>; format: (count: number) => string },
): KeyItem[] {
  const counted = tileStates.map((state) => ({
    state,
    label: states[state],
    count: found.filter((one) => one === state).length,
  }));
  return counted.filter(({ count }) => count > 0).map((item) => ({ ...item, count: format(item.count) }));
}

const swatch = { width: 30, height: 24 };
const leading = 13;

/** The items with their lines, and how far down each stands. */
function placeKey(items: readonly KeyItem[], { width, across }: Pick<KeyPlace, 'width' | 'across'>) {
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

/** Height of the key. */
export const keyHeight = (items: readonly KeyItem[], place: Pick<KeyPlace, 'width' | 'across'>) =>
  placeKey(items, place).height;

/** What the pieces mean, each said by a piece of its kind that carries the number of its places. */
export function key(items: readonly KeyItem[], { x, y, width, across }: KeyPlace): Svg {
  return svg`${placeKey(items, { width, across }).placed.map(({ state, count, lines, col, down }) => {
    const [left, top] = [x + col * width, y + down];
    const first = top + 16 - Math.min(1, lines.length - 1) * (leading / 2);
    const middle = left + swatch.width / 2 - (state === 'facts' || state === 'looked' ? 1.5 : 0);
    return svg`<g class="felt is-${state}"><path d="M${left + 1} ${top + 1}h${swatch.width - 2}v${swatch.height - 2}h${2 - swatch.width}Z"/>${corner(state, left + swatch.width - 1, top + swatch.height - 1)}<text x="${middle}" y="${top + 16}" font-size="11.5">${count}</text></g>${textLines(lines, { x: left + swatch.width + 6, y: first, size: 11.5, leading })}`;
  })}`;
}
