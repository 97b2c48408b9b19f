/** A square of the grid: column from the west, row from the north. */
export type GridCell = readonly [col: number, row: number];

/** One tile: the squares it covers, and the group (region, district) that a border is drawn around. */
export interface GridUnit {
  key: string;
  group: string;
  cells: readonly GridCell[];
}

export interface CellSize {
  width: number;
  height: number;
}

/** A rectangle of squares, inclusive. */
export interface CellRect {
  col: number;
  row: number;
  cols: number;
  rows: number;
}

const at = (col: number, row: number) => `${col},${row}`;
const two = (value: number) => Math.round(value * 100) / 100;

/** Reads a drawing made of letters: the squares of each letter. A dot is an empty square. */
export function cellsByLetter(lines: readonly string[]): Map<string, GridCell[]> {
  const cells = new Map<string, GridCell[]>();
  lines.forEach((line, row) => {
    Array.from(line).forEach((letter, col) => {
      if (letter !== '.') cells.set(letter, [...(cells.get(letter) ?? []), [col, row]]);
    });
  });
  return cells;
}

/** The corners of a tile, clockwise from its topmost left one. Throws for a tile with a hole or in two parts. */
export function corners(cells: readonly GridCell[]): GridCell[] {
  const covered = new Set(cells.map(([col, row]) => at(col, row)));
  const has = (col: number, row: number) => covered.has(at(col, row));
  const ends = new Map<string, GridCell>();
  for (const [col, row] of cells) {
    if (!has(col, row - 1)) ends.set(at(col, row), [col + 1, row]);
    if (!has(col + 1, row)) ends.set(at(col + 1, row), [col + 1, row + 1]);
    if (!has(col, row + 1)) ends.set(at(col + 1, row + 1), [col, row + 1]);
    if (!has(col - 1, row)) ends.set(at(col, row + 1), [col, row]);
  }
  const [first] = [...cells].sort((a, b) => a[1] - b[1] || a[0] - b[0]);
  if (first === undefined) return [];
  const ring: GridCell[] = [];
  let point: GridCell = first;
  do {
    ring.push(point);
    point = ends.get(at(...point)) ?? first;
  } while (at(...point) !== at(...first) && ring.length <= ends.size);
  if (ring.length !== ends.size) throw new Error(`not one piece: ${cells.map(([col, row]) => at(col, row)).join(' ')}`);
  return ring.filter((corner, index) => {
    const [before, after] = [ring.at(index - 1) ?? corner, ring[(index + 1) % ring.length] ?? corner];
    return before[0] !== after[0] && before[1] !== after[1];
  });
}

/** The outline of a tile as an SVG path, drawn `inset` units inside its edge; `notch` cuts a step into outer corners. */
export function outline(
  cells: readonly GridCell[],
  { width, height }: CellSize,
  { inset = 0, notch = 0 } = {},
): string {
  const ring = corners(cells);
  const points = ring.flatMap(([col, row], index) => {
    const [before, after] = [ring.at(index - 1) ?? [0, 0], ring[(index + 1) % ring.length] ?? [0, 0]];
    const [inX, inY] = [Math.sign(col - before[0]), Math.sign(row - before[1])];
    const [outX, outY] = [Math.sign(after[0] - col), Math.sign(after[1] - row)];
    // Walking clockwise the inside lies to the right of either edge.
    const x = col * width - (inY + outY) * inset;
    const y = row * height + (inX + outX) * inset;
    const outer = inX * outY - inY * outX > 0;
    if (!outer || notch === 0) return [[x, y]];
    return [
      [x - inX * notch, y - inY * notch],
      [x - inX * notch + outX * notch, y - inY * notch + outY * notch],
      [x + outX * notch, y + outY * notch],
    ];
  });
  return pathOf(points as [number, number][]);
}

/** A closed path of horizontal and vertical lines in relative lengths: equal tiles then differ in their first point only. */
function pathOf(points: readonly [number, number][]): string {
  const [start] = points;
  if (start === undefined) return '';
  const steps = points.slice(1).map(([x, y], index) => {
    const [beforeX, beforeY] = points[index] ?? start;
    return Math.abs(y - beforeY) < 0.005 ? `h${two(x - beforeX)}` : `v${two(y - beforeY)}`;
  });
  return `M${two(start[0])} ${two(start[1])}${steps.join('')}Z`;
}

/** The borders between tiles of different groups and, with `rim`, around all tiles, joined into long strokes. */
export function groupBorders(units: readonly GridUnit[], { width, height }: CellSize, { rim = false } = {}): string {
  const groups = new Map(
    units.flatMap(({ group, cells }) => cells.map(([col, row]) => [at(col, row), group] as const)),
  );
  const differ = (a: string | undefined, b: string | undefined) =>
    a !== b && (rim || (a !== undefined && b !== undefined));
  const all = [...groups.keys()].map((key) => key.split(',').map(Number) as [number, number]);
  const last = all.reduce((most, cell) => Math.max(most, ...cell), 0) + 1;
  const strokes: string[] = [];
  for (let line = 0; line <= last; line++) {
    const level = stretches(last, (col) => differ(groups.get(at(col, line - 1)), groups.get(at(col, line))));
    const upright = stretches(last, (row) => differ(groups.get(at(line - 1, row)), groups.get(at(line, row))));
    strokes.push(...level.map(([from, to]) => `M${two(from * width)} ${two(line * height)}H${two(to * width)}`));
    strokes.push(...upright.map(([from, to]) => `M${two(line * width)} ${two(from * height)}V${two(to * height)}`));
  }
  return strokes.join('');
}

/** Ranges [from, to) of the whole numbers below `end` for which `holds` is true. */
function stretches(end: number, holds: (index: number) => boolean): [number, number][] {
  const found: [number, number][] = [];
  for (let index = 0; index < end; index++) {
    if (!holds(index)) continue;
    const last = found.at(-1);
    if (last?.[1] === index) last[1] = index + 1;
    else found.push([index, index + 1]);
  }
  return found;
}

/** The largest rectangles inside a tile: those that cannot grow in any direction. */
export function largestRects(cells: readonly GridCell[]): CellRect[] {
  const covered = new Set(cells.map(([col, row]) => at(col, row)));
  const full = ({ col, row, cols, rows }: CellRect) => {
    for (let index = 0; index < cols * rows; index++)
      if (!covered.has(at(col + (index % cols), row + Math.floor(index / cols)))) return false;
    return true;
  };
  const found: CellRect[] = [];
  for (const [col, row] of cells) {
    for (let cols = 1; full({ col, row, cols, rows: 1 }); cols++) {
      let rows = 1;
      while (full({ col, row, cols, rows: rows + 1 })) rows++;
      found.push({ col, row, cols, rows });
    }
  }
  const inside = (a: CellRect, b: CellRect) =>
    a !== b && a.col >= b.col && a.row >= b.row && a.col + a.cols <= b.col + b.cols && a.row + a.rows <= b.row + b.rows;
  return found.filter((patch) => !found.some((other) => inside(patch, other)));
}

/** Pairs of tiles that share an edge, each written «a b» with the keys in alphabetical order. */
export function neighbours(units: readonly GridUnit[]): Set<string> {
  const keys = new Map(units.flatMap(({ key, cells }) => cells.map(([col, row]) => [at(col, row), key] as const)));
  const pairs = new Set<string>();
  for (const { key, cells } of units) {
    for (const [col, row] of cells) {
      for (const other of [keys.get(at(col + 1, row)), keys.get(at(col, row + 1))]) {
        if (other !== undefined && other !== key) pairs.add([key, other].sort().join(' '));
      }
    }
  }
  return pairs;
}
