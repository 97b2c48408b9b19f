import { routeKey, type Bundled } from './page-messages.ts';

/** A route of the site. */
export interface Route {
  component: string;
  route: string;
  type: string;
}

/** The part of Astro's app that this needs. */
export interface App {
  manifest: { routes: { routeData: Route }[]; pageMap?: Map<string, () => Promise<unknown>> };
  routeCache: unknown;
  getComponentByRoute: (route: Route) => Promise<unknown>;
  setInternals: (internals: object) => void;
  setOptions: (options: object) => void;
  render: (request: Request, options: { routeData: unknown }) => Promise<Response>;
}

/** Loads the program of a bundle, and gives it what it does not hold. */
export async function pageApp({ entry, pages, scripts }: Bundled) {
  const { app } = (await import(entry)) as { app: App };
  app.setInternals({ pagesByKeys: new Map(pages), entrySpecifierToBundleMap: new Map() });
  app.setOptions({ settings: { scripts }, logger: { options: { destination: { write: complain } } } });
  loadOnce(app.manifest.pageMap);
  const routes = new Map(app.manifest.routes.map(({ routeData }) => [routeKey(routeData), routeData]));
  return { app, routes };
}

/** Astro imports the module of a route for each of its pages: that is a walk through Node's loader each time. */
function loadOnce(modules: App['manifest']['pageMap']) {
  for (const [name, load] of modules ?? []) {
    let loaded: Promise<unknown> | undefined;
    modules?.set(name, () => (loaded ??= load()));
  }
}

/** Shows what Astro warns of; that all goes well is said by whoever writes the files. */
function complain({ level, message }: { level: string; message: string }) {
  if (level === 'warn' || level === 'error') console.error(message);
}
