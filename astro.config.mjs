import { env } from 'node:process';
import mdx from '@astrojs/mdx';
import { defineConfig, logHandlers } from 'astro/config';
import { bundleOnly } from './scripts/lib/bundle-only.ts';
import { freshRecord } from './scripts/lib/fresh-record.ts';
import { shippedLicences, workerLicences } from './scripts/lib/shipped-licences.ts';
import { textPages } from './scripts/lib/text-pages.ts';

/** Rolldown warns of a directive in every .mdx file that Astro has put there itself. */
function onwarn(warning, tell) {
  if (warning.code !== 'MODULE_LEVEL_DIRECTIVE') tell(warning);
}

/** `_astro/Chart.D7FddMSg.js` in place of `_astro/Chart.astro_astro_type_script_index_0_lang.D7FddMSg.js`: every page names five of them. */
const entryFileNames = ({ name }) => `_astro/${/^[\w-]*/.exec(name)[0]}.[hash].js`;

/** Packages that read files which lie beside them. All others become a part of the program of a build: looking for a thousand small modules takes longer than most pages. */
const native = ['harfbuzzjs', 'sharp', 'wawoff2'];

const inCheck = { entryFileNames: 'check/[name].[hash].js', chunkFileNames: 'check/[name].[hash].js' };

/**
 * How pages become files. Where the site will live is not known here: scripts/build.ts says it through the environment
 * (ACHYK_SITE, ACHYK_BASE, ACHYK_OUT), and until somebody does, the address is a placeholder that nobody can own.
 */
export default defineConfig({
  site: env.ACHYK_SITE ?? 'https://achyk-zakaz.example',
  base: env.ACHYK_BASE ?? '/',
  outDir: env.ACHYK_OUT ?? './dist',
  output: 'static',
  trailingSlash: 'always',
  compressHTML: 'jsx', // Prettier breaks the lines of templates by the rules of JSX: a line break is no space
  prerenderConflictBehavior: 'error',
  build: { format: 'directory', inlineStylesheets: 'never' },
  i18n: {
    locales: ['ky', 'ru', 'en'],
    defaultLocale: 'ky',
    routing: { prefixDefaultLocale: true, redirectToDefaultLocale: false },
  },
  integrations: [mdx(), bundleOnly()],
  markdown: { syntaxHighlight: false },
  // A build makes tens of thousands of files: a line for each would take a tenth of its time.
  ...(env.ACHYK_OUT && { logger: logHandlers.node({ level: 'warn' }) }),
  devToolbar: { enabled: false },
  vite: {
    // The engine that checks files: a folder of its own, so that a host can say what it may do.
    worker: { format: 'es', plugins: () => [workerLicences()], rolldownOptions: { output: inCheck } },
    plugins: [shippedLicences(), textPages(), freshRecord(env.ACHYK_DATA ?? 'data')],
    build: { assetsInlineLimit: 0, rolldownOptions: { onwarn } },
    environments: {
      client: { build: { rolldownOptions: { output: { entryFileNames } } } },
      ...(env.ACHYK_OUT && { prerender: { resolve: { noExternal: true, external: native } } }),
    },
  },
});
