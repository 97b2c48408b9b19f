import { parentPort, workerData } from 'node:worker_threads';
import { pageMaker } from './page-maker.ts';
import type { PageOrder, Bundled, PageNews } from './page-messages.ts';
import { isApart } from './page-order.ts';

const tell = (told: PageNews) => parentPort?.postMessage(told);
const complaint = (error: unknown) => (error instanceof Error ? (error.stack ?? error.message) : String(error));

const { pages, before, make } = await pageMaker(workerData as Bundled);

/** One page after the other, its own first: Astro works out the pages of a route at the first of them, and must not begin twice. */
let last = makeOwn().catch((error: unknown) => tell({ error: complaint(error) }));
parentPort?.on('message', (asked: PageOrder) => (last = last.then(() => answer(asked))));

async function makeOwn() {
  const own = await pages(isApart);
  for (const page of own) {
    if (!before(page)) await make(page);
    tell({ own: 'one' });
  }
  tell({ own: own.map(({ url }) => url) });
}

async function answer({ id, page }: PageOrder) {
  try {
    await make(page);
    tell({ id });
  } catch (error) {
    tell({ id, error: complaint(error) });
  }
}
