/** Of columns whose first one always stays, the first other one that is seen and the one after the last, at a place of the scroll bar; all sizes in pixels. */
export function columnsInSight(
  widths: readonly number[],
  { left, width }: { left: number; width: number },
): [first: number, end: number] {
  const pinned = widths[0] ?? 0;
  let start = pinned;
  let first = widths.length;
  for (const [at, own] of widths.entries()) {
    if (at === 0) continue;
    if (start >= left + width) return [Math.min(first, at), at];
    start += own;
    if (start > left + pinned && at < first) first = at;
  }
  return [first, widths.length];
}
