import { StaticPaths } from 'astro/runtime/prerender/static-paths.js';
import type { App, Route } from './page-app.ts';
import type { Bundled } from './page-messages.ts';

/** A page or a file of the site. */
export interface SitePage {
  path: string;
  url: string;
  route: Route;
  /** What it is made of besides the program; null where nobody says, and it is made by every build. */
  key: string | null;
}

/** All pages with their addresses, or those of some routes. */
export async function sitePages(
  app: App,
  bundled: Bundled,
  isAsked: (route: Route) => boolean = () => true,
): Promise<SitePage[]> {
  const routes = app.manifest.routes.filter(({ routeData }) => isAsked(routeData));
  const asked = { ...paths(app), manifest: { ...app.manifest, routes } };
  const found = (await new StaticPaths(asked as never).getAll()) as Found[];
  return found.map(({ pathname, route, cacheKey }) => ({
    path: pathname,
    route,
    url: addressOf(pathname, route, bundled),
    key: cacheKey ?? null,
  }));
}

interface Found {
  pathname: string;
  route: Route;
  cacheKey?: string | undefined;
}

/** What Astro asks an app for its paths by. */
const paths = (app: App) => ({
  routeCache: app.routeCache,
  getComponentByRoute: (route: Route) => app.getComponentByRoute(route),
});

/** The address that Astro asks for: that of a page ends with a slash, that of a file as its route has it. */
function addressOf(pathname: string, { type }: { type: string }, { built, origin }: Pick<Bundled, 'built' | 'origin'>) {
  const home = origin + built.base;
  const path = pathname.replace(/^\/+/, '');
  const end = path === '' || path.endsWith('/') || (type === 'endpoint' && /\.\w+$/.test(path)) ? '' : '/';
  return new URL(path + end, home.endsWith('/') ? home : `${home}/`).href;
}
