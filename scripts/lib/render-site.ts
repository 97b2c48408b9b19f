import { availableParallelism } from 'node:os';
import { setImmediate } from 'node:timers/promises';
import { pageMaker, type PageMaker } from './page-maker.ts';
import type { AskedPage, Bundled } from './page-messages.ts';
import { byRecord, counter, endTurns, isApart, sharesAnswer, takeTurns } from './page-order.ts';
import { pageThread } from './page-thread.ts';

type PageThread = ReturnType<typeof pageThread>;

/**
 * Makes all pages by a bundle, as Astro would. Where there are two cores, a second thread begins at once with the pages that stand apart, and then makes
 * its share of the others. The bytes are the same, for no page depends on another, and each thread writes its own. What an earlier build has
 * kept is written first.
 */
export async function renderSite(bundled: Bundled, made: (pages: number) => void) {
  const second = availableParallelism() > 1 ? pageThread(bundled, made) : null;
  try {
    const maker = await pageMaker(bundled);
    const pages = await maker.pages((route) => second === null || !isApart(route));
    const left: AskedPage[] = [];
    for (const page of pages)
      if (maker.before(page)) made(1);
      else left.push(page);
    await makeAll(left, { maker, second, made });
    refuseTwice([...((await second?.own) ?? []), ...pages.map(({ url }) => url)]);
  } finally {
    await second?.end();
  }
}

/** Makes pages in this thread and in a second one, until there are none left. */
async function makeAll(
  pages: readonly AskedPage[],
  { maker, second, made }: { maker: PageMaker; second: PageThread | null; made: (pages: number) => void },
) {
  const own = byRecord(pages.filter(({ route }) => sharesAnswer.test(route)));
  const shared = byRecord(pages.filter(({ route }) => !sharesAnswer.test(route)));
  const [takenOfOwn, taken] = [counter(), counter()];
  const lane = async () => {
    for (const record of takeTurns(own, takenOfOwn)) made(await here(record, maker));
    for (const record of takeTurns(shared, taken)) made(await here(record, maker));
  };
  try {
    await Promise.all([lane(), lane(), second?.share({ pages: shared, taken })]);
  } finally {
    for (const one of [takenOfOwn, taken]) endTurns(one);
  }
}

/** The pages of a record in this thread: then it hears what the second one has to say, since the making of a page waits for nothing else. Gives how many there are. */
async function here(record: readonly AskedPage[], { make }: PageMaker) {
  for (const page of record) await make(page);
  await setImmediate();
  return record.length;
}

/** Two pages with one address are an error, as they are for Astro: one would be lost. */
function refuseTwice(urls: readonly string[]) {
  const seen = new Set<string>();
  for (const url of urls) {
    if (seen.has(url)) throw new Error(`${url} is made twice`);
    seen.add(url);
  }
}
