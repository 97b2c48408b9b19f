import { nameWidth, setName, type Setting } from '#charts/map-label.ts';
import { corner, key, keyHeight, keyItems, type TileState } from '#charts/map-surface.ts';
import { outline, patches, seams, type Cell, type Patch, type Size, type Unit } from '#charts/mosaic.ts';
import { picture, svg, type ChartOptions, type Picture, type Svg } from '#charts/svg.ts';
import { bold } from '#charts/text.ts';

export interface Tile {
  key: string;
  /** The short name that stands on the tile. */
  label: string;
  /** The whole name, for the link. */
  name: string;
  /** Language of the name where it is not the page's. */
  lang?: string | undefined;
  state: TileState;
  /** A number to stand on the tile, where there is room. */
  count?: string | undefined;
  /** What there is, in words and numbers, for the link. */
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

/** The drawing into which tiles are put. */
export interface MapLayout {
  units: readonly Unit[];
  columns: number;
  rows: number;
  lakes?: readonly { key: string; cells: readonly Cell[]; label: string }[];
  /** Names on free ground. */
  names?: readonly (Patch & GroupName & { anchor: 'start' | 'end' })[];
  /** Squares that carry the name of their group: its head. */
  heads?: readonly (GroupName & { cell: Cell; group: string; state: TileState })[];
}

export interface MapOptions extends ChartOptions {
  layout: MapLayout;
  cell: Size;
  /** What each state means. */
  states: Record<TileState, string>;
  /** Room above the drawing, for names. */
  top?: number;
  /** Where the key stands: below, or on free ground, in squares. */
  keyAt?: { col: number; row: number; cols: number } | undefined;
  format: (count: number) => string;
  /** Whether it is the flat drawing for wide places. */
  wide?: boolean;
}

/** Sizes of names: the smallest is read without glasses on a phone. */
export const nameSizes = { narrow: [12, 11.5, 11, 10.5], wide: [13, 12.5, 12, 11.5, 11] } as const;
const gap = 1.25;

export interface PlacedTile {
  tile: Tile;
  unit: Unit;
  /** The box of the name. */
  box: { x: number; y: number; width: number; height: number };
  setting: Setting;
  /** Whether its number stands under the name. */
  numbered: boolean;
}

/** Each tile with the part of its piece where the name sits best. */
export function placeTiles(
  tiles: readonly Tile[],
  units: readonly Unit[],
  cell: Size,
  sizes: readonly number[] = nameSizes.narrow,
): PlacedTile[] {
  const byKey = new Map(units.map((unit) => [unit.key, unit]));
  return tiles.map((tile) => {
    const unit = byKey.get(tile.key);
    if (unit === undefined) throw new Error(`tile without a place: ${tile.key}`);
    const [best] = patches(unit.cells)
      .map((patch) => settle(tile, patch, cell, sizes))
      .sort((a, b) => scoreIn(unit, b) - scoreIn(unit, a));
    if (best === undefined) throw new Error(`piece without squares: ${tile.key}`);
    return { tile, unit, ...best };
  });
}

/** A number is worth a line as long as that parts no further word. */
function settle({ label, count }: Tile, patch: Patch, cell: Size, sizes: readonly number[]) {
  const box = boxOf(patch, cell);
  const alone = setName(label, box, sizes);
  const beside =
    count === undefined ? null : setName(label, { ...box, height: box.height - Math.min(...sizes) * 1.02 }, sizes);
  const numbered = beside !== null && beside.fits && beside.parted <= alone.parted;
  return { patch, box, setting: numbered ? beside : alone, numbered };
}

/** A name sits best where it is set well and in the body of its piece. */
function scoreIn({ cells }: Unit, { patch: { cols, rows }, setting: { score } }: ReturnType<typeof settle>) {
  return score + (40 * cols * rows) / cells.length;
}

function boxOf({ col, row, cols, rows }: Patch, { width, height }: Size) {
  const [side, edge] = [gap + 0.4, gap + 0.6];
  return {
    x: col * width + side,
    y: row * height + edge,
    width: cols * width - 2 * side,
    height: rows * height - 2 * edge,
  };
}

/** The name and, where there is room, the number, in the middle of the box. */
function words({ tile: { count }, box, setting: { lines, size, leading }, numbered }: PlacedTile): Svg {
  const all = numbered && count !== undefined ? [...lines, count] : lines;
  const first = box.y + box.height / 2 + size * 0.36 - ((all.length - 1) * leading) / 2;
  return svg`${all.map((line, index) => {
    const squeeze =
      nameWidth(line, size) > box.width ? svg` textLength="${box.width}" lengthAdjust="spacingAndGlyphs"` : null;
    return svg`<text${index >= lines.length ? svg` class="count"` : null} x="${box.x + box.width / 2}" y="${first + index * leading}" font-size="${size}"${squeeze}>${line}</text>`;
  })}`;
}

function lowest(cells: readonly Cell[]): Cell {
  return cells.reduce(
    (low, cell) => (cell[1] > low[1] || (cell[1] === low[1] && cell[0] > low[0]) ? cell : low),
    [-1, -1],
  );
}

function tileMark(placed: PlacedTile, { cell, states }: MapOptions): Svg {
  const {
    tile: { state, city = false },
    unit,
  } = placed;
  const [col, row] = lowest(unit.cells);
  const shape = outline(unit.cells, cell, { inset: gap, notch: city ? 2.5 : 0 });
  const sign = corner(state, (col + 1) * cell.width - gap, (row + 1) * cell.height - gap);
  return tileLink(placed.tile, states, svg`<path d="${shape}"/>${sign}${words(placed)}`);
}

/** A tile as a link that says its name, its state and what there is. */
export function tileLink({ name, lang, state, value, href }: Tile, states: MapOptions['states'], content: Svg): Svg {
  const said = [name, states[state], value].filter((part) => part !== undefined && part !== '').join(', ');
  return pieceLink(`felt is-${state}`, { href, said, lang }, content);
}

/** A link around a piece. Its name is said once and whole, to whoever listens and to whoever points at it; the lines and broken words it shows are for the eye. */
function pieceLink(
  name: string,
  { href, said, lang }: { href: string; said: string; lang?: string | undefined },
  content: Svg,
): Svg {
  return svg`<a class="${lang === undefined ? name : `${name} other`}" href="${href}" data-tip=""${lang === undefined ? null : svg` lang="${lang}"`}><title>${said}</title><g aria-hidden="true">${content}</g></a>\n`;
}

function lake({ cells, label }: NonNullable<MapLayout['lakes']>[number], cell: Size): Svg {
  const [patch] = patches(cells)
    .map((found) => boxOf(found, cell))
    .sort((a, b) => b.width * b.height - a.width * a.height);
  if (patch === undefined) return svg``;
  const setting = setName(label, patch, nameSizes.narrow);
  const wave = (y: number) => `M${patch.x} ${y}q3 -4 6 0${'t6 0'.repeat(Math.floor(patch.width / 6) - 1)}`;
  const waves = Array.from({ length: Math.max(1, Math.floor(patch.height / 9)) }, (_, index) =>
    wave(patch.y + 5 + index * 9),
  ).join('');
  const first = patch.y + patch.height / 2 + setting.size * 0.36 - ((setting.lines.length - 1) * setting.leading) / 2;
  return svg`<g class="water"><path d="${waves}"/>${setting.fits && setting.lines.map((line, index) => svg`<text x="${patch.x + patch.width / 2}" y="${first + index * setting.leading}" font-size="${setting.size}">${line}</text>`)}</g>`;
}

function groundName(name: NonNullable<MapLayout['names']>[number], cell: Size): Svg {
  const box = boxOf(name, cell);
  const setting = setName(name.label, box, nameSizes.narrow);
  const x = name.anchor === 'start' ? box.x : box.x + box.width;
  const first = box.y + box.height / 2 + setting.size * 0.36 - ((setting.lines.length - 1) * setting.leading) / 2;
  const lines = setting.lines.map(
    (line, index) =>
      svg`<text x="${x}" y="${first + index * setting.leading}" font-size="${setting.size}">${line}</text>`,
  );
  return pieceLink(
    name.anchor === 'end' ? 'area at-end' : 'area',
    { href: name.href, said: name.name },
    svg`<rect class="hit" x="${box.x}" y="${box.y}" width="${box.width}" height="${box.height}"/>${lines}`,
  );
}

/** The head of a group: a piece that stands for the whole district, in bold. */
function head(
  { label, name, href, cell: [col, row], state }: NonNullable<MapLayout['heads']>[number],
  { cell, states }: MapOptions,
): Svg {
  const box = boxOf({ col, row, cols: 1, rows: 1 }, cell);
  const setting = setName(label, { ...box, width: box.width / bold }, nameSizes.narrow);
  const first = box.y + box.height / 2 + setting.size * 0.36 - ((setting.lines.length - 1) * setting.leading) / 2;
  const lines = setting.lines.map(
    (line, index) =>
      svg`<text x="${box.x + box.width / 2}" y="${first + index * setting.leading}" font-size="${setting.size}">${line}</text>`,
  );
  const sign = corner(state, (col + 1) * cell.width - gap, (row + 1) * cell.height - gap);
  return pieceLink(
    `felt head is-${state}`,
    { href, said: `${name}, ${states[state]}` },
    svg`<path d="${outline([[col, row]], cell, { inset: gap })}"/>${sign}${lines}`,
  );
}

/** A felt carpet: one piece for every place, each a link to its page, with seams between groups and a key that counts. */
export function map(tiles: readonly Tile[], options: MapOptions): Picture | null {
  if (tiles.length === 0) return null;

  const { title, layout, cell, states, top = 0, keyAt, format, wide = false } = options;
  const { units, columns, rows, lakes = [], names = [], heads = [] } = layout;
  const width = options.width ?? columns * cell.width;
  const items = keyItems(
    tiles.map(({ state }) => state),
    { states, format },
  );
  const low = Math.max(rows, ...names.map((name) => name.row + name.rows));
  const keyPlace =
    keyAt === undefined
      ? { x: 0, y: low * cell.height + 10, width: width / 2, across: 2 }
      : { x: keyAt.col * cell.width, y: keyAt.row * cell.height, width: keyAt.cols * cell.width, across: 1 };
  const height = Math.max(top + low * cell.height + 2, top + keyPlace.y + keyHeight(items, keyPlace));
  const sizes = wide ? nameSizes.wide : nameSizes.narrow;
  const all = [...units, ...heads.map((one): Unit => ({ key: one.name, group: one.group, cells: [one.cell] }))];
  return picture(
    { name: wide ? 'map wide' : 'map', title, width, height, links: true },
    svg`<g transform="translate(0,${top})">${lakes.map((water) => lake(water, cell))}
${names.map((name) => groundName(name, cell))}${heads.map((one) => head(one, options))}${placeTiles(tiles, units, cell, sizes).map((placed) => tileMark(placed, options))}<path class="carpet-seam" d="${seams(all, cell, { rim: true })}"/>
${key(items, keyPlace)}</g>`,
  );
}
