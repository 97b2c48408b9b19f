import { Worker } from 'node:worker_threads';
import type { AskedPage, Bundled, Made } from './page-messages.ts';

export type PageThread = ReturnType<typeof pageThread>;

/** A thread that makes pages, each asked for by its address and the name of its route. */
export function pageThread(bundled: Bundled) {
  const worker = new Worker(new URL('./page-worker.ts', import.meta.url), { workerData: bundled });
  const asked = new Map<number, PromiseWithResolvers<Response>>();
  let last = 0;
  worker.on('message', ({ id, ...made }: Made) => {
    const { resolve, reject } = asked.get(id) ?? {};
    asked.delete(id);
    if ('error' in made) reject?.(new Error(made.error));
    else resolve?.(new Response(made.body, made));
  });
  worker.on('error', (error) => asked.forEach(({ reject }) => reject(error)));
  worker.on('exit', () => asked.forEach(({ reject }) => reject(new Error('the worker of pages has ended'))));
  return {
    waiting: () => asked.size,
    make(asking: Omit<AskedPage, 'id'>) {
      const page = Promise.withResolvers<Response>();
      asked.set(++last, page);
      worker.postMessage({ id: last, ...asking } satisfies AskedPage);
      return page.promise;
    },
    end: () => worker.terminate(),
  };
}
