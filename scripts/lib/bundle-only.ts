import { globSync } from 'node:fs';
import { env } from 'node:process';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration, AstroPrerenderer } from 'astro';
import { keepBundle } from './kept-bundle.ts';
import type { Bundled } from './page-messages.ts';

/** The part of Astro's own renderer that this needs: it gives whoever makes the pages what the bundle does not hold. */
interface OwnRenderer extends AstroPrerenderer {
  app?: {
    getOptions: () => {
      allPages: Readonly<Record<string, { key: string; styles: unknown[] }>>;
      settings: { scripts: unknown[]; config: { outDir: URL; base: string } };
      origin: string;
    };
  };
}

/**
 * Lets Astro end with the program that makes the pages, which is kept where ACHYK_BUNDLE says: the pages are made by it in a step of their own
 * (render-site.ts), on two cores, and again and again over other tables. Without that variable Astro makes the pages itself.
 */
export const bundleOnly = (): AstroIntegration => ({
  name: 'bundle-only',
  hooks: {
    'astro:build:start': ({ setPrerenderer }) => {
      const folder = env.ACHYK_BUNDLE;
      if (folder) setPrerenderer((own) => keeper(own, folder));
    },
  },
});

const keeper = (own: OwnRenderer, folder: string): AstroPrerenderer => ({
  name: 'bundle-only',
  async setup() {
    await own.setup?.();
    keepBundle(bundleOf(own), folder);
  },
  getStaticPaths: () => Promise.resolve([]),
  render: (request, options) => own.render(request, options),
  async teardown() {
    await own.teardown?.();
  },
});

/** What makes the pages of the build that is under way. */
function bundleOf({ app }: OwnRenderer): Bundled {
  const options = app?.getOptions();
  if (!options) throw new Error('Astro does not tell its options');
  const { outDir, base } = options.settings.config;
  const folder = new URL('./.prerender/', outDir);
  const [entry] = globSync('prerender-entry.*.mjs', { cwd: folder });
  if (entry === undefined) throw new Error(`Astro has put no program into ${fileURLToPath(folder)}`);
  return {
    built: { out: fileURLToPath(outDir), base },
    entry: new URL(entry, folder).href,
    origin: options.origin,
    pages: Object.values(options.allPages).map(({ key, styles }) => [key, { styles }]),
    scripts: options.settings.scripts,
  };
}
