import type { TileState } from '#charts/map-legend.ts';
import { link, picture, svg, type ChartOptions, type Picture } from '#charts/svg.ts';

/** One thing of a field; `href` leads to its page, for those of which something is known. */
export interface FieldCell {
  state: TileState;
  name: string;
  href: string;
}

interface FieldOptions extends Omit<ChartOptions, 'id' | 'width'> {
  /** Cells in a row. */
  columns?: number;
  /** Whether no cell leads anywhere, as in a legend. */
  plain?: boolean;
}

const size = 10;
/** From one cell to the next. */
const pitch = 12;

/** The cell of a state; the four differ without colour, as the tiles of the map do. */
const outlines: Record<TileState, string> = {
  money: `h${size}v${size}h-${size}z`,
  facts: `h${size}v6h-2v2h-2v2h-6z`,
  looked: `h${size}v${size}h-${size}zm1 1v8h4v-2h2v-2h2v-4z`,
  silent: `h${size}v${size}h-${size}z`,
};

/** Where the cells lie, row by row. */
export const placeCells = (count: number, columns: number) =>
  Array.from({ length: count }, (_, i) => ({ x: (i % columns) * pitch, y: Math.floor(i / columns) * pitch }));

/** A field of cells, one for each thing: those of which something is known are filled and lead to their pages. Null for none. */
export function cellField(
  cells: readonly FieldCell[],
  { title, columns = 27, plain = false }: FieldOptions,
): Picture | null {
  if (cells.length === 0) return null;
  const places = placeCells(cells.length, columns);
  const drawn = cells.map((cell, i) => ({ ...cell, path: `M${places[i]?.x} ${places[i]?.y}${outlines[cell.state]}` }));
  const silent = (state: TileState) =>
    drawn
      .filter((cell) => cell.state === state)
      .map(({ path }) => path)
      .join('');
  const drawKnown = ({ name, href, state, path }: (typeof drawn)[number]) => {
    const mark = svg`<path class="is-${state}" d="${path}"/>`;
    return plain ? mark : link(href, name, mark);
  };
  const known = drawn.filter(({ state }) => state === 'money' || state === 'facts');
  return picture(
    {
      name: 'cells',
      title,
      width: columns * pitch,
      height: Math.ceil(cells.length / columns) * pitch,
      links: known.length > 0 && !plain,
    },
    svg`<g transform="translate(1 1)">${(['silent', 'looked'] as const).map((state) => silent(state) !== '' && svg`<path class="is-${state}" d="${silent(state)}"/>`)}${known.map(drawKnown)}</g>`,
  );
}
