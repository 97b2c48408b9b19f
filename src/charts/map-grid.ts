import { group as groupBy } from 'd3';
import type { GridCell, GridUnit } from '#charts/tile-grid.ts';

/** A place to put on a grid: its position in any plane unit (x to the east, y to the south) and its group. */
export interface GridPlace {
  key: string;
  group: string;
  x: number;
  y: number;
}

export interface GridLayout {
  units: GridUnit[];
  /** The square that each group reserves for its name. */
  heads: { group: string; cell: GridCell }[];
  columns: number;
  rows: number;
}

interface Item extends GridPlace {
  head: boolean;
}

/** Projects longitude and latitude onto a plane, accurate enough for one region. */
export const onPlane = ({ lon, lat }: { lon: number; lat: number }) => ({
  x: lon * Math.cos((lat * Math.PI) / 180),
  y: -lat,
});

/**
 * Gives every place one square, and every group in `headed` one more for its name, in `columns` columns; keeps west–east and north–south
 * order as far as a grid allows. Splits places and squares in halves, groups first, so that a group stays connected; then places of one
 * group swap squares while that brings them nearer to their true position. Tries several first cuts and keeps the best `directionAgreement`.
 */
export function gridLayout(
  places: readonly GridPlace[],
  { columns, headed, aspect = 1 }: { columns: number; headed: ReadonlySet<string>; aspect?: number },
): GridLayout {
  const items = withHeads(places, headed);
  const cells = items.map((_, index): GridCell => [index % columns, Math.floor(index / columns)]);
  const groups = [...groupBy(items, ({ group }) => group).values()];
  const tries = plans.map((plan) => {
    const squares = groups.length === 0 ? new Map<Item, GridCell>() : halve(groups, { cells, aspect, plan });
    for (const group of groups) swapTowardsGround(group, squares, aspect);
    return {
      squares,
      score:
        directionAgreement(items.map((item) => [item, squares.get(item) ?? [0, 0]])) -
        10 * groups.filter((group) => !isConnected(group.map((item) => squares.get(item) ?? [0, 0]))).length,
    };
  });
  const { squares } = tries.reduce((best, one) => (one.score > best.score ? one : best));
  const unitOf = (item: Item): GridUnit => ({ key: item.key, group: item.group, cells: [squares.get(item) ?? [0, 0]] });
  return {
    units: items.filter(({ head }) => !head).map(unitOf),
    heads: items.filter(({ head }) => head).map((item) => ({ group: item.group, cell: squares.get(item) ?? [0, 0] })),
    columns,
    rows: Math.ceil(items.length / columns),
  };
}

/** The first cuts to try: 0 between west and east, 1 between north and south; later cuts divide the longer side. */
const plans: readonly (readonly (0 | 1)[])[] = [
  [],
  [0],
  [1],
  [0, 1],
  [1, 0],
  [0, 0],
  [1, 1],
  [1, 1, 1],
  [1, 1, 0],
  [0, 1, 1],
];

/** Share (0–1) of all pairs of places whose direction on the grid agrees with the ground, west–east and north–south together, weighted by distance. */
export function directionAgreement(placed: readonly (readonly [{ x: number; y: number }, GridCell])[]): number {
  let [right, all] = [0, 0];
  const compare = (way: number, drawn: number) => {
    all += Math.abs(way);
    right += way * drawn > 0 ? Math.abs(way) : drawn === 0 ? Math.abs(way) / 2 : 0;
  };
  placed.forEach(([a, [colA, rowA]], index) => {
    for (const [b, [colB, rowB]] of placed.slice(index + 1)) {
      compare(a.x - b.x, colA - colB);
      compare(a.y - b.y, rowA - rowB);
    }
  });
  return all === 0 ? 1 : right / all;
}

/** Whether squares are connected by their edges. */
export function isConnected(cells: readonly GridCell[]): boolean {
  const rest = new Set(cells.map(([col, row]) => `${col},${row}`));
  const reached = cells.slice(0, 1);
  for (const [col, row] of reached) {
    rest.delete(`${col},${row}`);
    for (const near of [
      [col + 1, row],
      [col - 1, row],
      [col, row + 1],
      [col, row - 1],
    ] as const) {
      if (rest.delete(`${near[0]},${near[1]}`)) reached.push(near);
    }
  }
  return rest.size === 0;
}

