import { globSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { env } from 'node:process';
import { setImmediate } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration, AstroPrerenderer } from 'astro';
import { madeFiles } from './made-lines.ts';
import { pageFile } from './page-file.ts';
import { keepBundle } from './kept-bundle.ts';
import { frozenAnswers } from './kept-frozen.ts';
import { pageWriter } from './kept-pages.ts';
import { routeKey, type Bundled } from './page-messages.ts';
import { ahead, sharesAnswer } from './page-order.ts';
import { pageThread, type PageThread } from './page-thread.ts';
import { addressOf } from './site-pages.ts';

/** The part of Astro's own renderer that this needs: it gives the worker what its bundle does not hold. */
interface OwnRenderer extends AstroPrerenderer {
  app?: {
    getOptions: () => {
      allPages: Readonly<Record<string, { key: string; styles: unknown[] }>>;
      settings: { scripts: unknown[]; config: { outDir: URL; base: string } };
      origin: string;
    };
  };
}

/** Requests that Astro sends at a time: those of the worker and two of this thread. */
export const concurrency = ahead + 2;

/**
 * Lets Astro make pages on two cores: half of them in a worker thread, which loads the same bundle. The bytes are the same, for no page
 * depends on another, and each thread writes its own. Where there is one core, or no bundle to be found, all are made in this thread.
 */
export const parallelPages = (): AstroIntegration => ({
  name: 'parallel-pages',
  hooks: {
    'astro:build:start': ({ setPrerenderer }) => setPrerenderer(besideWorker),
  },
});

function besideWorker(own: OwnRenderer): AstroPrerenderer {
  let bundled: Bundled | null = null;
  let worker: PageThread | null = null;
  const told = madeFiles((line) => console.log(line));
  const answers = frozenAnswers({ data: env.ACHYK_DATA ?? 'data', folder: env.ACHYK_FROZEN ?? null });
  const written = pageWriter(env.ACHYK_PAGES ?? null);
  /** What the pages are made of, by their addresses. */
  const keys = new Map<string, string>();
  /** A page of this thread: first it hears what the worker has to say, since the making of a page waits for nothing else. */
  const made = async (...[request, options]: Parameters<OwnRenderer['render']>) => {
    await setImmediate();
    const { routeData, collectMetadata } = options;
    if (bundled === null || collectMetadata) return own.render(request, options);
    const { url } = request;
    const asked = { url, key: keys.get(url) ?? null, file: pageFile(url, routeData, bundled.built) };
    return written.anew(asked, () =>
      answers(asked, async () => {
        const page = await own.render(request, options);
        return 'response' in page ? page.response : page;
      }),
    );
  };
  return {
    name: 'parallel-pages',
    async setup() {
      await own.setup?.();
      bundled = bundleOf(own);
      if (bundled && env.ACHYK_BUNDLE) keepBundle(bundled, env.ACHYK_BUNDLE);
      worker = bundled && availableParallelism() > 1 ? pageThread(bundled) : null;
    },
    async getStaticPaths() {
      const paths = await own.getStaticPaths();
      for (const { pathname, route, cacheKey } of paths)
        if (bundled && cacheKey !== undefined) keys.set(addressOf(pathname, route, bundled), cacheKey);
      return paths;
    },
    render(request, options) {
      told.one();
      const { routeData } = options;
      if (worker === null || worker.waiting() >= ahead || sharesAnswer.test(routeData.component))
        return made(request, options);
      return worker.make({ url: request.url, route: routeKey(routeData), key: keys.get(request.url) ?? null });
    },
    async teardown() {
      told.end();
      await worker?.end();
      await own.teardown?.();
    },
  };
}

/** What a worker needs of the build; null where Astro keeps it elsewhere. */
function bundleOf({ app }: OwnRenderer): Bundled | null {
  const options = app?.getOptions();
  if (!options) return null;
  const { outDir, base } = options.settings.config;
  const folder = new URL('./.prerender/', outDir);
  const [entry] = globSync('prerender-entry.*.mjs', { cwd: folder });
  if (entry === undefined) return null;
  return {
    built: { out: fileURLToPath(outDir), base },
    entry: new URL(entry, folder).href,
    origin: options.origin,
    pages: Object.values(options.allPages).map(({ key, styles }) => [key, { styles }]),
    scripts: options.settings.scripts,
  };
}
