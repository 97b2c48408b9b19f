import { parentPort, workerData } from 'node:worker_threads';
import { pageApp } from './page-app.ts';
import { kept, pageFile } from './page-file.ts';
import type { AskedPage, Bundled, Made } from './page-messages.ts';

const bundled = workerData as Bundled;
const { app, routes } = await pageApp(bundled);

/** One page after the other: Astro works out the pages of a route at the first of them, and must not begin twice. */
let last = Promise.resolve();
parentPort?.on('message', (asked: AskedPage) => (last = last.then(() => answer(asked))));

async function answer({ id, url, route }: AskedPage) {
  try {
    const routeData = routes.get(route);
    if (!routeData) throw new Error(`unknown route: ${route}`);
    const made = await app.render(new Request(url), { routeData });
    const response = await kept(made, pageFile(url, routeData, bundled.built));
    const body = response.body && (await response.arrayBuffer());
    tell({ id, status: response.status, headers: [...response.headers], body }, body ? [body] : []);
  } catch (error) {
    tell({ id, error: error instanceof Error ? (error.stack ?? error.message) : String(error) });
  }
}

const tell = (made: Made, moved: ArrayBuffer[] = []) => parentPort?.postMessage(made, moved);
