import type { Browser, Page } from 'playwright-core';
import { looks, type Look } from '#components/style/colour-tokens.ts';
import { isEmbed, isSheet, languageOf } from '../built-site.ts';
import { newTab, violations, type Tab } from '../tabs.ts';
import { markNewLooks, newLook, type SeenLooks } from './new-looks.ts';

/** What is to be known of a page. */
export interface Visit {
  /** Errors and warnings of the console, foreign requests, answers that are errors. */
  troubles: readonly string[];
  /** Addresses of the scripts that the page asked for. */
  scripts: readonly string[];
  byDay: readonly string[];
  byNight: readonly string[];
  /** What it says where scripts run, and where none runs, and the heights of its charts there; null where that is not asked. */
  still: { heading: string; scripted: string; text: string; charts: readonly number[] } | null;
  /** Elements that make the page scroll sideways on a narrow phone or on a desk at 200 %. */
  wide: readonly string[];
  /** Links and buttons that a finger on a narrow phone cannot tell from their neighbours; asked in Kyrgyz. */
  close: readonly string[];
  /** Null where printing is not asked; `sheets` is how many sheets of paper it takes, null where that is not counted. */
  print: { foot: string; menus: number; sheets: number | null } | null;
}

/** Whoever visits pages one after another. */
export interface Visitor {
  visit: (path: string) => Promise<Visit>;
  close: () => Promise<void>;
}

const desk = { width: 1280, height: 900 };
const phone = { width: 320, height: 640 };
/** What a desk shows at 200 %: half of its CSS pixels. */
const halfDesk = { width: 640, height: 450 };

/** The same page is made for every language: what it is without a script, and as a file, is seen in Kyrgyz. */
const isTranslation = (path: string) => /^(ru|en)\//.test(path);
/** The style page has every part three times. */
const isStylePage = (path: string) => /^..\/style\/$/.test(path);
export const isReadStill = (path: string) => !isTranslation(path);
export const isPrinted = (path: string) => (languageOf(path) !== null && !isEmbed(path)) || isSheet(path);

