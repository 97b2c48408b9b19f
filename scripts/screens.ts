import { mkdirSync } from 'node:fs';
import { argv } from 'node:process';
import type { Page } from 'playwright-core';
import { languages, type Language } from '#text/languages.ts';
import { launch } from './lib/chromium.ts';
import { flags } from './lib/flags.ts';
import { main } from './lib/run.ts';
import { serve } from './lib/serve.ts';
import { stage } from './lib/stage.ts';

/** Pictures of our own pages for the prose; `top` is where the picture begins, in CSS pixels or at a part of the page. */
const shots: readonly { name: string; path: string; top: number | string; isChecked?: true }[] = [
  { name: 'data', path: 'data/', top: 0 },
  { name: 'table', path: 'data/calls/', top: '.path' },
  { name: 'gaps', path: 'gaps/', top: 'h1' },
  { name: 'grant', path: 'grants/karakol-2019-women/', top: '.path' },
  { name: 'check', path: 'check/', top: '.verdict-card', isChecked: true },
  { name: 'mends', path: 'check/', top: '.beside', isChecked: true },
];

/** A made-up table as people send one: a title above it, sums with words, days with points, a code in words. */
const rows = [
  'id;customer;place;title_ky;title_ru;title_en;awarded;amount;amount_qualifier;target_group;status;basis;source',
  'misal-1;mlsp;karakol;[ойдон чыгарылган] Кары адамдарга жардам;[вымышлено] Помощь пожилым;[made up] Help for the elderly;22.11.2025;400 000 сом;exact;пожилые;awarded;explicit;karakol-2019-women',
  'misal-2;mlsp;naryn;[ойдон чыгарылган] Балдар борбору;[вымышлено] Детский центр;[made up] Centre for children;2025-11-22;0,35 млн;exact;балдар;awarded;explicit;',
  'misal-3;mlsp;Ош шаары;[ойдон чыгарылган] Үйдөгү кам көрүү;[вымышлено] Уход на дому;[made up] Care at home;2025-11-22;280000;exact;elderly;awarded;explicit;karakol-2019-women',
];
const files = {
  ky: { name: 'мисал.csv', title: 'Мисал: ойдон чыгарылган гранттар' },
  ru: { name: 'пример.csv', title: 'Пример: вымышленные гранты' },
  en: { name: 'example.csv', title: 'Example: made-up grants' },
};

/** Gives the page that checks a file the made-up table, and waits for what it says. */
async function checkOn(page: Page, language: Language) {
  const { name, title } = files[language];
  const buffer = Buffer.from([title, ...rows].join('\r\n'));
  await page.setInputFiles('input[type=file]', { name, mimeType: 'text/csv', buffer });
  await page.locator('.verdict-card').waitFor();
}

/** Where a part of the page begins, with some air above it. */
const topOf = (page: Page, selector: string) =>
  page.locator(selector).evaluate((part) => part.getBoundingClientRect().top + scrollY - 16);

/** npm run screens [-- --site dist] [--only check,mends]: takes the pictures anew from a built site; needed when these pages have changed. */
await main(async () => {
  const text = { type: 'string' } as const;
  const { site, only } = flags(argv.slice(2), {
    options: { site: { ...text, default: 'dist' }, only: { ...text, default: '' } },
    usage: 'npm run screens -- [--site dist] [--only check,mends]',
  });
  const isWanted = (name: string) => only === '' || only.split(',').includes(name);
  const server = await serve(site);
  const browser = await launch();
  const page = await browser.newPage({ viewport: { width: 960, height: 640 }, colorScheme: 'light' });
  const take = async (taken: () => void) => {
    for (const language of languages) {
      mkdirSync(`public/screens/${language}`, { recursive: true });
      for (const { name, path, top, isChecked = false } of shots.filter(({ name }) => isWanted(name))) {
        page.once('dialog', (dialog) => dialog.accept()); // the page asks before a file that was not saved is left
        await page.goto(`${server.url}${language}/${path}`, { waitUntil: 'load' });
        if (isChecked) await checkOn(page, language);
        const y = typeof top === 'number' ? top : await topOf(page, top);
        await page.evaluate((to) => scrollTo(0, to), y);
        await page.screenshot({ path: `public/screens/${language}/${name}.jpg`, type: 'jpeg', quality: 62 });
        taken();
      }
    }
  };
  await stage('screens', take, {
    what: 'pictures',
    of: languages.length * shots.filter(({ name }) => isWanted(name)).length,
  });
  await browser.close();
  await server.close();
});
