/**
 * Starts work on the items in their order, one at a time for each worker, and keeps under each item what its work comes to. An item that
 * fails keeps its error; the next one has its turn all the same.
 */
export function inTurns<T, W, R>(
  items: readonly T[],
  workers: readonly W[],
  work: (item: T, worker: W) => Promise<R>,
): Map<T, Promise<R>> {
  const lanes = workers.map((worker) => ({ worker, last: Promise.resolve<unknown>(null) }));
  const done = new Map<T, Promise<R>>();
  for (const [i, item] of items.entries()) {
    const lane = lanes[i % lanes.length];
    if (!lane) throw new Error('no worker');
    const turn = lane.last.then(() => work(item, lane.worker));
    lane.last = turn.catch(() => null);
    done.set(item, turn);
  }
  return done;
}
