/** Finds the cycles of records that refer to each other, each once, as a list of its records. Visits every record once. */
export function* cyclesOf<T extends { id: string }>(
  records: readonly T[],
  nextIdOf: (record: T) => string | null,
): Generator<T[]> {
  if (!records.some((record) => nextIdOf(record) !== null)) return;
  const byId = new Map([...records].reverse().map((record) => [record.id, record]));
  const done = new Set<T>();
  for (const start of records) {
    if (nextIdOf(start) === null) continue;
    const path = pathFrom(start, (record) => byId.get(nextIdOf(record) ?? ''), done);
    for (const record of path.records) done.add(record);
    if (path.closes) yield path.records.slice(path.records.indexOf(path.closes));
  }
}

/** The records from a start until one that was seen before; `closes` is that one if it is on this very path. */
function pathFrom<T>(
  start: T,
  next: (record: T) => T | undefined,
  done: ReadonlySet<T>,
): { records: T[]; closes: T | null } {
  const path = new Set<T>();
  let at: T | undefined = start;
  while (at && !done.has(at)) {
    if (path.has(at)) return { records: [...path], closes: at };
    path.add(at);
    at = next(at);
  }
  return { records: [...path], closes: null };
}

/** «a → b → a», shortened when it is long. */
export function circleText(circle: readonly { id: string }[]) {
  const ids = circle.map(({ id }) => id);
  const shown = ids.length > 8 ? [...ids.slice(0, 8), '…'] : ids;
  return [...shown, ids[0] ?? ''].join(' → ');
}
