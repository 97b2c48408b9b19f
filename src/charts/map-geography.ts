import { geoIdentity, geoPath } from 'd3';
import type { MultiPolygon, Polygon, Position } from 'geojson';
import { setName } from '#charts/map-label.ts';
import { key, keyHeight, keyItems } from '#charts/map-surface.ts';
import { nameSizes, tileLink, type MapOptions, type Tile } from '#charts/map.ts';
import { picture, svg, type Picture, type Svg } from '#charts/svg.ts';

type Area = Polygon | MultiPolygon;

/** A place on the ground: its shape or, without one, its point. */
export interface Ground {
  geometry: Area | null;
  /** Degrees of longitude and latitude. */
  point: Position | null;
}

/** A square stands for a place without a shape, and for a shape that would be lost. True ground leaves no room for larger ones: the list is for thumbs. */
const target = 9;
const least = 6;

/** Degrees on a plane: one region or country is small enough for that, and no shape turns inside out. */
function onPlane(geometry: Area, narrow: number): Area {
  const ring = (points: Position[]) => points.map(([lon = 0, lat = 0]) => [lon * narrow, lat]);
  return geometry.type === 'Polygon'
    ? { type: 'Polygon', coordinates: geometry.coordinates.map(ring) }
    : { type: 'MultiPolygon', coordinates: geometry.coordinates.map((part) => part.map(ring)) };
}

/** The same map by true boundaries: the states, links and key of the carpet, with names only where a shape has room for them. */
export function geographyMap(
  tiles: readonly Tile[],
  grounds: ReadonlyMap<string, Ground>,
  { title, width = 328, states, format }: Omit<MapOptions, 'layout' | 'cell'>,
): Picture | null {
  const areas = tiles.flatMap((tile) => grounds.get(tile.key)?.geometry ?? []);
  if (areas.length === 0) return null;

  const lats = areas
    .flatMap((area) => (area.type === 'Polygon' ? area.coordinates.flat() : area.coordinates.flat(2)))
    .map(([, lat = 0]) => lat);
  const narrow = Math.cos(((Math.min(...lats) + Math.max(...lats)) / 2) * (Math.PI / 180));
  const world = { type: 'GeometryCollection' as const, geometries: areas.map((area) => onPlane(area, narrow)) };
  const projection = geoIdentity()
    .reflectY(true)
    .fitExtent(
      [
        [2, 2],
        [width - 2, 4 * width],
      ],
      world,
    );
  const path = geoPath(projection).digits(1);
  const [x, y] = projection.translate();
  projection.translate([x, y + 2 - path.bounds(world)[0][1]]);
  const height = Math.ceil(path.bounds(world)[1][1]) + 4;

  const drawn = tiles.flatMap((tile): { tile: Tile; size: number; mark: Svg; label?: Svg | null }[] => {
    const { geometry, point } = grounds.get(tile.key) ?? { geometry: null, point: null };
    const shape = geometry && onPlane(geometry, narrow);
    const [[left, top], [right, bottom]] = shape
      ? path.bounds(shape)
      : [
          [0, 0],
          [0, 0],
        ];
    const size = Math.min(right - left, bottom - top);
    if (shape && size >= least)
      return [
        {
          tile,
          size,
          mark: svg`<path d="${path(shape) ?? ''}"/>`,
          label: name(tile, path.centroid(shape), { width: (right - left) * 0.75, height: (bottom - top) * 0.5 }),
        },
      ];
    const at = shape ? path.centroid(shape) : point && projection([(point[0] ?? 0) * narrow, point[1] ?? 0]);
    if (!at) return [];
    return [
      {
        tile,
        size: 0,
        mark: svg`<path d="M${at[0] - target / 2} ${at[1] - target / 2}h${target}v${target}h${-target}Z"/>`,
      },
    ];
  });
  const items = keyItems(
    tiles.map(({ state }) => state),
    { states, format },
  );
  const keyPlace = { x: 0, y: height + 8, width: width / 2, across: 2 };
  // Small squares lie on top of the shapes around them.
  const marks = drawn.toSorted((a, b) => b.size - a.size).map(({ tile, mark }) => tileLink(tile, states, mark));
  return picture(
    { name: 'map geography', title, width, height: keyPlace.y + keyHeight(items, keyPlace), links: true },
    svg`${marks}<g class="names" aria-hidden="true">${drawn.map(({ label }) => label)}</g>${key(items, keyPlace)}`,
  );
}

/** The name in the middle of a shape, where it fits without parting a word. */
function name({ label }: Tile, [x, y]: [number, number], box: { width: number; height: number }): Svg | null {
  const { lines, size, leading, fits, parted } = setName(label, box, nameSizes.narrow);
  if (!fits || parted > 0) return null;
  const first = y + size * 0.36 - ((lines.length - 1) * leading) / 2;
  return svg`${lines.map((line, index) => svg`<text x="${x}" y="${first + index * leading}" font-size="${size}">${line}</text>`)}`;
}
