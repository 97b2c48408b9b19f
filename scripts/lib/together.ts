/** Does several works at the same time. When one fails the others are told to end, and it fails with the first failure when all of them have ended. */
export async function together(signal: AbortSignal, works: readonly ((signal: AbortSignal) => Promise<unknown>)[]) {
  const stop = new AbortController();
  const failures: unknown[] = [];
  const both = AbortSignal.any([signal, stop.signal]);
  await Promise.all(
    works.map((work) =>
      work(both).catch((error: unknown) => {
        failures.push(error);
        stop.abort();
      }),
    ),
  );
  if (failures.length > 0) throw failures[0];
}
