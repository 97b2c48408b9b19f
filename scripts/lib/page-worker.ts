import { env } from 'node:process';
import { parentPort, workerData } from 'node:worker_threads';
import { pageWriter } from './kept-pages.ts';
import { pageApp } from './page-app.ts';
import { pageFile } from './page-file.ts';
import type { AskedPage, Bundled, Made } from './page-messages.ts';

const bundled = workerData as Bundled;
const { app, routes } = await pageApp(bundled);
const written = pageWriter(env['ACHYK_PAGES'] ?? null);

/** One page after the other: Astro works out the pages of a route at the first of them, and must not begin twice. */
let last = Promise.resolve();
parentPort?.on('message', (asked: AskedPage) => (last = last.then(() => answer(asked))));

async function answer({ id, url, route, key }: AskedPage) {
  try {
    const routeData = routes.get(route);
    if (!routeData) throw new Error(`unknown route: ${route}`);
    const page = { url, key, file: pageFile(url, routeData, bundled.built) };
    const response = await written.anew(page, () => app.render(new Request(url), { routeData }));
    const body = response.body && (await response.arrayBuffer());
    tell({ id, status: response.status, headers: [...response.headers], body }, body ? [body] : []);
  } catch (error) {
    tell({ id, error: error instanceof Error ? (error.stack ?? error.message) : String(error) });
  }
}

const tell = (made: Made, moved: ArrayBuffer[] = []) => parentPort?.postMessage(made, moved);
