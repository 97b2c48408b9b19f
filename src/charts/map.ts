import { fitName, type NameLayout } from '#charts/map-label.ts';
import { tileCorner, legend, legendHeight, legendItems, type TileState } from '#charts/map-legend.ts';
import {
  outline,
  largestRects,
  groupBorders,
  type GridCell,
  type CellRect,
  type CellSize,
  type GridUnit,
} from '#charts/tile-grid.ts';
import { picture, sized, svg, type ChartOptions, type Picture, type Svg } from '#charts/svg.ts';
import { bold, textWidth } from '#charts/text.ts';

export interface Tile {
  key: string;
  /** The short name on the tile. */
  label: string;
  /** The full name, for the link. */
  name: string;
  /** Language of the name where it differs from the page's. */
  lang?: string | undefined;
  state: TileState;
  /** A number shown on the tile where it fits. */
  count?: string | undefined;
  /** What is known, in words and numbers, for the link. */
  value?: string | undefined;
  href: string;
  city?: boolean | undefined;
}

/** A name that belongs to a group and links to its page. */
interface GroupName {
  label: string;
  name: string;
  href: string;
}

/** The grid that the tiles fill. */
export interface MapLayout {
  units: readonly GridUnit[];
  columns: number;
  rows: number;
  lakes?: readonly { key: string; cells: readonly GridCell[]; label: string }[];
  /** Names of regions on free space. */
  names?: readonly (CellRect & GroupName & { anchor: 'start' | 'end' })[];
  /** Squares that show the name of their group. */
  heads?: readonly (GroupName & { cell: GridCell; group: string })[];
}

export interface MapOptions extends ChartOptions {
  layout: MapLayout;
  cell: CellSize;
  /** What each state means. */
  states: Record<TileState, string>;
  /** Space above the grid for names, in units of the viewBox. */
  top?: number;
  /** Position of the legend in squares; below the grid by default. */
  legendAt?: { col: number; row: number; cols: number } | undefined;
  format: (count: number) => string;
  /** Whether it is the flatter variant for wide screens. */
  wide?: boolean;
}

/** Font sizes of names, largest first. */
export const nameSizes = { narrow: [12, 11.5, 11, 10.5], wide: [13, 12.5, 12, 11.5, 11] } as const;
/** The size that most names of a map have: it stands once for all. */
const mapSize = 12;
const gap = 1.25;

/** What a tile looks like without its name and its link. */
export interface TileShape {
  href: string;
  state: TileState;
  mark: Svg;
}

/** A finished map, with its shapes and group borders again for a picture that has no words and no links. */
export interface MapPicture extends Picture {
  readonly shapes: readonly TileShape[];
  /** Null on a map without groups. */
  readonly borders: Svg | null;
}

export interface PlacedTile {
  tile: Tile;
  unit: GridUnit;
  /** The box of the name. */
  box: { x: number; y: number; width: number; height: number };
  fitted: NameLayout;
  /** Where the number is shown: on a line of its own, behind the last line of the name, or nowhere. */
  countAt: 'below' | 'beside' | null;
}

/** Finds for each tile the rectangle in which its name fits best. Throws when the layout has no such tile. */
export function placeTiles(
  tiles: readonly Tile[],
  units: readonly GridUnit[],
  cell: CellSize,
  sizes: readonly number[] = nameSizes.narrow,
): PlacedTile[] {
  const byKey = new Map(units.map((unit) => [unit.key, unit]));
  return tiles.map((tile) => {
    const unit = byKey.get(tile.key);
    if (unit === undefined) throw new Error(`tile without a place: ${tile.key}`);
    const [best] = largestRects(unit.cells)
      .map((patch) => fitInRect(tile, patch, cell, sizes))
      .sort((a, b) => scoreIn(unit, b) - scoreIn(unit, a));
    if (best === undefined) throw new Error(`piece without squares: ${tile.key}`);
    return { tile, unit, ...best };
  });
}

/** Lays out the name in a rectangle; the number gets its own line unless that would break another word, else the end of the last one. */
function fitInRect({ label, count }: Tile, patch: CellRect, cell: CellSize, sizes: readonly number[]) {
  const box = boxOf(patch, cell);
  const alone = fitName(label, box, sizes);
  const withCount =
    count === undefined ? null : fitName(label, { ...box, height: box.height - Math.min(...sizes) * 1.02 }, sizes);
  const hasCount = withCount !== null && withCount.fits && withCount.parted <= alone.parted;
  if (hasCount) return { patch, box, fitted: withCount, countAt: 'below' as const };
  const last = `${alone.lines.at(-1) ?? ''} ${count ?? ''}`;
  const beside = count !== undefined && alone.fits && textWidth(last, alone.size) * bold <= box.width;
  return { patch, box, fitted: alone, countAt: beside ? ('beside' as const) : null };
}

