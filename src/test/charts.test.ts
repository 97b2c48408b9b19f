import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { resolve } from 'node:path';
import type { Browser, BrowserContextOptions, Page as Tab } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { chartExcel } from '#publish/chart-excel.ts';
import { chartFile } from '#schemas/chart-file.ts';
import { readRecord } from '#model/read-record.ts';
import { launch } from '../../scripts/lib/chromium.ts';
import { serve } from '../../scripts/lib/serve.ts';
import { defaults } from '../../scripts/lib/site-options.ts';
import { lentTabs } from './tabs.ts';

/** What a script adds to charts, and what other sites get of them, in a real browser. */
const out = resolve(inject('out'));
const chart = 'places/kg/money';
const figure = '#places-kg-money';

let browser: Browser;
let server: Awaited<ReturnType<typeof serve>>;
let lent: ReturnType<typeof lentTabs>;

beforeAll(async () => {
  [browser, server] = await Promise.all([launch(), serve(out, { base: defaults.base })]);
  lent = lentTabs(browser, server.url);
});

afterAll(() => Promise.all([browser.close(), server.close()]));

describe('a PNG made in the browser', () => {
  test.for(['ky', 'ru', 'en'])(
    'holds the whole picture at twice its size, set in the fonts of the site (%s)',
    async (language) => {
      const { page: tab, close } = await lent(`${language}/places/kg/`);
      const wanted = tab.waitForEvent('download');
      await tab.locator(`${figure} [data-file=png]`).click();
      const download = await wanted;
      expect(download.suggestedFilename()).toBe(`achyk-zakaz-${language}-places-kg-money.png`);
      const bytes = readFileSync(await download.path());
      const file = readFileSync(resolve(out, `charts/${language}/${chart}.svg`), 'utf8');
      const [, width, height] = /width="([\d.]+)" height="([\d.]+)"/.exec(file) ?? [];
      expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([Number(width) * 2, Number(height) * 2]);
      const lines = await tab.evaluate(linesInPage, `${server.url}charts/${language}/${chart}.svg`);
      const drawn = await tab.evaluate(reachOf, { base64: bytes.toString('base64'), lines });
      expect(drawn.colours).toBeGreaterThan(20);
      expect(lines).toHaveLength(3);
      expect(Math.max(...lines.map(({ right, fallback }) => Math.abs(fallback - right)))).toBeGreaterThan(10);
      for (const [at, { right }] of lines.entries())
        expect(Math.abs((drawn.reach[at] ?? 0) - 2 * right), `line ${at}`).toBeLessThan(5);
      await close();
    },
  );

  test('is not offered without JavaScript, and its failure is said', async () => {
    const still = await lent('ky/places/kg/', { javaScriptEnabled: false });
    expect(await still.page.locator(`${figure} [data-scripted] button:visible`).count()).toBe(0);
    await still.close();
    const { page: tab, close } = await lent('ky/places/kg/');
    await tab.route(/\.svg$/, (route) => route.abort());
    await tab.locator(`${figure} [data-file=png]`).click();
    await tab.locator(`${figure} [role=alert]`).waitFor();
    await close();
  });
});

