import { parentPort, workerData } from 'node:worker_threads';
import { pageMaker } from './page-maker.ts';
import type { Bundled, PageNews, SharedPages } from './page-messages.ts';
import { isApart, takeTurns } from './page-order.ts';

const tell = (told: PageNews) => parentPort?.postMessage(told);

const { pages, before, make } = await pageMaker(workerData as Bundled);

/** One page after the other, its own first: Astro works out the pages of a route at the first of them, and must not begin twice. */
const own = toldOf(makeOwn);
parentPort?.on('message', (shared: SharedPages) => void own.then(() => toldOf(() => makeShared(shared))));

async function makeOwn(): Promise<PageNews> {
  const all = await pages(isApart);
  for (const page of all) {
    if (!before(page)) await make(page);
    tell({ made: 1 });
  }
  return { own: all.map(({ url }) => url) };
}

async function makeShared({ pages, taken }: SharedPages): Promise<PageNews> {
  for (const record of takeTurns(pages, taken)) {
    for (const page of record) await make(page);
    tell({ made: record.length });
  }
  return { ended: true };
}

/** Does some work, and tells what comes of it. */
async function toldOf(work: () => Promise<PageNews>) {
  try {
    tell(await work());
  } catch (error) {
    tell({ error: error instanceof Error ? (error.stack ?? error.message) : String(error) });
  }
}
