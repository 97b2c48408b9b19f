import { availableParallelism } from 'node:os';
import { setImmediate } from 'node:timers/promises';
import { pageMaker, type PageMaker } from './page-maker.ts';
import type { AskedPage, Bundled } from './page-messages.ts';
import { ahead, dealt, isApart, sharesAnswer } from './page-order.ts';
import { pageThread, type PageThread } from './page-thread.ts';

/**
 * Makes all pages by a bundle, as Astro would. Where there are two cores, a second thread begins at once with the pages that stand apart, and then makes
 * its share of the others. The bytes are the same, for no page depends on another, and each thread writes its own. What an earlier build has
 * kept is written first.
 */
export async function renderSite(bundled: Bundled, made: () => void) {
  const second = availableParallelism() > 1 ? pageThread(bundled, made) : null;
  try {
    const maker = await pageMaker(bundled);
    const pages = await maker.pages((route) => second === null || !isApart(route));
    const left: AskedPage[] = [];
    for (const page of pages)
      if (maker.before(page)) made();
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
  { maker, second, made }: { maker: PageMaker; second: PageThread | null; made: () => void },
) {
  const next = dealt(pages, ({ route }) => second === null || sharesAnswer.test(route));
  const isFree = () => second?.isFree() ?? false;
  const lane = async () => {
    for (let one = next(isFree()); one !== null; one = next(isFree())) {
      if (one.isForSecond) await second?.make(one.page);
      else await here(one.page, maker);
      made();
    }
  };
  await Promise.all(Array.from({ length: ahead + 2 }, lane));
}

/** A page of this thread: first it hears what the second one has to say, since the making of a page waits for nothing else. */
async function here(page: AskedPage, { make }: PageMaker) {
  await setImmediate();
  await make(page);
}

/** Two pages with one address are an error, as they are for Astro: one would be lost. */
function refuseTwice(urls: readonly string[]) {
  const seen = new Set<string>();
  for (const url of urls) {
    if (seen.has(url)) throw new Error(`${url} is made twice`);
    seen.add(url);
  }
}
