import { Worker } from 'node:worker_threads';
import type { Bundled, PageNews, SharedPages } from './page-messages.ts';

/** A second thread: it makes the pages that stand apart, and then its part of those that it shares. `made` hears how many there are more. */
export function pageThread(bundled: Bundled, made: (pages: number) => void) {
  const worker = new Worker(new URL('./page-worker.ts', import.meta.url), { workerData: bundled });
  const own = Promise.withResolvers<readonly string[]>();
  const ended = Promise.withResolvers<null>();
  const fail = (error: Error) => [own, ended].forEach(({ reject }) => reject(error));
  worker.on('message', (told: PageNews) => {
    if ('error' in told) return fail(new Error(told.error));
    if ('made' in told) return made(told.made);
    if ('own' in told) return own.resolve(told.own);
    ended.resolve(null);
  });
  worker.on('error', fail);
  worker.on('exit', () => fail(new Error('the thread of pages has ended')));
  for (const { promise } of [own, ended]) promise.catch(() => undefined); // whoever waits for one hears of it, too
  return {
    /** The addresses of the pages that stand apart, once all of them are made. */
    own: own.promise,
    /** Fulfils when nothing is left of what is shared. */
    share(shared: SharedPages) {
      worker.postMessage(shared);
      return ended.promise;
    },
    end: () => worker.terminate(),
  };
}