describe('the word beside a mark', () => {
  test('a picture without links takes no focus: its numbers are in the table', async () => {
    const { page: tab, close } = await lent('ky/places/kg/');
    expect(await tab.locator(`${figure} svg.chart`).getAttribute('tabindex')).toBeNull();
    expect(await tab.locator(`${figure} table tbody tr`).count()).toBeGreaterThan(0);
    await close();
  });

  test('the arrow keys walk over marks that are links, Escape closes, and it stays on the screen', async () => {
    const { page: tab, close } = await lent('ky/', { viewport: { width: 360, height: 640 } });
    const links = tab.locator('#nation-map svg:visible a:has([data-tip]), #nation-map svg:visible a[data-tip]');
    const said = () => tab.locator('#nation-map .tip').textContent();
    await links.first().focus();
    const first = await said();
    expect(first).not.toBe('');
    await tab.keyboard.press('ArrowRight');
    expect(await said()).not.toBe(first);
    expect(await tab.locator('#nation-map .tip').evaluate(outsideOf)).toEqual([]);
    await tab.keyboard.press('ArrowLeft');
    expect(await said()).toBe(first);
    await tab.keyboard.press('Escape');
    expect(await said()).toBe('');
    await close();
  });

  test('the pointer opens it, leaves it open on the way to it, and closes it elsewhere', async () => {
    const tab = await openWithTips({}, (page) => page.clock.install());
    const mark = tab.locator(`${figure} [data-tip]`).last();
    const toWords = async () => {
      const box = await tab.locator(`${figure} .chart-source`).boundingBox();
      await tab.mouse.move((box?.x ?? 0) + 4, (box?.y ?? 0) + 4);
    };
    await mark.hover();
    expect(await tipOf(tab)).toBe(await mark.getAttribute('data-tip'));
    await toWords();
    await tab.locator(`${figure} .tip`).hover();
    await tab.clock.fastForward(1_000);
    expect(await tipOf(tab)).toBe(await mark.getAttribute('data-tip'));
    await toWords();
    await tab.clock.fastForward(1_000);
    expect(await tipOf(tab)).toBe('');
    await mark.hover();
    await tab.mouse.move(2, 2);
    await expect.poll(() => tipOf(tab)).toBe('');
    await tab.context().close();
  });

  test('a tap opens it, a tap beside it closes it', async () => {
    const tab = await openWithTips({ hasTouch: true, isMobile: true, viewport: { width: 360, height: 640 } });
    const mark = tab.locator(`${figure} [data-tip]`).first();
    await mark.tap();
    expect(await tipOf(tab)).toBe(await mark.getAttribute('data-tip'));
    await tab.locator('h1').tap();
    expect(await tipOf(tab)).toBe('');
    await tab.context().close();
  });
});

describe('an embedded chart', () => {
  const charts = [chart, 'places/kg/timeline', 'nation/map', 'nation/coverage'];

  test.for(charts)('%s fits into the frame of another site at the height of its code', async (path) => {
    const tab = await browser.newPage({ viewport: { width: 900, height: 900 } });
    // A page of no address at all may frame nothing: the one of another site has one.
    const site = createServer((_, answer) => answer.setHeader('Content-Type', 'text/html').end('<!doctype html>'));
    await new Promise<void>((listening) => site.listen(0, '127.0.0.1', listening));
    await tab.goto(`http://127.0.0.1:${(site.address() as AddressInfo).port}/`);
    const embed = `${server.url}ky/embed/${path}/`;
    for (const width of [280, 320, 400, 480, 640, 720, 800]) {
      const code = await liveCodeOf(path);
      await tab.setContent(`<div style="width:${width}px">${code.replace(/src="[^"]*"/, `src="${embed}"`)}</div>`);
      const frame = await (await tab.locator('iframe').elementHandle())?.contentFrame();
      await frame?.waitForLoadState('load');
      const size = await frame?.evaluate(() => ({
        wide: document.documentElement.scrollWidth,
        high: document.documentElement.scrollHeight,
        room: innerHeight,
        bar: document.querySelector('.chart')?.getBoundingClientRect().height ?? 0,
      }));
      expect(size?.wide, `${width} wide`).toBeLessThanOrEqual(width);
      expect(size?.bar).toBeGreaterThan(50);
      if (width >= 320) expect(size?.high, `${width} wide, height`).toBeLessThanOrEqual(size?.room ?? 0);
    }
    site.close();
    await tab.close();
  });

  test('its codes stay out of the way of readers, and are copied whole', async () => {
    const tab = await open(`ky/embed/${chart}/`, { permissions: ['clipboard-read', 'clipboard-write'] });
    expect(await tab.locator('pre:visible').count()).toBe(0);
    await tab.goto(`${server.url}ky/embed/${chart}/#code`);
    await tab.locator('.embed-code button').nth(1).waitFor();
    const codes = await tab.locator('pre').allTextContents();
    expect(codes).toHaveLength(2);
    await tab.locator('.embed-code button').nth(1).click();
    await expect.poll(() => tab.evaluate(() => navigator.clipboard.readText())).toBe(codes[1]);
    expect(await tab.locator('.embed-code [role=status]').nth(1).textContent()).not.toBe('');
    await tab.context().close();
  });

  test('the frozen picture is shown with the network gone, and says what it is', async () => {
    const tab = await open(`ky/embed/${chart}/#code`);
    await tab.locator('.embed-code button').nth(1).waitFor();
    const [, frozen = ''] = await tab.locator('pre').allTextContents();
    await tab.context().setOffline(true);
    const other = await tab.context().newPage();
    await other.setContent(frozen);
    const width = await other
      .locator('img')
      .evaluate(
        async (image) => (await (image as HTMLImageElement).decode(), (image as HTMLImageElement).naturalWidth),
      );
    expect(width).toBeGreaterThan(300);
    expect(await other.locator('img').getAttribute('alt')).toContain('Кыргыз Республикасы');
    expect(await other.locator('figcaption').textContent()).toMatch(/Булак.*CC BY 4\.0.*версиясы.*https:/);
    await tab.context().close();
  });
});

