import type { GeoJsonProperties, MultiPolygon, Polygon, Position } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryObject, Topology } from 'topojson-specification';
import { z } from 'zod';

/** The file that a maintainer may put beside the tables: https://github.com/topojson/topojson-specification. */
export const boundariesFile = 'boundaries.topo.json';

/** The ground of one place, in degrees of longitude and latitude. */
export interface Boundary {
  /** As written in the file: the id or the state code of a place. */
  id: string;
  geometry: Polygon | MultiPolygon;
}

/** Why a file of boundaries cannot be drawn. */
type BoundariesProblem = 'json' | 'topology' | 'empty' | 'degrees';

export type BoundariesRead =
  { boundaries: Boundary[]; problem: null } | { boundaries: null; problem: BoundariesProblem };

const arcs = z.array(z.array(z.array(z.number()).min(2)).min(2));
const topology = z.looseObject({
  type: z.literal('Topology'),
  arcs,
  objects: z.record(z.string(), z.looseObject({ type: z.string() })),
});

/** Reads boundaries; a file that cannot be drawn is a value that says why. */
export function readBoundaries(text: string): BoundariesRead {
  const json = parsed(text);
  if (json === undefined) return { boundaries: null, problem: 'json' };
  const result = topology.safeParse(json);
  const boundaries = result.success ? boundariesOf(result.data as unknown as Topology) : null;
  if (boundaries === null) return { boundaries: null, problem: 'topology' };
  if (boundaries.length === 0) return { boundaries: null, problem: 'empty' };
  return boundaries.every(({ geometry }) => inDegrees(geometry))
    ? { boundaries, problem: null }
    : { boundaries: null, problem: 'degrees' };
}

/** The shapes by the place they stand for: under its id or under its state code. */
export function boundariesById(
  boundaries: readonly Boundary[],
  places: Iterable<{ id: string; soate: string | null }>,
): Map<string, Boundary> {
  const written = new Map(boundaries.map((boundary) => [boundary.id, boundary]));
  return new Map(
    [...places].flatMap(({ id, soate }) => {
      const boundary = written.get(id) ?? written.get(soate ?? '');
      return boundary === undefined ? [] : [[id, boundary] as const];
    }),
  );
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Areas with an id of all objects; null where arcs or geometries are broken. */
function boundariesOf(world: Topology): Boundary[] | null {
  try {
    return Object.values(world.objects)
      .flatMap(geometriesOf)
      .flatMap((object): Boundary[] => {
        const { id, geometry } = feature(world, object) as { id?: string | number; geometry: { type: string } };
        return id !== undefined && isArea(geometry) ? [{ id: String(id), geometry }] : [];
      });
  } catch {
    return null;
  }
}

const geometriesOf = (object: GeometryObject<GeoJsonProperties>): GeometryObject<GeoJsonProperties>[] =>
  object.type === 'GeometryCollection' ? object.geometries.flatMap(geometriesOf) : [object];

const isArea = (geometry: { type: string } | null): geometry is Polygon | MultiPolygon =>
  geometry?.type === 'Polygon' || geometry?.type === 'MultiPolygon';

/** All points of an area. */
function pointsOf({ type, coordinates }: Polygon | MultiPolygon): Position[] {
  return type === 'Polygon' ? coordinates.flat() : coordinates.flat(2);
}

const inDegrees = (geometry: Polygon | MultiPolygon) =>
  pointsOf(geometry).every(([x = NaN, y = NaN]) => Math.abs(x) <= 180 && Math.abs(y) <= 90);
