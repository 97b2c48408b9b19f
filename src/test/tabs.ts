import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type axeCore from 'axe-core';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';

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

/** Opens a page of a served site and notes whatever goes wrong there. */
export async function openTab(
  browser: Browser,
  url: string,
  path: string,
  options: BrowserContextOptions = {},
): Promise<Tab> {
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
  await page.goto(url + path, { waitUntil: 'load' });
  return { page, troubles, asked, scripts, close: () => context.close() };
}

/** What axe finds on a page as it stands, or in a part of it, by all of its rules or by some, in one line each. */
export async function violations(page: Page, { part = 'html', rules }: { part?: string; rules?: string[] } = {}) {
  // Run from outside the page, so that its policy stays in force.
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(axe);
  const found = await page.evaluate(
    async ({ part, rules }) =>
      (
        await (globalThis as unknown as { axe: typeof axeCore }).axe.run(
          { include: part },
          { resultTypes: ['violations'], ...(rules && { runOnly: { type: 'rule', values: rules } }) },
        )
      ).violations,
    { part, rules },
  );
  return found.flatMap(({ id, nodes }) =>
    nodes
      .slice(0, 5)
      .map(
        ({ html, failureSummary }) =>
          `${id}: ${html.slice(0, 160)} ${failureSummary?.replace(/\s+/g, ' ').slice(0, 240)}`,
      ),
  );
}
