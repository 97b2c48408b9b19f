import { editDistance } from './edit-distance.ts';

/** Finds the candidate with at most two letters wrong, missing, surplus or swapped; null when there is none, or when several are equally near. */
export function nearest(value: string, candidates: Iterable<string>): string | null {
  if (value.length < 3 || value.length > 60) return null;
  const limit = value.length < 6 ? 1 : 2;
  let best: { candidate: string; distance: number; tie: boolean } | null = null;
  for (const candidate of candidates) {
    const allowed = best?.distance ?? limit;
    if (Math.abs(candidate.length - value.length) > allowed) continue;
    const distance = editDistance(value, candidate, allowed);
    if (distance > allowed) continue;
    best = { candidate, distance, tie: best !== null && best.distance === distance };
  }
  return best && !best.tie ? best.candidate : null;
}