/** Score of a rectangle: the score of the name plus the rectangle's share of the tile. */
function scoreIn({ cells }: GridUnit, { patch: { cols, rows }, fitted: { score } }: ReturnType<typeof fitInRect>) {
  return score + (40 * cols * rows) / cells.length;
}

function boxOf({ col, row, cols, rows }: CellRect, { width, height }: CellSize) {
  const [side, edge] = [gap + 0.4, gap + 0.6];
  return {
    x: col * width + side,
    y: row * height + edge,
    width: cols * width - 2 * side,
    height: rows * height - 2 * edge,
  };
}

/** The name and, where it fits, the number, in the centre of the box. */
function words({ tile: { count }, box, fitted: { lines, size, leading }, countAt }: PlacedTile): Svg {
  const all = countAt === 'below' && count !== undefined ? [...lines, count] : lines;
  const first = box.y + box.height / 2 + size * 0.36 - ((all.length - 1) * leading) / 2;
  return svg`${all.map((line, index) => {
    const squeeze =
      textWidth(line, size) > box.width ? svg` textLength="${box.width}" lengthAdjust="spacingAndGlyphs"` : null;
    return svg`<text${index >= lines.length ? svg` class="count"` : null} x="${box.x + box.width / 2}" y="${first + index * leading}"${sized(size, mapSize)}${squeeze}>${line}${countAt === 'beside' && index === all.length - 1 && svg` <tspan class="count">${count}</tspan>`}</text>`;
  })}`;
}

function lowest(cells: readonly GridCell[]): GridCell {
  return cells.reduce(
    (low, cell) => (cell[1] > low[1] || (cell[1] === low[1] && cell[0] > low[0]) ? cell : low),
    [-1, -1],
  );
}

/** The outline of a tile and the sign of its state. */
function tileMark({ tile: { state, city = false }, unit }: PlacedTile, cell: CellSize): Svg {
  const [col, row] = lowest(unit.cells);
  const shape = outline(unit.cells, cell, { inset: gap, notch: city ? 2.5 : 0 });
  return svg`<path d="${shape}"/>${tileCorner(state, (col + 1) * cell.width - gap, (row + 1) * cell.height - gap)}`;
}

/** A tile as a link whose title names the place, its state and what is known. */
export function tileLink({ name, lang, state, value, href }: Tile, states: MapOptions['states'], content: Svg): Svg {
  const said = [name, states[state], value].filter((part) => part !== undefined && part !== '').join(', ');
  return tileAnchor(`felt is-${state}`, { href, said, lang }, content);
}

/** The shape of a tile, for a picture without words. */
export const tileShape = ({ href, state }: Tile, mark: Svg): TileShape => ({ href, state, mark });

/** A link around a tile. Screen readers and pointers get the full title; the text inside, broken into lines, is hidden from screen readers. */
function tileAnchor(
  name: string,
  { href, said, lang }: { href: string; said: string; lang?: string | undefined },
  content: Svg,
): Svg {
  return svg`<a class="${lang === undefined ? name : `${name} other`}" href="${href}" data-tip=""${lang === undefined ? null : svg` lang="${lang}"`}><title>${said}</title><g aria-hidden="true">${content}</g></a>\n`;
}

function lake({ cells, label }: NonNullable<MapLayout['lakes']>[number], cell: CellSize): Svg {
  const [patch] = largestRects(cells)
    .map((found) => boxOf(found, cell))
    .sort((a, b) => b.width * b.height - a.width * a.height);
  if (patch === undefined) return svg``;
  const fitted = fitName(label, patch, nameSizes.narrow);
  const wave = (y: number) => `M${patch.x} ${y}q3 -4 6 0${'t6 0'.repeat(Math.floor(patch.width / 6) - 1)}`;
  const waves = Array.from({ length: Math.max(1, Math.floor(patch.height / 9)) }, (_, index) =>
    wave(patch.y + 5 + index * 9),
  ).join('');
  const first = patch.y + patch.height / 2 + fitted.size * 0.36 - ((fitted.lines.length - 1) * fitted.leading) / 2;
  return svg`<g class="water"><path d="${waves}"/>${fitted.fits && fitted.lines.map((line, index) => svg`<text x="${patch.x + patch.width / 2}" y="${first + index * fitted.leading}"${sized(fitted.size, mapSize)}>${line}</text>`)}</g>`;
}

