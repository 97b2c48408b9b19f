import { geoIdentity, geoPath } from 'd3';
import type { MultiPolygon, Polygon, Position } from 'geojson';
import { fitName } from '#charts/map-label.ts';
import { legend, legendHeight, legendItems } from '#charts/map-legend.ts';
import { nameSizes, tileLink, tileShape, type MapOptions, type MapPicture, type Tile } from '#charts/map.ts';
import { picture, svg, type Svg } from '#charts/svg.ts';

type Area = Polygon | MultiPolygon;

/** The geometry of a place: its shape or, without one, its point. */
export interface Ground {
  geometry: Area | null;
  /** Degrees of longitude and latitude. */
  point: Position | null;
}

/** Side of the square drawn for a place without a shape or with a shape below `least` units. The list beside the map has larger targets. */
const target = 9;
const least = 6;

/** Projects degrees onto a plane (`narrow` scales longitude): exact enough for one country, and no ring changes its direction. */
function onPlane(geometry: Area, narrow: number): Area {
  const ring = (points: Position[]) => points.map(([lon = 0, lat = 0]) => [lon * narrow, lat]);
  return geometry.type === 'Polygon'
    ? { type: 'Polygon', coordinates: geometry.coordinates.map(ring) }
    : { type: 'MultiPolygon', coordinates: geometry.coordinates.map((part) => part.map(ring)) };
}

/** Draws the map with true boundaries: states, links and legend as on the tile map, names only where they fit. Null without any shape. */
export function geographyMap(
  tiles: readonly Tile[],
  grounds: ReadonlyMap<string, Ground>,
  { title, width = 328, states, format }: Omit<MapOptions, 'layout' | 'cell'>,
): MapPicture | null {
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
  const items = legendItems(
    tiles.map(({ state }) => state),
    { states, format },
  );
  const legendPlace = { x: 0, y: height + 8, width: width / 2, across: 2 };
  // Small squares are drawn last, on top of the shapes around them.
  const ordered = drawn.toSorted((a, b) => b.size - a.size);
  const links = ordered.map(({ tile, mark }) => tileLink(tile, states, mark));
  const shown = picture(
    { name: 'map geography', title, width, height: legendPlace.y + legendHeight(items, legendPlace), links: true },
    svg`${links}<g class="names" aria-hidden="true">${drawn.map(({ label }) => label)}</g>${legend(items, legendPlace)}`,
  );
  return { ...shown, shapes: ordered.map(({ tile, mark }) => tileShape(tile, mark)), borders: null };
}

/** The name in the centre of a shape; null where it does not fit without breaking a word. */
function name({ label }: Tile, [x, y]: [number, number], box: { width: number; height: number }): Svg | null {
  const { lines, size, leading, fits, parted } = fitName(label, box, nameSizes.narrow);
  if (!fits || parted > 0) return null;
  const first = y + size * 0.36 - ((lines.length - 1) * leading) / 2;
  return svg`${lines.map((line, index) => svg`<text x="${x}" y="${first + index * leading}" font-size="${size}">${line}</text>`)}`;
}