/** Sheets of A4 that what people bring to a hearing takes at most, in Kyrgyz: the sheet made for it, the front page, a place, a grant, a call, an organization. */
const sheetsByKind: readonly (readonly [kind: RegExp, sheets: number])[] = [
  [/^hearing\//, 2],
  [/^ky\/$/, 3],
  [/^ky\/(?:places|organizations|calls)\/[^/]+\/$/, 4],
  [/^ky\/grants\/[^/]+\/$/, 3],
];
export const mostSheets = (path: string) => sheetsByKind.find(([kind]) => kind.test(path))?.[1] ?? null;

/** Questions about colours, each with the elements that it is asked of: those whose look is new, and what stands in them. */
const colours = {
  'color-contrast': `[${newLook}], [${newLook}] *`,
  'link-in-text-block': `a[href][${newLook}], [${newLook}] a[href]`,
};
const colourRules = Object.keys(colours);
/** What hangs on words: whether things have a name, and in which language. A translation has the structure of the Kyrgyz page of its kind. */
const wordRules = [
  ...['document-title', 'html-has-lang', 'html-lang-valid', 'valid-lang', 'link-name', 'button-name', 'image-alt'],
  ...['svg-img-alt', 'label', 'select-name', 'empty-heading', 'empty-table-header', 'summary-name', 'frame-title'],
  ...['aria-input-field-name', 'aria-toggle-field-name', 'aria-command-name', 'label-content-name-mismatch'],
];

interface Tabs {
  scripted: Tab;
  still: Tab;
}

/** A visitor with two tabs, one of them without scripts. `seen` holds the looks whose colours were asked before, by any visitor. */
export function visitor({ browser, url, seen }: { browser: Browser; url: string; seen: SeenLooks }): Visitor {
  let tabs: Promise<Tabs> | null = null;
  const open = async (): Promise<Tabs> => ({
    scripted: await newTab(browser, url),
    still: await newTab(browser, url, { javaScriptEnabled: false }),
  });
  const close = async () => {
    const opened = await tabs;
    tabs = null;
    await Promise.all([opened?.scripted.close(), opened?.still.close()]);
  };
  return {
    close,
    visit: async (path) => {
      try {
        return await visit(await (tabs ??= open()), { path, url, seen });
      } catch (error) {
        await close(); // the next page gets tabs that nothing has happened to
        throw error;
      }
    },
  };
}

/** Opens a page once and asks it everything. */
async function visit(
  { scripted, still }: Tabs,
  { path, url, seen }: { path: string; url: string; seen: SeenLooks },
): Promise<Visit> {
  const { page } = scripted;
  await turnTo(scripted, url + path);
  const [troubles, scripts] = [[...scripted.troubles], [...scripted.scripts]];
  const { byDay, byNight } = await violationsOf(page, { path, seen });
  return {
    ...{ troubles, scripts, byDay, byNight },
    still: isReadStill(path)
      ? { heading: await textOf(page, 'h1'), scripted: await unscripted(page), ...(await readStill(still, url + path)) }
      : null,
    ...(await fitting(page, path)),
    print: isPrinted(path) ? await printed(page, path) : null,
  };
}

/**
 * Opens a page in a tab as if it were new; what is late of the page before is not noted. Between the two stands a text of the same site: for a
 * page without an address Chromium would start another process, which costs twice what a page does.
 */
async function turnTo({ page, troubles, asked, scripts }: Tab, address: string) {
  await page.goto(new URL('/robots.txt', address).href);
  for (const notes of [troubles, asked, scripts]) notes.length = 0;
  await page.emulateMedia({ media: 'screen', colorScheme: 'light' });
  await page.setViewportSize(desk);
  await page.goto(address, { waitUntil: 'load' });
}

/**
 * What axe finds by day and by night. Where things stand and what they are called is the same by night. Colours, by far
 * the slowest question, are asked of those elements only whose look no page had before.
 */
async function violationsOf(page: Page, { path, seen }: { path: string; seen: SeenLooks }) {
  const isNew = (await markNewLooks(page, seen)) > 0;
  const byNight = async () => {
    if (!isNew) return [];
    await page.emulateMedia({ colorScheme: 'dark' });
    return coloursOf(page);
  };
  if (isStylePage(path)) return lookByLook(page, byNight);
  const rules = isTranslation(path) ? wordRules : null;
  const byDay = isNew
    ? await violations(page, { within: colours, ...(rules && { rules: [...rules, ...colourRules] }) })
    : await violations(page, rules ? { rules } : { without: colourRules });
  return { byDay, byNight: await byNight() };
}

const coloursOf = (page: Page) => violations(page, { rules: colourRules, within: colours });

/**
 * The style page has every part in three looks, which the hour does not change. Axe, whose time grows with all that stands in a page, gets
 * one look at a time: its structure in the first, its colours in each, and at night what stands around the parts.
 */
async function lookByLook(page: Page, byNight: () => Promise<string[]>) {
  const byDay: string[] = [];
  for (const look of looks) {
    await keepLook(page, look);
    byDay.push(...(look === looks[0] ? await violations(page, { within: colours }) : await coloursOf(page)));
  }
  await keepLook(page, 'none');
  const found = { byDay, byNight: await byNight() };
  await keepLook(page, 'all');
  return found;
}

/** Takes the parts of all looks but those of the given one out of the page. */
const keepLook = (page: Page, look: Look | 'none' | 'all') => page.evaluate(keepLookIn, look);

/** Leaves an empty part in the place of each that it takes out; runs in the page. */
function keepLookIn(look: string) {
  const store = globalThis as unknown as { parts?: Map<Element, Element> };
  for (const [empty, part] of store.parts ?? []) empty.replaceWith(part);
  store.parts = new Map();
  if (look === 'all') return;
  for (const part of document.querySelectorAll('.looks > [data-look]')) {
    if (part.getAttribute('data-look') === look) continue;
    const empty = document.createElement('div');
    part.replaceWith(empty);
    store.parts.set(empty, part);
  }
}

/** What a page says where no script runs, and how high its charts are. */
async function readStill(tab: Tab, address: string) {
  await turnTo(tab, address);
  return {
    text: await textOf(tab.page),
    charts: await tab.page
      .locator('main figure svg:visible')
      .evaluateAll((charts) => charts.map((chart) => chart.getBoundingClientRect().height)),
  };
}

async function fitting(page: Page, path: string): Promise<Pick<Visit, 'wide' | 'close'>> {
  const wide = async (size: typeof phone) => {
    await page.setViewportSize(size);
    return page.evaluate(wideElementsIn, size.width);
  };
  const onPhone = await wide(phone);
  const isAsked = !isTranslation(path) && !isStylePage(path);
  const close = isAsked ? await violations(page, { rules: ['target-size'] }) : [];
  return { wide: [...onPhone, ...(await wide(halfDesk))], close };
}

async function printed(page: Page, path: string) {
  await page.emulateMedia({ media: 'print' });
  const foot = await textOf(page, '.print-foot');
  const menus = await page.locator('header nav:visible, footer nav:visible, form[role=search]:visible').count();
  const sheets = mostSheets(path) === null ? null : pagesOf(await page.pdf({ format: 'A4' }));
  return { foot, menus, sheets };
}

/** How many pages a PDF of Chromium has, whose page objects are not packed. */
const pagesOf = (file: Buffer) => file.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;

const textOf = async (page: Page, selector = 'body') =>
  (await page.locator(selector).first().innerText()).replace(/\s+/g, ' ');

/** The words of a page without those that only a script can keep the promise of. */
async function unscripted(page: Page) {
  await page.evaluate(hideScripted, true);
  const text = await textOf(page);
  await page.evaluate(hideScripted, false);
  return text;
}

/** Hides what is there for scripts only, or shows it again; runs in the page. */
function hideScripted(hide: boolean) {
  // Without a script the day of access is left for a hand to write.
  if (hide) for (const day of document.querySelectorAll('[data-accessed]')) day.textContent = '—';
  const parts = document.querySelectorAll(hide ? '[data-scripted]:not([hidden])' : '[data-hidden-here]');
  for (const part of parts) {
    part.toggleAttribute('hidden', hide);
    part.toggleAttribute('data-hidden-here', hide);
  }
}

/** The elements that make a page scroll sideways; runs in the page. */
function wideElementsIn(width: number) {
  if (document.documentElement.scrollWidth <= width) return [];
  const wide = [...document.body.querySelectorAll('*')].filter(
    (element) => element.getBoundingClientRect().right > width + 1,
  );
  return [
    `page is ${document.documentElement.scrollWidth} wide`,
    ...wide
      .slice(0, 8)
      .map((element) => `${element.tagName} ${element.className} ${element.textContent?.slice(0, 40)}`),
  ];
}
