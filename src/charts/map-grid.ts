import { group as groupBy } from 'd3';
import type { Cell, Unit } from '#charts/mosaic.ts';

/** A place to be put on a grid: where it lies, in any plane unit (x to the east, y to the south), and its group. */
export interface GridPlace {
  key: string;
  group: string;
  x: number;
  y: number;
}

export interface GridLayout {
  units: Unit[];
  /** The square that each group keeps for its name. */
  heads: { group: string; cell: Cell }[];
  columns: number;
  rows: number;
}

interface Item extends GridPlace {
  head: boolean;
}

/** Points on a plane from longitude and latitude, near enough for one region. */
export const onPlane = ({ lon, lat }: { lon: number; lat: number }) => ({
  x: lon * Math.cos((lat * Math.PI) / 180),
  y: -lat,
});

/**
 * One square for every place and one for the name of every group in `headed`, in `columns`, keeping west and east, north and south as far as
 * a grid can. Places and squares are halved together, groups first, so that a group stays in one piece; then neighbours of one group change
 * squares as long as that brings them nearer to where they lie. Which way to cut first is tried out: the best order of the compass wins.
 */
export function gridLayout(
  places: readonly GridPlace[],
  { columns, headed, aspect = 1 }: { columns: number; headed: ReadonlySet<string>; aspect?: number },
): GridLayout {
  const items = withHeads(places, headed);
  const cells = items.map((_, index): Cell => [index % columns, Math.floor(index / columns)]);
  const groups = [...groupBy(items, ({ group }) => group).values()];
  const tries = plans.map((plan) => {
    const squares = groups.length === 0 ? new Map<Item, Cell>() : halve(groups, { cells, aspect, plan });
    for (const group of groups) settle(group, squares, aspect);
    return {
      squares,
      score:
        compass(items.map((item) => [item, squares.get(item) ?? [0, 0]])) -
        10 * groups.filter((group) => !inOnePiece(group.map((item) => squares.get(item) ?? [0, 0]))).length,
    };
  });
  const { squares } = tries.reduce((best, one) => (one.score > best.score ? one : best));
  const unitOf = (item: Item): Unit => ({ key: item.key, group: item.group, cells: [squares.get(item) ?? [0, 0]] });
  return {
    units: items.filter(({ head }) => !head).map(unitOf),
    heads: items.filter(({ head }) => head).map((item) => ({ group: item.group, cell: squares.get(item) ?? [0, 0] })),
    columns,
    rows: Math.ceil(items.length / columns),
  };
}

/** Ways to make the first cuts: 0 between west and east, 1 between north and south; later cuts go across the longer side. */
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

/** Share of all ways between two places that point the same way on the grid, west to east and north to south together; long ways count more. */
export function compass(placed: readonly (readonly [{ x: number; y: number }, Cell])[]): number {
  let [right, all] = [0, 0];
  placed.forEach(([a, [colA, rowA]], index) => {
    for (const [b, [colB, rowB]] of placed.slice(index + 1)) {
      for (const [way, drawn] of [
        [a.x - b.x, colA - colB],
        [a.y - b.y, rowA - rowB],
      ] as const) {
        all += Math.abs(way);
        right += way * drawn > 0 ? Math.abs(way) : drawn === 0 ? Math.abs(way) / 2 : 0;
      }
    }
  });
  return all === 0 ? 1 : right / all;
}

/** Whether squares hang together by their edges. */
export function inOnePiece(cells: readonly Cell[]): boolean {
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

/** The name of a group lies at the north-west of its places. */
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
  cells: readonly Cell[];
  aspect: number;
  plan: readonly (0 | 1)[];
}

/** Halves sets of items and their squares together until every item has one. */
function halve(sets: readonly (readonly Item[])[], { cells, aspect, plan }: Halving): Map<Item, Cell> {
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
  const sorted = [...sets].sort((a, b) => mean(a.map(along)) - mean(b.map(along)));
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

/** How many sets come first so that both sides are as equal as can be. */
function bestCut(sizes: readonly number[], total: number): number {
  const off = (cut: number) => Math.abs(sizes.slice(0, cut).reduce((sum, size) => sum + size, 0) - total / 2);
  return Array.from({ length: sizes.length - 1 }, (_, index) => index + 1).reduce(
    (best, cut) => (off(cut) < off(best) ? cut : best),
    1,
  );
}

/** Lets places of a group change squares while that shortens the way to where they lie within the group. */
function settle(group: readonly Item[], squares: Map<Item, Cell>, aspect: number) {
  const own = group.map((item) => squares.get(item) ?? ([0, 0] as const));
  const x = stretch(
    group.map((item) => item.x),
    own.map(([col]) => col),
  );
  const y = stretch(
    group.map((item) => item.y),
    own.map(([, row]) => row),
  );
  const way = (item: Item, [col, row]: Cell) =>
    (item.head ? 3 : 1) * (((x(item.x) - col) * aspect) ** 2 + (y(item.y) - row) ** 2);
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

/** Maps the spread of values half by rank and half by distance onto the spread of squares. */
function stretch(values: readonly number[], squares: readonly number[]) {
  const sorted = [...values].sort((a, b) => a - b);
  const [low, high] = [sorted[0] ?? 0, sorted.at(-1) ?? 0];
  const [first, last] = [Math.min(...squares), Math.max(...squares)];
  const rank = (value: number) => (sorted.length < 2 ? 0.5 : sorted.indexOf(value) / (sorted.length - 1));
  const share = (value: number) => (high === low ? 0.5 : (value - low) / (high - low));
  return (value: number) => first + ((rank(value) + share(value)) / 2) * (last - first);
}
