import { mkdirSync } from 'node:fs';
import { languages } from '#text/languages.ts';
import { launch } from './lib/chromium.ts';
import { main } from './lib/run.ts';
import { serve } from './lib/serve.ts';
import { stage } from './lib/stage.ts';

/** Pictures of our own pages for the prose; `top` is where the picture begins, in CSS pixels. */
const shots = [
  { name: 'data', path: 'data/', top: 0 },
  { name: 'table', path: 'data/calls/', top: 90 },
  { name: 'gaps', path: 'gaps/', top: 90 },
  { name: 'grant', path: 'grants/karakol-2019-women/', top: 90 },
];

/** npm run screens: takes the pictures anew from the built site in dist; needed when these pages have changed. */
await main(async () => {
  const server = await serve('dist');
  const browser = await launch();
  const page = await browser.newPage({ viewport: { width: 960, height: 640 }, colorScheme: 'light' });
  const take = async (taken: () => void) => {
    for (const language of languages) {
      mkdirSync(`public/screens/${language}`, { recursive: true });
      for (const { name, path, top } of shots) {
        await page.goto(`${server.url}${language}/${path}`, { waitUntil: 'load' });
        await page.evaluate((y) => scrollTo(0, y), top);
        await page.screenshot({ path: `public/screens/${language}/${name}.jpg`, type: 'jpeg', quality: 62 });
        taken();
      }
    }
  };
  await stage('screens', take, { what: 'pictures', of: languages.length * shots.length });
  await browser.close();
  await server.close();
});
