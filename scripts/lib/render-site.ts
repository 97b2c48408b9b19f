import { mkdirSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { dirname, join } from 'node:path';
import { env } from 'node:process';
import { setImmediate } from 'node:timers/promises';
import { StaticPaths } from 'astro/runtime/prerender/static-paths.js';
import { frozenAnswers } from './kept-frozen.ts';
import { pageApp, type App, type Route } from './page-app.ts';
import { kept, pageFile } from './page-file.ts';
import { routeKey, type Bundled } from './page-messages.ts';
import { ahead, dealt, sharesAnswer } from './page-order.ts';
import { pageThread } from './page-thread.ts';

interface Page {
  path: string;
  url: string;
  route: Route;
}

/**
 * Makes all pages by a bundle that is there, as Astro would: the same program over other tables. Half of the work is done in a worker where
 * there are two cores. Throws at a page that Astro would treat in a way of its own, such as a redirect: then the whole build is needed.
 */
export async function renderSite(bundled: Bundled, made: () => void) {
  const { app } = await pageApp(bundled);
  const worker = availableParallelism() > 1 ? pageThread(bundled) : null;
  const isOwn = ({ route }: Page) => worker === null || sharesAnswer.test(route.component);
  const next = dealt(await pagesOf(app, bundled), isOwn);
  const isFree = () => worker !== null && worker.waiting() < ahead;
  const madeOf = ({ url, route }: Page, isForWorker: boolean) =>
    isForWorker && worker ? worker.make(url, routeKey(route)) : here(app, { url, route }, bundled);
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

const answers = frozenAnswers({ data: env.ACHYK_DATA ?? 'data', folder: env.ACHYK_FROZEN ?? null });

/** A page of this thread: first it hears what the worker has to say, since the making of a page waits for nothing else. */
async function here(app: App, { url, route }: Omit<Page, 'path'>, { built }: Bundled) {
  await setImmediate();
  const answer = await answers(url, () => app.render(new Request(url), { routeData: route }));
  return kept(answer, pageFile(url, route, built));
}

/** Writes what is no plain page: that of what is not found, and a page without a language, which Astro gives the same status. */
async function write(response: Response, { path, url, route }: Page, { built }: Bundled) {
  if (response.body === null) return;
  const file = /^\/?404\/?$/.test(path) ? join(built.out, '404.html') : pageFile(url, route, built);
  if (file === null || (response.status >= 300 && response.status < 400))
    throw new Error(`no plain page: ${path} (${response.status})`);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, new Uint8Array(await response.arrayBuffer()));
}

/** The pages with their addresses. Two with one address are an error, as they are for Astro. */
async function pagesOf(app: App, { built, origin }: Bundled): Promise<Page[]> {
  const found = (await new StaticPaths(app as never).getAll()) as { pathname: string; route: Route }[];
  const pages = found.map(({ pathname, route }) => ({
    path: pathname,
    route,
    url: addressOf(pathname, route, origin + built.base),
  }));
  const seen = new Map<string, Route>();
  for (const { url, route } of pages) {
    if (seen.has(url)) throw new Error(`${url} is made twice: by ${seen.get(url)?.component} and ${route.component}`);
    seen.set(url, route);
  }
  return pages;
}

/** The address that Astro asks for: that of a page ends with a slash, that of a file as its route has it. */
function addressOf(pathname: string, { type }: Route, home: string) {
  const path = pathname.replace(/^\/+/, '');
  const end = path === '' || path.endsWith('/') || (type === 'endpoint' && /\.\w+$/.test(path)) ? '' : '/';
  return new URL(path + end, home.endsWith('/') ? home : `${home}/`).href;
}
