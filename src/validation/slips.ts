import { nearest } from '#text/nearest.ts';

/** How many candidates are compared in all: a whole column of strangers is no slip of the finger. */
const comparisons = 1_000_000;

/** Looks for the id that is meant by another, as long as the work that it may do lasts; then it finds nothing more. */
export function slipFinder(): (
  id: string,
  candidates: ReadonlyMap<string, unknown> | ReadonlySet<string>,
) => string | null {
  let left = comparisons;
  return (id, candidates) => {
    left -= candidates.size;
    return left < 0 ? null : nearest(id, candidates.keys());
  };
}
