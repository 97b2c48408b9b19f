import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type axeCore from 'axe-core';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** A page that is open in a context of its own, with all that went wrong on it and all that it asked for. */
export interface Tab {
  page: Page;
  troubles: string[];
  /** Addresses below the site, in the order in which they were asked for. */
  asked: string[];
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
  const page = await context.newPage();
  const troubles: string[] = [];
  const asked: string[] = [];
  page.on('console', (message) => ['error', 'warning'].includes(message.type()) && troubles.push(message.text()));
  page.on('pageerror', (error) => troubles.push(error.message));
  page.on('request', (request) =>
    request.url().startsWith(url)
      ? asked.push(request.url().slice(url.length))
      : /^(data|blob):/.test(request.url()) || troubles.push(`asked ${request.url()}`),
  );
  page.on(
    'response',
    (response) => response.status() >= 400 && troubles.push(`${response.status()} ${response.url()}`),
  );
  await page.goto(url + path, { waitUntil: 'load' });
  return { page, troubles, asked, close: () => context.close() };
}

/** What axe finds on a page as it stands, or in a part of it, in one line each. */
export async function violations(page: Page, part = 'html') {
  await page.evaluate(axe);
  const found = await page.evaluate(
    async (include) =>
      (await (globalThis as unknown as { axe: typeof axeCore }).axe.run({ include }, { resultTypes: ['violations'] }))
        .violations,
    part,
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
