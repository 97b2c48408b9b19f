import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type axeCore from 'axe-core';
import type { Browser, BrowserContextOptions, CDPSession, Page } from 'playwright-core';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** How long a step may take: a busy machine is no fault of the page. */
const patience = 110_000;

/** A page that is open in a context of its own, with all that went wrong on it and all that it asked for. */
export interface Tab {
  page: Page;
  troubles: string[];
  /** Addresses below the site, in the order in which they were asked for. */
  asked: string[];
  /** Those of them that are scripts. */
  scripts: string[];
  close: () => Promise<void>;
}

/** Opens a page of the site at `url` and notes whatever goes wrong there. */
export async function openTab(
  browser: Browser,
  url: string,
  path: string,
  options: BrowserContextOptions = {},
): Promise<Tab> {
  const tab = await newTab(browser, url, options);
  await tab.page.goto(url + path, { waitUntil: 'load' });
  return tab;
}

/**
 * Opens pages of the site at `url` in tabs that are used again: what is closed is cleaned and lent to the next. A new context starts a process of
 * Chromium and reads all fonts anew, which costs three times what a page does. Whoever changes more than routes, media and storage needs `openTab`.
 */
export function lentTabs(browser: Browser, url: string) {
  const free = new Map<string, Tab[]>();
  return async (path: string, options: BrowserContextOptions = {}): Promise<Tab> => {
    const kept = free.get(JSON.stringify(options)) ?? [];
    free.set(JSON.stringify(options), kept);
    const tab = kept.pop() ?? (await newTab(browser, url, options));
    await tab.page.goto(url + path, { waitUntil: 'load' });
    return { ...tab, close: async () => void kept.push(await cleaned(tab, url)) };
  };
}

async function cleaned(tab: Tab, url: string) {
  const { page, troubles, asked, scripts } = tab;
  await page.unrouteAll({ behavior: 'ignoreErrors' });
  await page.emulateMedia({ media: null, colorScheme: null });
  await page.goto(`${new URL(url).origin}/robots.txt`);
  await page.evaluate(() => {
    localStorage.clear();
    sessionStorage.clear();
  });
  for (const notes of [troubles, asked, scripts]) notes.length = 0;
  return tab;
}

/** An empty tab that notes whatever goes wrong on the pages of the site at `url`. */
export async function newTab(browser: Browser, url: string, options: BrowserContextOptions = {}): Promise<Tab> {
  const context = await browser.newContext({
    viewport: { width: 1280, height: 900 },
    reducedMotion: 'reduce',
    ...options,
  });
  context.setDefaultTimeout(patience);
  const page = await context.newPage();
  const troubles: string[] = [];
  const asked: string[] = [];
  const scripts: string[] = [];
  page.on('console', (message) => ['error', 'warning'].includes(message.type()) && troubles.push(message.text()));
  page.on('pageerror', (error) => troubles.push(error.message));
  page.on('request', (request) =>
    request.url().startsWith(url)
      ? asked.push(request.url().slice(url.length))
      : /^(data|blob):/.test(request.url()) || troubles.push(`asked ${request.url()}`),
  );
  page.on('request', (request) => request.resourceType() === 'script' && scripts.push(request.url()));
  page.on(
    'response',
    (response) => response.status() >= 400 && troubles.push(`${response.status()} ${response.url()}`),
  );
  return { page, troubles, asked, scripts, close: () => context.close() };
}

/** The last entry of an open list of suggestions, which quotes the question; while the list is busy, more names are on their way. */
export const answersTo = (page: Page, question: string) =>
  page.locator('[aria-busy=false] [role=option][data-all]:visible', { hasText: new RegExp(`[«“]${question}[»”]`) });

/** What is asked of a page: a part of it, by some rules only, or without some. */
export interface Asked {
  part?: string;
  rules?: readonly string[];
  without?: readonly string[];
  /** Rules that are asked of some elements only: the selector of each. Together with the others they cost half of what they cost alone. */
  within?: Readonly<Record<string, string>>;
}

/** What axe finds on a page as it stands, or in a part of it, by all of its rules or by some, in one line each. */
export async function violations(page: Page, { part = 'html', rules, without = [], within = {} }: Asked = {}) {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await bringAxe(page);
  const options: axeCore.RunOptions = {
    resultTypes: ['violations'],
    rules: Object.fromEntries(without.map((rule) => [rule, { enabled: false }])),
    ...(rules && { runOnly: { type: 'rule', values: [...rules] } }),
  };
  const found = await page.evaluate(runAxe, { part, options, within });
  return found.flatMap(({ id, nodes }) =>
    nodes
      .slice(0, 5)
      .map(
        ({ html, failureSummary }) =>
          `${id}: ${html.slice(0, 160)} ${failureSummary?.replace(/\s+/g, ' ').slice(0, 240)}`,
      ),
  );
}

const debuggers = new WeakMap<Page, Promise<CDPSession>>();

/**
 * Runs the program of axe in a page: from outside, so that the policy of the page stays in force, and as a script that the browser knows from
 * the page before, which halves the time.
 */
async function bringAxe(page: Page) {
  const opened = debuggers.get(page) ?? page.context().newCDPSession(page);
  debuggers.set(page, opened);
  await (await opened).send('Runtime.evaluate', { expression: axe, silent: true });
}

/** Runs in the page. */
async function runAxe({
  part,
  options,
  within,
}: {
  part: string;
  options: axeCore.RunOptions;
  within: Readonly<Record<string, string>>;
}) {
  const { axe } = globalThis as unknown as { axe: typeof axeCore };
  axe.configure({ rules: Object.entries(within).map(([id, selector]) => ({ id, selector })) });
  return (await axe.run({ include: part }, options)).violations;
}
