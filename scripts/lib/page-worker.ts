import { parentPort, workerData } from 'node:worker_threads';
import { kept, pageFile } from './page-file.ts';
import { routeKey, type AskedPage, type Bundled, type Made } from './page-messages.ts';

/** The part of Astro's app that this needs. */
interface App {
  manifest: { routes: { routeData: { component: string; route: string; type: string } }[] };
  setInternals: (internals: object) => void;
  setOptions: (options: object) => void;
  render: (request: Request, options: { routeData: unknown }) => Promise<Response>;
}

const { built, entry, pages, scripts } = workerData as Bundled;
const { app } = (await import(entry)) as { app: App };
app.setInternals({ pagesByKeys: new Map(pages), entrySpecifierToBundleMap: new Map() });
app.setOptions({ settings: { scripts }, logger: { options: { destination: { write: complain } } } });
const routes = new Map(app.manifest.routes.map(({ routeData }) => [routeKey(routeData), routeData]));

/** Shows what Astro warns of; that all goes well is said by the thread that writes the files. */
function complain({ level, message }: { level: string; message: string }) {
  if (level === 'warn' || level === 'error') console.error(message);
}

/** One page after the other: Astro works out the pages of a route at the first of them, and must not begin twice. */
let last = Promise.resolve();
parentPort?.on('message', (asked: AskedPage) => (last = last.then(() => answer(asked))));

async function answer({ id, url, route }: AskedPage) {
  try {
    const routeData = routes.get(route);
    if (!routeData) throw new Error(`unknown route: ${route}`);
    const made = await app.render(new Request(url), { routeData });
    const response = await kept(made, pageFile(url, routeData, built));
    const body = response.body && (await response.arrayBuffer());
    tell({ id, status: response.status, headers: [...response.headers], body }, body ? [body] : []);
  } catch (error) {
    tell({ id, error: error instanceof Error ? (error.stack ?? error.message) : String(error) });
  }
}

const tell = (made: Made, moved: ArrayBuffer[] = []) => parentPort?.postMessage(made, moved);
