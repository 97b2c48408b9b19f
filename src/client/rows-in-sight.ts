interface RowsAt {
  top: number;
  height: number;
  rowHeight: number;
  count: number;
  /** Rows that are drawn above and below those that are seen. */
  spare?: number;
}

/** Of rows of one height, the first that is drawn and the one after the last, at a place of the scroll bar; all sizes in pixels. */
export function rowsInSight({ top, height, rowHeight, count, spare = 8 }: RowsAt): [first: number, end: number] {
  const first = Math.max(0, Math.min(count, Math.floor(top / rowHeight)) - spare);
  return [first, Math.min(count, first + Math.ceil(height / rowHeight) + 2 * spare)];
}
