import { cpSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import type { Random } from '#synthetic/random.ts';
import { launch } from '../chromium.ts';
import { keepPrevious } from '../keep-previous.ts';
import { run } from '../run.ts';
import { serve } from '../serve.ts';
import { buildOf, smallCountry, type Trial } from './chaos-builds.ts';
import { outcome } from './chaos-search.ts';

const questions = ['Бишкек', 'аялдар', 'балдар', 'Ош', 'грант'] as const;

interface Setting {
  browser: Browser;
  url: string;
  /** Puts the first or the second release in place. */
  release: (number: 0 | 1) => void;
  random: Random;
}

/** Replaces a release under open tabs, with the files of the one before kept as a host keeps them: a search answers as one of the releases does, or says that it could not look. */
export async function* chaosReleases(trials: number, random: Random): AsyncGenerator<Trial> {
  const folder = mkdtempSync(join(tmpdir(), 'releases-'));
  const sites = [join(folder, 'site-1'), join(folder, 'site-2')] as const;
  const served = join(folder, 'served');
  for (const [i, site] of sites.entries()) {
    const data = join(folder, `tables-${i}`);
    await smallCountry(data, i + 1);
    const [program = '', ...flags] = buildOf(data, site);
    await run(program, flags);
  }
  cpSync(sites[0], join(folder, 'previous'), { recursive: true });
  keepPrevious(join(folder, 'previous'), sites[1]);
  let current: 0 | 1 | null = null;
  const release = (number: 0 | 1) => {
    if (current !== null) renameSync(served, sites[current]);
    renameSync(sites[number], served);
    current = number;
  };
  release(0);
  const [browser, server] = await Promise.all([launch(), serve(served)]);
  try {
    const setting = { browser, url: server.url, release, random };
    for (let turn = 0; turn < trials; turn++) yield await (turn % 2 === 0 ? searched(setting) : named(setting));
  } finally {
    await Promise.all([browser.close(), server.close()]);
    rmSync(folder, { recursive: true, force: true });
  }
}

async function searched({ browser, url, release, random }: Setting): Promise<Trial> {
  const [before, after] = [random.pick(questions), random.pick(questions)];
  const address = (question: string) => `${url}ky/search/?q=${encodeURIComponent(question)}`;
  release(0);
  const page = await opened(browser, address(before));
  await outcome(page);
  const old = await answerTo(browser, address(after));
  release(1);
  const fresh = await answerTo(browser, address(after));
  await page.locator('#q').fill(after);
  await page.locator('#q').press('Enter');
  const said = await answered(page, after);
  await page.reload();
  const again = await outcome(page);
  await page.close();
  const wrong = [old, fresh, 'failed'].includes(said) ? [] : [`answered ${said}, not ${old} or ${fresh}`];
  return {
    name: `release under an open search, «${before}» then «${after}»`,
    wrong: again === fresh ? wrong : [...wrong, `after a reload ${again}, not ${fresh}`],
  };
}

/** Waits until the page speaks of the question, or of a failure, then for what it says; the answer before stays until then. */
async function answered(page: Page, question: string) {
  const ofQuestion = page.locator('main [role=status]', { hasText: `«${question}»` });
  await ofQuestion
    .or(page.locator('.asked button.button'))
    .first()
    .waitFor({ timeout: 60_000 })
    .catch(() => {});
  return outcome(page);
}

async function named({ browser, url, release, random }: Setting): Promise<Trial> {
  const path = random.pick(['ky/', 'ky/places/', 'ky/grants/', 'ky/law/']);
  release(0);
  const page = await opened(browser, url + path);
  release(1);
  const field = page.locator('form[data-suggest] input').first();
  await field.pressSequentially('Бишк');
  const option = page.locator('form[data-suggest] [role=option]').nth(1);
  const told = page.locator('form[data-suggest] .none', { hasText: 'жүктөлгөн жок' });
  const isRight = await option
    .or(told)
    .first()
    .waitFor({ timeout: 60_000 })
    .then(
      () => true,
      () => false,
    );
  await page.close();
  return {
    name: `release under an open page, names asked on /${path}`,
    wrong: isRight ? [] : ['no names, and no word of it'],
  };
}

async function opened(browser: Browser, address: string) {
  const page = await browser.newPage();
  await page.goto(address);
  return page;
}

async function answerTo(browser: Browser, address: string) {
  const page = await opened(browser, address);
  const said = await outcome(page);
  await page.close();
  return said;
}
