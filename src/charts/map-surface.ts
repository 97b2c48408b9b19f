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
  return state === 'facts' || state === 'looked' ? svg`<path class="corner" d="M${x} ${y}v-6.5h-3.25v3.25h-3.25v3.25Z"/>` : null;
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

const item = { width: 30, height: 24, step: 33 };

/** Height of the key. */
export const keyHeight = (items: readonly KeyItem[], across: number) => Math.ceil(items.length / across) * item.step;

/** What the pieces mean, each said by a piece of its kind that carries the number of its places. */
export function key(items: readonly KeyItem[], { x, y, width, across }: KeyPlace): Svg {
  return svg`${items.map(({ state, count, label }, index) => {
    const [left, top] = [x + (index % across) * width, y + Math.floor(index / across) * item.step];
    const lines = wrap(label, width - item.width - 10, 11.5).slice(0, 2);
    return svg`<g class="felt is-${state}"><path d="M${left + 1} ${top + 1}h${item.width - 2}v${item.height - 2}h${2 - item.width}Z"/>${corner(state, left + item.width - 1, top + item.height - 1)}<text x="${left + item.width / 2 - (state === 'facts' || state === 'looked' ? 1.5 : 0)}" y="${top + 16}" font-size="11.5">${count}</text></g>${textLines(lines, { x: left + item.width + 6, y: top + 16 - (lines.length - 1) * 6.5, size: 11.5, leading: 13 })}`;
  })}`;
}
