import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { env } from 'node:process';
import { frozenAnswers } from './kept-frozen.ts';
import { pageWriter } from './kept-pages.ts';
import { pageApp, type Route } from './page-app.ts';
import { pageFile } from './page-file.ts';
import { routeKey, type AskedPage, type Bundled } from './page-messages.ts';
import { plainAnswer } from './plain-answer.ts';
import { sitePages } from './site-pages.ts';
import { held, leaveUnread } from './unread-response.ts';

export type PageMaker = Awaited<ReturnType<typeof pageMaker>>;

/**
 * Makes pages by a bundle, as Astro would, and writes them. Throws at a page that Astro would treat in a way of its own, such as a redirect: then the
 * whole build is needed.
 */
export async function pageMaker(bundled: Bundled) {
  leaveUnread();
  const { app, routes } = await pageApp(bundled);
  const { built } = bundled;
  const answers = frozenAnswers({ data: env.ACHYK_DATA ?? 'data', folder: env.ACHYK_FROZEN ?? null });
  const written = pageWriter(env.ACHYK_PAGES ?? null);
  const routeOf = ({ route }: AskedPage) => {
    const found = routes.get(route);
    if (!found) throw new Error(`unknown route: ${route}`);
    return found;
  };
  const wanted = (page: AskedPage) => ({
    url: page.url,
    key: page.key,
    file: pageFile(page.url, routeOf(page), built),
  });
  return {
    /** The pages of some routes, in the order of the routes. */
    async pages(isAsked: (route: Route) => boolean): Promise<AskedPage[]> {
      const pages = await sitePages(app, bundled, isAsked);
      return pages.map(({ path, url, route, key }) => ({ path, url, route: routeKey(route), key }));
    },
    /** Writes a page that an earlier build has kept; says whether there was one. */
    before: (page: AskedPage) => written.before(wanted(page)),
    async make(page: AskedPage) {
      const [asked, routeData] = [wanted(page), routeOf(page)];
      const render = async () => plainAnswer(await app.render(new Request(page.url), { routeData }), routeData);
      await write(await written.anew(asked, () => answers(asked, render)), { page, routeData, built });
    },
  };
}

/** Writes what is no plain page: that of what is not found. */
async function write(
  response: Response,
  { page: { path, url }, routeData, built }: { page: AskedPage; routeData: Route; built: Bundled['built'] },
) {
  if (response.body === null) return;
  const file = /^\/?404\/?$/.test(path) ? join(built.out, '404.html') : pageFile(url, routeData, built);
  if (file === null || (response.status >= 300 && response.status < 400))
    throw new Error(`no plain page: ${path} (${response.status})`);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, await held(response));
}
