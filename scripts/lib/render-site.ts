import { mkdirSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { dirname, join } from 'node:path';
import { env } from 'node:process';
import { setImmediate } from 'node:timers/promises';
import { frozenAnswers } from './kept-frozen.ts';
import { pageWriter } from './kept-pages.ts';
import { pageApp, type App } from './page-app.ts';
import { pageFile } from './page-file.ts';
import { routeKey, type Bundled } from './page-messages.ts';
import { ahead, dealt, sharesAnswer } from './page-order.ts';
import { pageThread } from './page-thread.ts';
import { sitePages, type SitePage } from './site-pages.ts';

/**
 * Makes all pages by a bundle that is there, as Astro would: the same program over other tables. What an earlier build has kept is written first;
 * where much is left, half of it is made in a worker if there are two cores. Throws at a page that Astro would treat in a way of its own, such
 * as a redirect: then the whole build is needed.
 */
export async function renderSite(bundled: Bundled, made: () => void) {
  const { app } = await pageApp(bundled);
  const pages = await sitePages(app, bundled);
  const left = pages.filter((page) => !written.before(wanted(page, bundled)));
  for (let before = pages.length - left.length; before > 0; before -= 1) made();
  const worker = left.length > few && availableParallelism() > 1 ? pageThread(bundled) : null;
  const isOwn = ({ route }: SitePage) => worker === null || sharesAnswer.test(route.component);
  const next = dealt(left, isOwn);
  const isFree = () => worker !== null && worker.waiting() < ahead;
  const madeOf = (page: SitePage, isForWorker: boolean) =>
    isForWorker && worker ? worker.make({ ...page, route: routeKey(page.route) }) : here(app, page, bundled);
  const lane = async () => {
    for (let one = next(isFree()); one !== null; one = next(isFree())) {
      await write(await madeOf(one.page, one.isForWorker), one.page, bundled);
      made();
    }
  };
  try {
    await Promise.all(Array.from({ length: ahead + 2 }, lane));
  } finally {
    await worker?.end();
  }
}

/** So many pages are made sooner by one thread than a second one learns to make them. */
const few = 2500;

const answers = frozenAnswers({ data: env.ACHYK_DATA ?? 'data', folder: env.ACHYK_FROZEN ?? null });
const written = pageWriter(env.ACHYK_PAGES ?? null);

/** A page of this thread: first it hears what the worker has to say, since the making of a page waits for nothing else. */
async function here(app: App, page: SitePage, bundled: Bundled) {
  await setImmediate();
  const asked = wanted(page, bundled);
  return written.anew(asked, () => answers(asked, () => app.render(new Request(page.url), { routeData: page.route })));
}

const wanted = ({ url, key, route }: SitePage, { built }: Bundled) => ({ url, key, file: pageFile(url, route, built) });

/** Writes what is no plain page: that of what is not found, and a page without a language, which Astro gives the same status. */
async function write(response: Response, { path, url, route }: SitePage, { built }: Bundled) {
  if (response.body === null) return;
  const file = /^\/?404\/?$/.test(path) ? join(built.out, '404.html') : pageFile(url, route, built);
  if (file === null || (response.status >= 300 && response.status < 400))
    throw new Error(`no plain page: ${path} (${response.status})`);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, new Uint8Array(await response.arrayBuffer()));
}
