import { Worker } from 'node:worker_threads';
import { ahead } from './page-order.ts';
import type { PageOrder, AskedPage, Bundled, PageNews } from './page-messages.ts';

export type PageThread = ReturnType<typeof pageThread>;

/** A second thread: it makes the pages that stand apart, and then each that it is asked for. `made` hears of each that stands apart. */
export function pageThread(bundled: Bundled, made: () => void) {
  const worker = new Worker(new URL('./page-worker.ts', import.meta.url), { workerData: bundled });
  const own = Promise.withResolvers<readonly string[]>();
  const asked = new Map<number, PromiseWithResolvers<null>>();
  let last = 0;
  let isDone = false;
  const fail = (error: Error) => [own, ...asked.values()].forEach(({ reject }) => reject(error));
  worker.on('message', (told: PageNews) => {
    if ('id' in told) return settle(told);
    if ('error' in told) return fail(new Error(told.error));
    if (told.own === 'one') return made();
    isDone = true;
    own.resolve(told.own);
  });
  worker.on('error', fail);
  worker.on('exit', () => fail(new Error('the thread of pages has ended')));
  own.promise.catch(() => undefined); // who waits for a page hears of it, too
  function settle({ id, error }: { id: number; error?: string }) {
    const page = asked.get(id);
    asked.delete(id);
    if (error === undefined) page?.resolve(null);
    else page?.reject(new Error(error));
  }
  return {
    /** The addresses of the pages that stand apart, once all of them are made. */
    own: own.promise,
    /** Whether it has made those, and waits for others or soon will. */
    isFree: () => isDone && asked.size < ahead,
    make(page: AskedPage) {
      const answer = Promise.withResolvers<null>();
      asked.set(++last, answer);
      worker.postMessage({ id: last, page } satisfies PageOrder);
      return answer.promise;
    },
    end: () => worker.terminate(),
  };
}
