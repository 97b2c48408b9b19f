import { unknownBox, hatch } from '#charts/figure-states.ts';
import { columns, lakes, regionOf, regionPlaces, rows, tilePlaces, type TilePlace } from '#charts/map-layout.ts';
import { link, picture, svg, type ChartOptions, type Picture, type Svg } from '#charts/svg.ts';
import { textLines, textWidth, wrap, wrapName } from '#charts/text.ts';

/** Sums are known; other facts are known; looked for and not found; silence. */
export type TileState = 'money' | 'facts' | 'looked' | 'silent';

export interface Tile {
  soate: string;
  /** Up to ten letters. */
  label: string;
  /** The whole name, for the link; the label if left out. */
  name?: string | undefined;
  state: TileState;
  /** What there is, in words and numbers, for the link. */
  value?: string | undefined;
  href: string;
}

export interface MapOptions extends ChartOptions {
  /** What each state means; it names the links and the key in the empty corner. */
  states: Record<TileState, string>;
  regions?: readonly { soate: string; label: string }[] | undefined;
}

export interface PlacedTile {
  tile: Tile;
  x: number;
  y: number;
  width: number;
  height: number;
  lines: string[];
  size: number;
}

const rowHeight = 36;
const gap = 2;

/** The largest size at which no word is parted; failing that, the largest on two lines, or on three. */
function fitName(label: string, width: number): { lines: string[]; size: number } {
  const whole = label.split(/(?<=-)|[\u00ad\s]+/).length;
  const tries = [10, 9.4, 8.8, 8.3].map((size) => ({ size: (size * width) / 34, lines: wrapName(label, width - 2, (size * width) / 34) }));
  const within = (most: number) => tries.find(({ lines }) => lines.length <= most);
  return within(whole) ?? within(2) ?? within(3) ?? { size: width / 4.5, lines: wrapName(label, width, width / 4.5) };
}

/** Tiles of the layout that the caller has something to say about, in reading order. */
export function placeMap(tiles: readonly Tile[], width: number): { tiles: PlacedTile[]; step: number; height: number } {
  const step = width / columns;
  const bySoate = new Map(tiles.map((tile) => [tile.soate, tile]));
  const stray = tiles.find(({ soate }) => !tilePlaces.some((place) => place.soate === soate));
  if (stray !== undefined) throw new Error(`tile without a place: ${stray.soate}`);

  const placed = tilePlaces.flatMap(({ soate, col, row }) => {
    const tile = bySoate.get(soate);
    if (tile === undefined) return [];
    return { tile, x: col * step + gap / 2, y: row * rowHeight + gap / 2, width: step - gap, height: rowHeight - gap, ...fitName(tile.label, step - gap) };
  });
  return { tiles: placed, step, height: rows * rowHeight + 2 };
}

/** Lines between tiles of different regions, as the seams of a carpet. */
export function seams(places: readonly TilePlace[], step: number): string {
  const at = new Map(places.map(({ col, row, soate }) => [`${col},${row}`, regionOf(soate)]));
  const differs = (soate: string, col: number, row: number) => at.has(`${col},${row}`) && at.get(`${col},${row}`) !== regionOf(soate);
  return places.map(({ soate, col, row }) => {
    const right = differs(soate, col + 1, row) ? `M${Math.round((col + 1) * step)} ${row * rowHeight}v${rowHeight}` : '';
    const below = differs(soate, col, row + 1) ? `M${Math.round(col * step)} ${(row + 1) * rowHeight}h${Math.round(step)}` : '';
    return right + below;
  }).join('');
}

function surface(id: string, state: TileState, box: { x: number; y: number; width: number; height: number }): Svg {
  const { x, y, width, height } = box;
  if (state === 'silent') return unknownBox(id, { x: x + 0.5, y: y + 0.5, width: width - 1, height: height - 1 });
  if (state !== 'looked') return svg`<rect class="tile-${state}" x="${x}" y="${y}" width="${width}" height="${height}"/>`;
  return svg`<rect class="mark-negative" x="${x + 0.75}" y="${y + 0.75}" width="${width - 1.5}" height="${height - 1.5}"/><path class="looked" d="M${x + width / 2 - 5} ${y + height - 2}h10"/>`;
}

function words({ tile, x, y, width, height, lines, size }: PlacedTile): Svg {
  const lead = size + 0.5;
  const first = y + height / 2 - ((lines.length - 1) * lead) / 2 + size * 0.35;
  const name = tile.state === 'money' || tile.state === 'facts' ? 'on-mark' : tile.state === 'silent' ? 'label halo' : 'label';
  return svg`${lines.map((line, index) => {
    const squeeze = textWidth(line, size) > width ? svg` textLength="${width - 2}" lengthAdjust="spacingAndGlyphs"` : null;
    return svg`<text class="${name}" x="${x + width / 2}" y="${first + index * lead}" font-size="${size}" text-anchor="middle"${squeeze}>${line}</text>`;
  })}`;
}

function tile(id: string, placed: PlacedTile, states: MapOptions['states']): Svg {
  const { label, name = label, state, value, href } = placed.tile;
  const said = [name, states[state], value].filter((part) => part !== undefined && part !== '').join(', ');
  return link(href, said, svg`${surface(id, state, placed)}${words(placed)}`);
}

function lake({ col, row, span }: (typeof lakes)[number], step: number): Svg {
  const [x, y] = [col * step + step * 0.18, row * rowHeight + rowHeight / 2];
  const wave = 'q4-5 8 0'.concat('t8 0'.repeat(span === 1 ? 2 : 6));
  return svg`<path class="lake" d="M${x} ${y - 4}${wave}M${x} ${y + 5}${wave}"/>`;
}

function regionNames(regions: NonNullable<MapOptions['regions']>, step: number): Svg {
  return svg`${regions.map(({ soate, label }) => {
    const place = regionPlaces.find((region) => region.soate === soate);
    if (place === undefined) return null;
    const lines = wrap(label, place.span * step - 4, 11.5);
    const y = place.side === 'top' ? place.row * rowHeight + 15 : (place.row + 1) * rowHeight - 6 - (lines.length - 1) * 13;
    return textLines(lines, { x: place.col * step + 4, y, size: 11.5, leading: 13, name: 'region' });
  })}`;
}

/** The empty corner in the south-east explains the four states. */
function key(id: string, states: MapOptions['states'], step: number): Svg {
  const x = step * 6;
  const order: TileState[] = ['money', 'facts', 'looked', 'silent'];
  return svg`${order.map((state, index) => {
    const y = rowHeight * 6 + 4 + index * 34;
    const lines = wrap(states[state], step * 4 - 32, 11.5);
    return svg`${surface(id, state, { x, y, width: 24, height: 24 })}${textLines(lines, { x: x + 31, y: y + 16 - (lines.length - 1) * 7, size: 11.5, leading: 13 })}`;
  })}`;
}

/** The country as a felt carpet: one tile for every district and city, each a link to its page. */
export function map(tiles: readonly Tile[], options: MapOptions): Picture | null {
  if (tiles.length === 0) return null;

  const { id, title, width = 360, states, regions = [] } = options;
  const placed = placeMap(tiles, width);
  const { step } = placed;
  return picture({ name: 'map', title, width, height: placed.height, links: true }, svg`${hatch(id)}${lakes.map((water) => lake(water, step))}
${placed.tiles.map((one) => svg`${tile(id, one, states)}\n`)}<path class="carpet-seam" d="${seams(tilePlaces, step)}"/>${regionNames(regions, step)}${key(id, states, step)}`);
}
