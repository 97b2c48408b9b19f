import { globSync } from 'node:fs';
import type { Page } from 'playwright-core';
import type { Random } from '#synthetic/random.ts';
import { launch } from '../chromium.ts';
import { serve } from '../serve.ts';
import type { Trial } from './chaos-builds.ts';

/** What may become of a file on its way. */
const damages = ['404', '503', 'login', 'garbage', 'cut', 'reset'] as const;
const question = 'Бишкек';

/** Spoils one file of the search after the other in a way of its own while a browser asks: the answer is right, or it is said that none could be had; asked again without the damage, it is right. */
export async function* chaosSearch(folder: string, trials: number, random: Random): AsyncGenerator<Trial> {
  const [browser, server] = await Promise.all([launch(), serve(folder)]);
  const files = globSync(['pagefind/ky/**/*.*', 'search/*.json', 'search/cards-ky/*'], { cwd: folder }).map((file) =>
    file.replaceAll('\\', '/'),
  );
  try {
    const page = await browser.newPage();
    const right = await asked(page, server.url, null);
    for (let turn = 1; turn <= trials; turn++) {
      const [file, damage] = [random.pick(likely(files, random)), random.pick(damages)];
      const found = await asked(page, server.url, { file, damage });
      const wrong = found.first === right.first || found.first === 'failed' ? [] : [`answered ${found.first}`];
      if (found.second !== right.first) wrong.push(`asked again, answered ${found.second}`);
      yield { name: `search with ${file} ${damage}`, wrong };
    }
  } finally {
    await Promise.all([browser.close(), server.close()]);
  }
}

/** Pieces and cards are many and few of them are asked for: the files that every question needs are as likely. */
const likely = (files: readonly string[], random: Random) => {
  const few = files.filter((file) => !/\/(index|cards-ky)\//.test(file));
  return random.chance(0.5) ? few : files;
};

interface Spoilt {
  file: string;
  damage: (typeof damages)[number];
}

/** The number of answers, `failed`, or what else the page says, at first and, after a failure, asked again. */
async function asked(page: Page, url: string, spoilt: Spoilt | null) {
  if (spoilt) await spoil(page, spoilt);
  await page.goto(`${url}ky/search/?q=${encodeURIComponent(question)}`);
  const first = await outcome(page);
  await page.unrouteAll();
  if (first === 'failed') await page.locator('.asked button').first().click();
  const second = await outcome(page);
  return { first, second };
}

/** The number of answers that a search page names, `failed`, or `no end`. */
export async function outcome(page: Page) {
  const end = page.locator('[data-search-results][data-answered], .asked button.button').first();
  await end.waitFor({ state: 'attached', timeout: 60_000 }).catch(() => {});
  const isAnswered = (await page.locator('[data-search-results][data-answered]').count()) > 0;
  if (!isAnswered) return (await page.locator('.asked button.button').count()) > 0 ? 'failed' : 'no end';
  return (await page.locator('main [role=status]').first().textContent()) ?? '';
}

async function spoil(page: Page, { file, damage }: Spoilt) {
  await page.route(`**/${file}*`, async (route) => {
    if (damage === 'reset') return route.abort('connectionreset');
    if (damage === '404' || damage === '503') return route.fulfill({ status: Number(damage), body: '' });
    if (damage === 'login') return route.fulfill({ contentType: 'text/html', body: '<!doctype html><p>login' });
    if (damage === 'garbage') return route.fulfill({ contentType: 'application/octet-stream', body: 'Ъ'.repeat(400) });
    const body = await (await route.fetch()).body();
    return route.fulfill({ contentType: 'application/octet-stream', body: body.subarray(0, body.length / 2) });
  });
}