test('the numbers of a published chart are written anew for Excel', async () => {
  const { page: tab, close } = await lent('ru/places/kg/');
  const wanted = tab.waitForEvent('download');
  await tab.locator(`${figure} [data-file="excel.csv"]`).click();
  const download = await wanted;
  expect(download.suggestedFilename()).toBe('achyk-zakaz-ru-places-kg-money.excel.csv');
  const file = readFileSync(resolve(out, `charts/ru/${chart}.csv`), 'utf8');
  expect(readFileSync(await download.path(), 'utf8')).toBe(chartExcel(file));
  await close();
});

describe('a chart of a grant, which has no files of its own', () => {
  const { winners } = readRecord(defaults.data).dataset;
  const id = winners[0]?.id ?? '';
  const asked = `ky/embed/?chart=grants/${id}/chain`;

  test('is taken along as SVG and CSV that the browser makes from the page', async () => {
    const { page: tab, close } = await lent(`ky/grants/${id}/`);
    const take = async (kind: string) => {
      const wanted = tab.waitForEvent('download');
      await tab.locator(`#grants-${id}-chain [data-file="${kind}"]`).click();
      const download = await wanted;
      expect(download.suggestedFilename()).toBe(`achyk-zakaz-ky-grants-${id}-chain.${kind}`);
      return readFileSync(await download.path(), 'utf8');
    };
    const picture = await take('svg');
    expect(picture).not.toMatch(/class=|style|var\(|url\((?!#)/);
    for (const part of ['<title>', 'CC BY 4.0', `/ky/grants/${id}/`]) expect(picture).toContain(part);
    const rows = await tab.locator(`#grants-${id}-chain table tr`).count();
    const csv = await take('csv');
    expect(csv.trimEnd().split('\n')).toHaveLength(rows);
    expect(csv.split('\n')[0]).toBe(Object.keys(chartFile.columns).join());
    expect(await take('excel.csv')).toBe(chartExcel(csv));
    await close();
  });

  test('shows in a frame on a page of another origin, asks this site alone, and its codes work', async () => {
    const tab = await open(`${asked}#code`);
    await tab.locator('.embed-code button').nth(1).waitFor();
    const [live = '', frozen = ''] = await tab.locator('pre').allTextContents();
    expect(live).toContain(`/${asked}"`);
    const other = await tab.context().newPage();
    const hosts = new Set<string>();
    other.on('request', (request) => request.url().startsWith('http') && hosts.add(new URL(request.url()).host));
    const html = `<!doctype html>${live.replace(/src="[^"]*"/, `src="${server.url}${asked}"`)}${frozen}`;
    const site = createServer((_, answer) => answer.setHeader('Content-Type', 'text/html; charset=utf-8').end(html));
    await new Promise<void>((listening) => site.listen(0, '127.0.0.1', listening));
    const address = `127.0.0.1:${(site.address() as AddressInfo).port}`;
    await other.goto(`http://${address}/`);
    await other.frameLocator('iframe').locator('svg.chart').waitFor();
    const title = (await other.frameLocator('iframe').locator('h1').textContent()) ?? '';
    expect(await other.locator('iframe').getAttribute('title')).toContain(title);
    expect(await other.locator('img').evaluate((image) => (image as HTMLImageElement).naturalWidth)).toBeGreaterThan(
      300,
    );
    expect([...hosts].sort()).toEqual([new URL(server.url).host, address].sort());
    site.close();
    await tab.context().close();
  });

  test('without JavaScript the frame leads to the record, and an address that asks for something else shows nothing of it', async () => {
    const still = await lent(asked, { javaScriptEnabled: false });
    expect(await still.page.locator('.embed-asked a').getAttribute('href')).toBe(`${defaults.base}ky/grants/`);
    await still.close();
    for (const wrong of ['grants/none/chain', '../../data/calls.csv', `//other.example/${id}/chain`]) {
      const { page: tab, close } = await lent(`ky/embed/?chart=${encodeURIComponent(wrong)}`);
      await tab.waitForLoadState('networkidle');
      expect(await tab.locator('svg.chart').count()).toBe(0);
      expect(await tab.locator('.embed-asked').isVisible()).toBe(true);
      await close();
    }
  });
});

async function open(path: string, options: BrowserContextOptions = {}) {
  const context = await browser.newContext({
    viewport: { width: 1280, height: 900 },
    reducedMotion: 'reduce',
    ...options,
  });
  const page = await context.newPage();
  await page.goto(server.url + path, { waitUntil: 'load' });
  return page;
}

/** A page whose bars say something of themselves, whether or not they do so on the site. */
async function openWithTips(
  options: BrowserContextOptions = {},
  prepare: (page: Tab) => Promise<unknown> = async () => {},
) {
  const context = await browser.newContext({
    viewport: { width: 1280, height: 900 },
    reducedMotion: 'reduce',
    ...options,
  });
  const page = await context.newPage();
  await prepare(page);
  await page.goto(`${server.url}ky/places/kg/`, { waitUntil: 'load' });
  return page;
}

const tipOf = (tab: Tab) => tab.locator(`${figure} .tip`).textContent();

async function liveCodeOf(path: string) {
  const html = readFileSync(resolve(out, `ky/embed/${path}/index.html`), 'utf8');
  return (/&lt;iframe [\s\S]*?&lt;\/iframe&gt;/.exec(html)?.[0] ?? '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');
}

/** The sides of the screen that an element crosses; runs in the page. */
function outsideOf(element: Element) {
  const { left, top, right, bottom } = element.getBoundingClientRect();
  return [left < 0 && 'left', top < 0 && 'top', right > innerWidth && 'right', bottom > innerHeight && 'bottom'].filter(
    Boolean,
  );
}

interface DrawnLine {
  top: number;
  bottom: number;
  /** How far the line reaches in the fonts of the page, and in one of the system's. */
  right: number;
  fallback: number;
}

/** The finding, the first line of its sentence and the address of the picture at an address, as the page itself would set them; runs in the page, which may parse no text. */
async function linesInPage(address: string): Promise<DrawnLine[]> {
  const request = new XMLHttpRequest();
  request.open('GET', address);
  request.responseType = 'document';
  await new Promise((loaded) => {
    request.onloadend = loaded;
    request.send();
  });
  const holder = document.createElement('div');
  if (request.responseXML) holder.append(document.importNode(request.responseXML.documentElement, true));
  document.body.append(holder);
  const all = [...holder.querySelectorAll('text')];
  // The name of the place stands above the finding, as large as the sentence below it.
  const below = all.slice(all.findIndex((line) => line.getAttribute('font-size') === '18'));
  const sentence = below.find((line) => !line.hasAttribute('font-size'));
  const lines = [below[0], sentence, all.at(-1)].filter((line) => line !== undefined);
  await Promise.all(
    ['650 18px Literata', '400 13px Golos'].map((font) => document.fonts.load(font, `${holder.textContent}`)),
  );
  await new Promise(requestAnimationFrame);
  const measured = lines.map((line) => {
    const [x = 0, y = 0] = ['x', 'y'].map((name) => Number(line.getAttribute(name)));
    const size = Number.parseFloat(getComputedStyle(line).fontSize);
    const right = x + line.getComputedTextLength();
    line.setAttribute('font-family', 'monospace');
    return { top: y - size * 0.7, bottom: y, right, fallback: x + line.getComputedTextLength() };
  });
  holder.remove();
  return measured;
}

/** How far the ink of lines reaches in a PNG, and how many colours it has; runs in the page. */
async function reachOf({ base64, lines }: { base64: string; lines: DrawnLine[] }) {
  const image = new Image();
  image.src = `data:image/png;base64,${base64}`;
  await image.decode();
  const canvas = Object.assign(document.createElement('canvas'), {
    width: image.naturalWidth,
    height: image.naturalHeight,
  });
  const pen = canvas.getContext('2d');
  pen?.drawImage(image, 0, 0);
  const { data = new Uint8ClampedArray() } = pen?.getImageData(0, 0, canvas.width, canvas.height) ?? {};
  const colours = new Set<number>();
  const reach = lines.map(() => 0);
  for (let y = 0; y < canvas.height; y++)
    for (let x = 0; x < canvas.width; x++) {
      const at = (y * canvas.width + x) * 4;
      const [red = 0, green = 0, blue = 0] = data.subarray(at, at + 3);
      colours.add((red << 16) | (green << 8) | blue);
      if (red + green + blue < 500)
        lines.forEach(
          ({ top, bottom }, line) => y > 2 * top && y < 2 * bottom && (reach[line] = Math.max(reach[line] ?? 0, x)),
        );
    }
  return { reach, colours: colours.size };
}