/** Adds an item for the name of each headed group, at the north-west of its places. */
function withHeads(places: readonly GridPlace[], headed: ReadonlySet<string>): Item[] {
  return [...groupBy(places, ({ group }) => group).entries()].flatMap(([group, own]) => {
    const items = own.map((place): Item => ({ ...place, head: false }));
    if (!headed.has(group)) return items;
    return [
      {
        key: `head ${group}`,
        group,
        x: Math.min(...own.map(({ x }) => x)),
        y: Math.min(...own.map(({ y }) => y)),
        head: true,
      },
      ...items,
    ];
  });
}

const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;

interface Halving {
  cells: readonly GridCell[];
  aspect: number;
  plan: readonly (0 | 1)[];
}

/** Splits sets of items and their squares in halves until every item has one square. */
function halve(sets: readonly (readonly Item[])[], { cells, aspect, plan }: Halving): Map<Item, GridCell> {
  const [only] = sets;
  if (sets.length === 1 && only !== undefined) {
    const [cell, one] = [cells[0], only[0]];
    if (only.length > 1)
      return halve(
        only.map((item) => [item]),
        { cells, aspect, plan: [] },
      );
    return new Map(one !== undefined && cell !== undefined ? [[one, cell]] : []);
  }
  const span = (axis: 0 | 1) =>
    Math.max(...cells.map((cell) => cell[axis])) - Math.min(...cells.map((cell) => cell[axis])) + 1;
  const across = plan[0] === undefined ? span(0) * aspect > span(1) : plan[0] === 0;
  const along = (item: Item) => (across ? item.x : item.y);
  const middles = new Map(sets.map((set) => [set, mean(set.map(along))]));
  const sorted = [...sets].sort((a, b) => (middles.get(a) ?? 0) - (middles.get(b) ?? 0));
  const cut = bestCut(
    sorted.map(({ length }) => length),
    cells.length,
  );
  const size = sorted.slice(0, cut).reduce((sum, { length }) => sum + length, 0);
  const order = [...cells].sort(across ? (a, b) => a[0] - b[0] || a[1] - b[1] : (a, b) => a[1] - b[1] || a[0] - b[0]);
  const rest = { aspect, plan: plan.slice(1) };
  return new Map([
    ...halve(sorted.slice(0, cut), { cells: order.slice(0, size), ...rest }),
    ...halve(sorted.slice(cut), { cells: order.slice(size), ...rest }),
  ]);
}

/** The number of sets in the first half that makes both halves as equal as possible. */
function bestCut(sizes: readonly number[], total: number): number {
  let [best, least, sum] = [1, Infinity, 0];
  for (const [index, size] of sizes.slice(0, -1).entries()) {
    sum += size;
    const off = Math.abs(sum - total / 2);
    if (off < least) [best, least] = [index + 1, off];
  }
  return best;
}

/** Swaps squares between places of a group while that brings them nearer to their true position in the group. */
function swapTowardsGround(group: readonly Item[], squares: Map<Item, GridCell>, aspect: number) {
  const own = group.map((item) => squares.get(item) ?? ([0, 0] as const));
  const x = stretch(
    group.map((item) => item.x),
    own.map(([col]) => col),
  );
  const y = stretch(
    group.map((item) => item.y),
    own.map(([, row]) => row),
  );
  const grounds = new Map(group.map((item) => [item, [x(item.x), y(item.y)] as const]));
  const way = (item: Item, [col, row]: GridCell) => {
    const [groundX, groundY] = grounds.get(item) ?? [col, row];
    return (item.head ? 3 : 1) * (((groundX - col) * aspect) ** 2 + (groundY - row) ** 2);
  };
  for (let changed = true; changed;) {
    changed = false;
    for (const a of group) {
      for (const b of group) {
        const [squareA, squareB] = [squares.get(a), squares.get(b)];
        if (a === b || squareA === undefined || squareB === undefined) continue;
        if (way(a, squareB) + way(b, squareA) >= way(a, squareA) + way(b, squareB) - 1e-9) continue;
        squares.set(a, squareB).set(b, squareA);
        changed = true;
      }
    }
  }
}

/** Maps values onto the range of squares, half by rank and half by distance. */
function stretch(values: readonly number[], squares: readonly number[]) {
  const sorted = [...values].sort((a, b) => a - b);
  const [low, high] = [sorted[0] ?? 0, sorted.at(-1) ?? 0];
  const [first, last] = [Math.min(...squares), Math.max(...squares)];
  const rank = (value: number) => (sorted.length < 2 ? 0.5 : sorted.indexOf(value) / (sorted.length - 1));
  const share = (value: number) => (high === low ? 0.5 : (value - low) / (high - low));
  return (value: number) => first + ((rank(value) + share(value)) / 2) * (last - first);
}