function groundName(name: NonNullable<MapLayout['names']>[number], cell: CellSize): Svg {
  const box = boxOf(name, cell);
  const fitted = fitName(name.label, box, nameSizes.narrow);
  const x = name.anchor === 'start' ? box.x : box.x + box.width;
  const first = box.y + box.height / 2 + fitted.size * 0.36 - ((fitted.lines.length - 1) * fitted.leading) / 2;
  const lines = fitted.lines.map(
    (line, index) =>
      svg`<text x="${x}" y="${first + index * fitted.leading}"${sized(fitted.size, mapSize)}>${line}</text>`,
  );
  return tileAnchor(
    name.anchor === 'end' ? 'area at-end' : 'area',
    { href: name.href, said: name.name },
    svg`<rect class="hit" x="${box.x}" y="${box.y}" width="${box.width}" height="${box.height}"/>${lines}`,
  );
}

/** The heading of a group (district) in a tile of its own: a name in bold, never painted as data. */
function groupHead(
  { label, name, href, cell: [col, row] }: NonNullable<MapLayout['heads']>[number],
  { cell }: MapOptions,
): Svg {
  const box = boxOf({ col, row, cols: 1, rows: 1 }, cell);
  const fitted = fitName(label, { ...box, width: box.width / bold }, nameSizes.narrow);
  const first = box.y + box.height / 2 + fitted.size * 0.36 - ((fitted.lines.length - 1) * fitted.leading) / 2;
  const lines = fitted.lines.map(
    (line, index) =>
      svg`<text x="${box.x + box.width / 2}" y="${first + index * fitted.leading}"${sized(fitted.size, mapSize)}>${line}</text>`,
  );
  return tileAnchor(
    'felt head',
    { href, said: name },
    svg`<path d="${outline([[col, row]], cell, { inset: gap })}"/>${lines}`,
  );
}

/** Draws a tile map: one tile for every place, each a link to its page, with borders between groups and a legend with counts. Null without tiles. */
export function map(tiles: readonly Tile[], options: MapOptions): MapPicture | null {
  if (tiles.length === 0) return null;

  const { title, layout, cell, states, top = 0, legendAt, format, wide = false } = options;
  const { units, columns, rows, lakes = [], names = [], heads = [] } = layout;
  const width = options.width ?? columns * cell.width;
  const items = legendItems(
    tiles.map(({ state }) => state),
    { states, format },
  );
  const low = Math.max(rows, ...names.map((name) => name.row + name.rows));
  const legendPlace =
    legendAt === undefined
      ? { x: 0, y: low * cell.height + 10, width: width / 2, across: 2 }
      : { x: legendAt.col * cell.width, y: legendAt.row * cell.height, width: legendAt.cols * cell.width, across: 1 };
  const height = Math.max(top + low * cell.height + 2, top + legendPlace.y + legendHeight(items, legendPlace));
  const sizes = wide ? nameSizes.wide : nameSizes.narrow;
  const all = [...units, ...heads.map((one): GridUnit => ({ key: one.name, group: one.group, cells: [one.cell] }))];
  const borders = svg`<path class="carpet-seam" d="${groupBorders(all, cell, { rim: true })}"/>`;
  const marked = placeTiles(tiles, units, cell, sizes).map((placed) => ({ placed, mark: tileMark(placed, cell) }));
  const links = marked.map(({ placed, mark }) => tileLink(placed.tile, states, svg`${mark}${words(placed)}`));
  const drawn = picture(
    { name: wide ? 'map wide' : 'map', title, width, height, links: true },
    svg`<g transform="translate(0,${top})" font-size="${mapSize}">${lakes.map((water) => lake(water, cell))}
${names.map((name) => groundName(name, cell))}${heads.map((one) => groupHead(one, options))}${links}${borders}
${legend(items, legendPlace)}</g>`,
  );
  return { ...drawn, shapes: marked.map(({ placed: { tile }, mark }) => tileShape(tile, mark)), borders };
}
