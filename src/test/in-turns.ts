/** Starts work on the items in their order, so many at a time, and keeps under each item what its work comes to. */
export function inTurns<T, R>(items: readonly T[], width: number, work: (item: T) => Promise<R>): Map<T, Promise<R>> {
  const lanes = Array.from({ length: width }, () => Promise.resolve<unknown>(null));
  return new Map(
    items.map((item, i) => {
      const turn = (lanes[i % width] ?? Promise.resolve()).then(() => work(item));
      lanes[i % width] = turn.catch(() => null); // the next one has its turn all the same
      return [item, turn];
    }),
  );
}
