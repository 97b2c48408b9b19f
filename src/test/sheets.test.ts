import { resolve } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { launch } from '../../scripts/lib/chromium.ts';
import { serve } from '../../scripts/lib/serve.ts';
import { isHeard } from '#model/brief/briefs.ts';
import { placeView } from '#model/place-view.ts';
import { readRecord } from '#model/read-record.ts';
import { languagesOfPair, pairFor, sheetPairs, sheetPath } from '#publish/sheet-pairs.ts';
import { languages } from '#text/languages.ts';
import { lentTabs, violations } from './tabs.ts';

/** Sheets for hearings in a browser: one page holds three languages, of which its address shows two. */
const record = readRecord('data');
const { places, winners, calls, organizations } = record.dataset;
const isSilent = (place: (typeof places)[number]) => placeView(record, place).silent;
const told = places.find((place) => place.parent !== null && !isSilent(place))?.id;
const sheets = [
  `hearing/${told}/`,
  `hearing/${places.find(isSilent)?.id}/`,
  `hearing/grants/${winners[0]?.id}/`,
  `hearing/calls/${calls[0]?.id}/`,
  `hearing/organizations/${organizations.find((organization) => isHeard(record, organization))?.id}/`,
];
const [sheet = ''] = sheets;

let browser: Browser;
let server: Awaited<ReturnType<typeof serve>>;
let open: ReturnType<typeof lentTabs>;

beforeAll(async () => {
  [browser, server] = await Promise.all([launch(), serve(resolve(inject('out')), inject('address'))]);
  open = lentTabs(browser, server.url);
});

afterAll(() => Promise.all([browser.close(), server.close()]));

/** The languages of the texts of the sheet and of its letters that are seen, and of those that are not, in their order. */
const languagesOn = (page: Page) => page.evaluate(languagesIn);

function languagesIn() {
  const texts = [...document.querySelectorAll<HTMLElement>('main [lang]:not([class], tspan), .letter')];
  const named = (isSeen: boolean) =>
    new Set(texts.filter((text) => text.checkVisibility() === isSeen).map(({ lang }) => lang));
  const drawn = [...document.querySelectorAll('main tspan[lang]')].filter((word) => word.checkVisibility());
  return {
    seen: [...named(true)].sort().join('-'),
    hidden: [...named(false)].sort().join('-'),
    drawn: [...new Set(drawn.map((word) => word.getAttribute('lang')))],
  };
}

const sorted = (of: readonly string[]) => [...of].sort().join('-');

describe.for(sheets)('/%s', (path) => {
  test.for(sheetPairs)(
    'shows the two languages of %s and no other, without a script, on the screen and on paper',
    async (pair) => {
      const { page, close } = await open(sheetPath(path, pair), { javaScriptEnabled: false });
      const isDrawn = (await page.locator('tspan').count()) > 0;
      const others = languages.filter((language) => !languagesOfPair[pair].some((own) => own === language));
      for (const media of ['screen', 'print'] as const) {
        await page.emulateMedia({ media });
        const { seen, hidden, drawn } = await languagesOn(page);
        // On paper letters stay away unless they are asked for, whatever their language.
        expect(seen, media).toBe(sorted(languagesOfPair[pair]));
        expect(hidden, media).toMatch(new RegExp(others.join('|')));
        expect(drawn, media).toEqual(isDrawn ? [languagesOfPair[pair][0]] : []);
        if (media === 'screen') expect(hidden).toBe(sorted(others));
      }
      await close();
    },
  );

  test.for(sheetPairs)('has no accessibility violation in %s', async (pair) => {
    const { page, close } = await open(sheetPath(path, pair));
    expect(await violations(page)).toEqual([]);
    await close();
  });
});

test('the first language of a pair is larger than the second', async () => {
  const { page, close } = await open(sheet);
  for (const pair of sheetPairs) {
    await page.goto(`${server.url}${sheetPath(sheet, pair)}`);
    const sizes = await page
      .locator('.question [lang]:visible')
      .evaluateAll((texts) =>
        texts.map((text) => [text.getAttribute('lang'), parseFloat(getComputedStyle(text).fontSize)]),
      );
    const sizeOf = new Map(sizes as [string, number][]);
    const [first, second] = languagesOfPair[pair];
    expect(sizeOf.get(first), pair).toBeGreaterThan(sizeOf.get(second) ?? Infinity);
  }
  await close();
});

test('a pair is chosen with the keyboard, without a script, and its link is marked', async () => {
  const { page, close } = await open(sheet, { javaScriptEnabled: false });
  const look = (pair: string) =>
    page.locator(`.pairs a[href="#${pair}"]`).evaluate((link) => getComputedStyle(link).backgroundColor);
  const marked = await look(sheetPairs[0]);
  expect(await look('ru-en')).not.toBe(marked);
  await page.locator('.pairs a[href="#ky-ru"]').focus();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await page.waitForURL(/#ru-en$/);
  expect((await languagesOn(page)).seen).toBe('en-ru');
  expect([await look('ky-ru'), await look('ru-en')]).toEqual(['rgba(0, 0, 0, 0)', marked]);
  await page.locator('.pairs a[href="#ky-ru"]').press('Enter');
  await page.waitForURL(/#ky-ru$/);
  expect((await languagesOn(page)).seen).toBe('ky-ru');
  await close();
});

test.for(languages)(
  'the page of a record in %s leads to the pair for its readers, and the sheet leads back',
  async (language) => {
    const { page, close } = await open(`${language}/places/${told}/`);
    await page.locator('main a[href*="/hearing/"]').first().click();
    await page.waitForURL(`${server.url}${sheetPath(sheet, pairFor[language])}`);
    expect((await languagesOn(page)).seen).toBe(sorted(languagesOfPair[pairFor[language]]));
    await page.locator(`.bar a.home[href$="/${language}/places/${told}/"]`).click();
    await page.waitForURL(`${server.url}${language}/places/${told}/`);
    await close();
  },
);

test.for(languages)(
  'the address that a sheet had below /%s/ leads to it, in the pair for its readers',
  async (language) => {
    const { page, close } = await open(`${language}/${sheet}`);
    expect(page.url()).toBe(`${server.url}${sheetPath(sheet, pairFor[language])}`);
    await close();
  },
);

test('a sheet is sent on in the pair that is seen', async () => {
  const { page, close } = await open(sheetPath(sheet, 'ru-en'), { permissions: ['clipboard-read', 'clipboard-write'] });
  await page.locator('[data-share] [data-copy]:visible').click();
  await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toMatch(/\/hearing\/[^/]+\/#ru-en$/);
  expect(await page.locator('[data-share] [role=status]:visible').textContent()).toBe('Скопировано.');
  expect(await page.locator('.share a:visible').first().getAttribute('href')).toMatch(/wa\.me.*%23ru-en$/);
  await close();
});

test('letters that are open are printed in place of the sheet once the box is ticked, and only they', async () => {
  const { page, close } = await open(sheet, { javaScriptEnabled: false });
  const onPaper = async () => {
    await page.emulateMedia({ media: 'print' });
    const texts = await page.locator('.letter pre:visible').count();
    const isSheet = await page.locator('main').isVisible();
    await page.emulateMedia({ media: 'screen' });
    return { texts, isSheet };
  };
  await page.locator('#request-ru summary').click();
  expect(await onPaper()).toEqual({ texts: 0, isSheet: true });
  await page.locator('.letters input').check();
  expect(await onPaper()).toEqual({ texts: 1, isSheet: false });
  await page.locator('#request-ru summary').click();
  expect(await onPaper()).toEqual({ texts: 0, isSheet: true });
  await close();
});
