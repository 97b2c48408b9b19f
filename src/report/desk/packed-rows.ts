/** Rows as they go from one thread to another: all texts as one, which is passed on at once where many small ones are not. */
export interface PackedRows {
  text: string;
  /** Where each cell ends in the text. */
  ends: Uint32Array;
  /** Where each row begins among the cells, and where the last one ends. */
  starts: Uint32Array;
}

/** Packs rows of cells. */
export function packRows(rows: readonly (readonly string[])[]): PackedRows {
  const starts = new Uint32Array(rows.length + 1);
  for (const [row, cells] of rows.entries()) starts[row + 1] = (starts[row] ?? 0) + cells.length;
  const ends = new Uint32Array(starts.at(-1) ?? 0);
  let cell = 0;
  let end = 0;
  for (const cells of rows) for (const { length } of cells) ends[cell++] = end += length;
  return { text: rows.map((cells) => cells.join('')).join(''), ends, starts };
}

/** Rows that can be looked at and changed; a cell is unpacked when somebody asks for it. */
export interface OpenRows {
  count: number;
  /** The cells of a row; none where there is no such row. */
  cells: (row: number) => readonly string[];
  change: (row: number, at: number, text: string) => void;
}

/** Opens packed rows. */
export function openRows({ text, ends, starts }: PackedRows): OpenRows {
  const changed = new Map<number, string[]>();
  const unpacked = (row: number) => {
    const first = starts[row] ?? 0;
    const own = ends.subarray(first, starts[row + 1] ?? first);
    return Array.from(own, (end, at) => text.slice(ends[first + at - 1] ?? 0, end));
  };
  return {
    count: starts.length - 1,
    cells: (row) => changed.get(row) ?? unpacked(row),
    change(row, at, to) {
      const cells = changed.get(row) ?? unpacked(row);
      while (cells.length < at) cells.push('');
      cells[at] = to;
      changed.set(row, cells);
    },
  };
}
