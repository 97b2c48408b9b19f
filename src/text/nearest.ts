/** The candidate with at most two letters wrong, missing, surplus or swapped; null when there is none or it is unclear which. */
export function nearest(value: string, candidates: Iterable<string>): string | null {
  if (value.length < 3 || value.length > 60) return null;
  const limit = value.length < 6 ? 1 : 2;
  let best: { candidate: string; distance: number; tie: boolean } | null = null;
  for (const candidate of candidates) {
    const allowed = best?.distance ?? limit;
    if (Math.abs(candidate.length - value.length) > allowed) continue;
    const distance = distanceOf(value, candidate, allowed);
    if (distance > allowed) continue;
    best = { candidate, distance, tie: best !== null && best.distance === distance };
  }
  return best && !best.tie ? best.candidate : null;
}

/** Edit distance (optimal string alignment) that gives up above the limit. */
function distanceOf(a: string, b: string, limit: number): number {
  let before: number[] = [];
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) next.push(step(a, b, i, j, { before, row, next }));
    if (Math.min(...next) > limit) return limit + 1;
    before = row;
    row = next;
  }
  return row[b.length] ?? limit + 1;
}

function step(
  a: string,
  b: string,
  i: number,
  j: number,
  { before, row, next }: { before: number[]; row: number[]; next: number[] },
) {
  const cost = a[i - 1] === b[j - 1] ? 0 : 1;
  const plain = Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + cost);
  const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
  return swapped ? Math.min(plain, (before[j - 2] ?? 0) + 1) : plain;
}
