import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { launch } from '../../scripts/lib/chromium.ts';
import { serve } from '../../scripts/lib/serve.ts';
import { defaults } from '../../scripts/lib/site-options.ts';
import { answersTo, lentTabs, newTab, violations, type Tab } from './tabs.ts';

/** The search as a reader meets it: the box with its suggestions, the page of answers, the lists, the marks. */
const out = resolve(inject('out'));
const languages = ['ky', 'ru', 'en'] as const;
const phone = { viewport: { width: 360, height: 740 } };

let browser: Browser;
let server: Awaited<ReturnType<typeof serve>>;
let open: ReturnType<typeof lentTabs>;

beforeAll(async () => {
  [browser, server] = await Promise.all([launch(), serve(out, { base: defaults.base })]);
  open = lentTabs(browser, server.url);
});

afterAll(() => Promise.all([browser.close(), server.close()]));

const ask = (language: string, query: string, more = '') =>
  open(`${language}/search/?q=${encodeURIComponent(query)}${more}`);
const answered = (page: Page) => page.locator('[data-search-results][data-answered]').waitFor({ state: 'attached' });
const links = (page: Page) =>
  page
    .locator('[data-search-results] a')
    .evaluateAll((found) => found.map((link) => new URL((link as HTMLAnchorElement).href).pathname));
const packed = (files: readonly string[]) =>
  files.reduce((sum, file) => sum + gzipSync(readFileSync(join(out, file))).length, 0);

describe('the box', () => {
  const place = 'ky/places/batken/';
  const field = (page: Page) => page.locator('#find');
  const options = (page: Page) => page.locator('#find-list [role=option]');
  const type = async (page: Page, text: string) => {
    await field(page).pressSequentially(text);
    await answersTo(page, text).waitFor();
  };

  test('loads nothing until somebody turns to it: the script of every page, in which it waits, has four kilobytes', async () => {
    const { page, asked, troubles, close } = await open(place);
    const scripts = asked.filter((path) => path.endsWith('.js') && /PageScript|preload/.test(path));
    expect(scripts.length).toBeGreaterThan(0);
    expect(packed(scripts)).toBeLessThan(4_096);
    expect(asked.filter((path) => /\/(box|combobox|marks)\.|^search\/|^pagefind\//.test(path))).toEqual([]);
    await field(page).focus();
    await expect.poll(() => asked).toContain('search/names-ky.json');
    expect(asked.filter((path) => path.startsWith('pagefind/'))).toEqual([]);
    expect(troubles).toEqual([]);
    await close();
  });

  test.for(languages)('needs no more than 40 kB in /%s/, the villages included', async (language) => {
    const { page, asked, close } = await open(`${language}/places/batken/`);
    const before = asked.length;
    await field(page).pressSequentially('кара');
    await options(page).first().waitFor();
    const box = asked.slice(before).filter((path) => !path.startsWith('fonts/') && /\.(js|json)$/.test(path));
    await field(page).fill('Ак-Булак');
    await expect.poll(() => asked.some((path) => path.startsWith('search/villages/'))).toBe(true);
    const villages = asked.slice(before).filter((path) => path.startsWith('search/villages/'));
    expect(box).toContain(`search/names-${language}.json`);
    expect(
      packed([...new Set([...box, ...villages, ...asked.slice(0, before).filter((path) => /preload/.test(path))])]),
    ).toBeLessThan(40_000);
    await close();
  });

  test('is walked by keyboard: down, up, around, out and in again', async () => {
    const { page, close } = await open(place);
    await type(page, 'кара');
    const count = await options(page).count();
    const active = () => field(page).getAttribute('aria-activedescendant');
    const selected = () =>
      options(page).evaluateAll((found) =>
        found.findIndex((option) => option.getAttribute('aria-selected') === 'true'),
      );
    expect(await field(page).getAttribute('aria-expanded')).toBe('true');
    expect([await active(), await selected()]).toEqual([null, -1]);
    await page.keyboard.press('ArrowDown');
    expect([await active(), await selected()]).toEqual([await options(page).first().getAttribute('id'), 0]);
    await page.keyboard.press('ArrowUp');
    expect(await active()).toBe(null);
    await page.keyboard.press('ArrowUp');
    expect(await selected()).toBe(count - 1);
    await page.keyboard.press('Home');
    expect(await active()).toBe(null);
    expect(await field(page).evaluate((input) => (input as HTMLInputElement).selectionStart)).toBe(0);
    await page.keyboard.press('End');
    expect(await field(page).evaluate((input) => (input as HTMLInputElement).selectionStart)).toBe(4);
    await page.keyboard.press('Escape');
    expect(await field(page).getAttribute('aria-expanded')).toBe('false');
    expect(await field(page).inputValue()).toBe('кара');
    await page.keyboard.press('Alt+ArrowDown');
    expect([await field(page).getAttribute('aria-expanded'), await active()]).toEqual(['true', null]);
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    expect(await field(page).inputValue()).toBe('');
    await close();
  });

  test('follows the chosen entry with Enter, and sends the question when none is chosen', async () => {
    const { page, close } = await open(place);
    await type(page, 'каракол');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/ky\/places\/karakol\/$/);
    await type(page, 'балдар');
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/ky\/search\/\?q=/);
    expect(new URL(page.url()).searchParams.get('q')).toBe('балдар');
    await close();
  });

  test('closes when the focus leaves it, and takes nothing along', async () => {
    const { page, close } = await open(place);
    await type(page, 'кара');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    expect(await page.locator('.suggest').isVisible()).toBe(false);
    expect(page.url()).toMatch(/batken\/$/);
    await close();
  });

  test('tells how many there are, and says so when there are none', async () => {
    const { page, close } = await open('ru/places/batken/');
    await type(page, 'караколск');
    const said = page.locator('header form [role=status]');
    await expect.poll(() => said.textContent()).toMatch(/^\d+ подсказ/);
    await field(page).fill('ъъъъъъъ');
    await expect.poll(() => said.textContent()).toContain('Такого названия нет');
    await close();
  });

  test.for(languages)(
    'has no accessibility violation in /%s/ while it is open, by day and by night',
    async (language) => {
      const { page, close } = await open(`${language}/places/batken/`);
      await type(page, 'кара');
      await page.keyboard.press('ArrowDown');
      expect(await violations(page, { part: 'header' })).toEqual([]);
      await page.emulateMedia({ colorScheme: 'dark' });
      expect(await violations(page, { part: 'header' })).toEqual([]);
      await close();
    },
  );

  test('fits on a narrow phone while it is open', async () => {
    const { page, close } = await open('ky/places/batken/', { viewport: { width: 320, height: 640 } });
    await type(page, 'министрлиги');
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    const box = await page.locator('.suggest').boundingBox();
    expect(box && [box.x >= 0, box.x + box.width <= 320]).toEqual([true, true]);
    await close();
  });

  test.for([
    ['ky', 'кочкор ата', 'Жалал-Абад'],
    ['ky', 'кочкората', 'Ноокен'],
    ['ru', 'кочкор ата', 'Джалал-Абад'],
    ['en', 'kochkor ata', 'Jalal-Abad'],
  ] as const)('offers the town first, in its true region: /%s/ «%s»', async ([language, query, around]) => {
    const { page, close } = await open(`${language}/`, phone);
    await page.locator('#find-large').pressSequentially(query);
    const first = page.locator('#find-large-list [role=option]').first();
    await expect.poll(() => first.getAttribute('data-href')).toMatch(/\/places\/kochkor-ata\/$/);
    expect(await first.innerText()).toContain(around);
    await close();
  });

  test.for([
    ['ky', 'Тасма', 'Тасма'],
    ['ru', 'Тасма', 'Тасма'],
    ['en', 'Tasma', 'Tasma'],
  ] as const)(
    'leads from a village to the top of the page of its municipality, which says where it lies and what is known next door: /%s/ «%s»',
    async ([language, query, name]) => {
      const { page, troubles, close } = await open(`${language}/`, phone);
      await page.locator('#find-large').pressSequentially(query);
      const option = page.locator('#find-large-list [role=option][data-href*="#village-"]').first();
      await option.waitFor();
      await option.click();
      await page.waitForURL(/\/places\/[a-z-]+\/#village-/);
      const note = page.locator('.village:has(:target)');
      await note.waitFor();
      expect(await note.innerText()).toContain(name);
      expect(await page.locator('.village:visible').count()).toBe(1);
      expect(await page.evaluate(() => scrollY)).toBe(0);
      expect((await note.boundingBox())?.y).toBeLessThan(phone.viewport.height / 2);
      expect(await page.locator('#nearby ~ ul a').count()).toBeGreaterThan(1);
      expect(await page.locator('.found-bar').count()).toBe(0);
      expect(troubles).toEqual([]);
      await close();
    },
  );

  test('names a village with its municipality and district, and says so on their page without a script', async () => {
    const { page, close } = await open(place);
    await type(page, 'Боз-Учук');
    const option = options(page).filter({ hasText: 'Боз-Учук' }).filter({ hasText: 'айыл ·' }).first();
    await option.waitFor();
    expect(await option.innerText()).toMatch(/Ак-Суу району/);
    const address = (await option.getAttribute('data-href')) ?? '';
    await close();
    const plain = await open(address.slice(1), { javaScriptEnabled: false });
    expect(await plain.page.locator('.village:visible').innerText()).toMatch(/^Боз-Учук .*Ак-Суу району/);
    await plain.close();
  });

  test('offers the records opened lately, in this browser only, until they are forgotten', async () => {
    const { page, asked, close } = await open('ky/places/karakol/');
    await page.goto(`${server.url}ky/organizations/tendesh/`);
    await page.goto(`${server.url}ru/`);
    await page.locator('#find-large').click();
    const list = page.locator('#find-large-list [role=option]');
    await list.nth(1).waitFor();
    expect(await list.evaluateAll((found) => found.map((option) => option.getAttribute('data-href')))).toEqual([
      '/ru/organizations/tendesh/',
      '/ru/places/karakol/',
    ]);
    await expect.poll(() => list.nth(1).textContent()).toContain('город Каракол');
    expect(asked.filter((path) => /recent|visit/.test(path))).toEqual([]);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.locator('.forget').click();
    expect(await page.evaluate(() => localStorage.length)).toBe(0);
    expect(await list.count()).toBe(0);
    await close();
  });

  test('shows nothing that answers another text while names are on their way: Enter sends what was typed', async () => {
    const { page, close } = await open('ky/places/karakol/');
    await page.route('**/search/names-*', () => {});
    await page.goto(`${server.url}${place}`);
    await field(page).click();
    await options(page).filter({ hasText: 'Каракол' }).waitFor();
    await field(page).pressSequentially('б');
    expect(await page.locator('.suggest').isVisible()).toBe(false);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/ky\/search\/\?q=/);
    expect(new URL(page.url()).searchParams.get('q')).toBe('б');
    await close();
  });

  test('answers each text at once, before further names come, and keeps the entry that is chosen meanwhile', async () => {
    const { page, close } = await open(place);
    await type(page, 'каракол');
    let arrive = () => {};
    const held = new Promise<void>((done) => (arrive = done));
    await page.route('**/search/villages/**', async (route) => (await held, route.continue()));
    await field(page).fill('таш-көмүр');
    expect(await options(page).last().innerText()).toContain('«таш-көмүр»');
    await page.locator('[role=listbox][aria-busy=true]').waitFor();
    await page.keyboard.press('ArrowDown');
    const chosen = () => page.locator('[role=option][aria-selected=true]').getAttribute('data-href');
    const before = await chosen();
    expect(before).toMatch(/\/places\//);
    arrive();
    await answersTo(page, 'таш-көмүр').waitFor();
    expect(await chosen()).toBe(before);
    await close();
  });

  test('leads to the search page and its lists without a script', async () => {
    const { page, close } = await open('ru/places/batken/', { javaScriptEnabled: false });
    await field(page).fill('Баткен');
    await field(page).press('Enter');
    await page.waitForURL(/\/ru\/search\/\?q=/);
    await page.locator('main .letters a', { hasText: /^Б$/ }).first().click();
    await page.waitForURL(/\/ru\/search\/places\/(\d+\/)?#letter-/);
    await page
      .locator('main .names a', { hasText: /^Баткен$/ })
      .first()
      .click();
    await page.waitForURL(/\/ru\/places\/batken\/$/);
    await close();
  });
});

describe('the page of answers', () => {
  const questions = { ky: 'Караколдун', ru: 'в Караколе', en: 'Karakol' };

  test.for(Object.entries(questions))('/%s/search/ answers «%s» from its address', async ([language, query]) => {
    const { page, troubles, close } = await ask(language, query);
    await answered(page);
    expect(await links(page)).toContain(`/${language}/places/karakol/`);
    expect(await page.locator('main [role=status]').first().textContent()).toContain(query);
    expect(troubles).toEqual([]);
    expect(await violations(page)).toEqual([]);
    await close();
  });

  test('loads its index with the first question only', async () => {
    const { page, asked, close } = await open('ky/search/');
    expect(asked.filter((path) => /^(pagefind|search)\//.test(path))).toEqual([]);
    await page.locator('#q').fill('Каракол');
    await page.locator('#q').press('Enter');
    await answered(page);
    expect(asked.some((path) => path.startsWith('pagefind/'))).toBe(true);
    await close();
  });

  test('every sent question and every filter has its place in the history, what is typed on the way has one only', async () => {
    const { page, close } = await ask('ky', 'Каракол');
    await answered(page);
    const start = await page.evaluate(() => history.length);
    await page.locator('#q').fill('');
    await page.locator('#q').pressSequentially('Баткен', { delay: 90 });
    await page.locator('#q').press('Enter');
    await page.locator('[data-search-results] a[href$="/ky/places/batken/"]').waitFor();
    expect(await page.evaluate(() => history.length)).toBe(start + 1);
    await page.locator('select[name=kind]').selectOption('grants');
    await page.waitForURL(/kind=grants/);
    expect(await page.evaluate(() => history.length)).toBe(start + 2);
    await page.goBack();
    await expect.poll(() => page.url()).not.toContain('kind=');
    await page.goBack();
    await page.locator('[data-search-results] a[href$="/ky/places/karakol/"]').waitFor();
    expect(await page.locator('#q').inputValue()).toBe('Каракол');
    await close();
  });

  test('a filter leaves what it names, and as many as it promised', async () => {
    const { page, close } = await ask('ky', 'Каракол');
    await answered(page);
    const option = page.locator('select[name=kind] option[value=grants]');
    const promised = Number(/\((\d+)\)$/.exec((await option.textContent()) ?? '')?.[1]);
    await page.locator('select[name=kind]').focus();
    await page.locator('select[name=kind]').selectOption('grants');
    await expect.poll(() => page.locator('main [role=status]').first().textContent()).toContain(`: ${promised} `);
    for (const path of await links(page)) expect(path).toMatch(/^\/ky\/grants\//);
    expect((await links(page)).length).toBe(Math.min(promised, 10));
    expect(await page.locator('select[name=kind]').evaluate((select) => select === document.activeElement)).toBe(true);
    await page.locator('.chips button').first().click();
    await expect.poll(() => page.url()).not.toContain('kind=');
    await close();
  });

  test('partial answers have a heading of their own and are not counted', async () => {
    const { page, close } = await ask('ru', 'Каракол пенсионеры вертолёт');
    await answered(page);
    expect(await page.locator('main [role=status]').first().textContent()).toContain(
      'нет страницы, где есть все слова',
    );
    expect(await page.locator('[data-search-results] h2').first().textContent()).toBe('Страницы, где есть часть слов');
    expect((await links(page)).length).toBeGreaterThan(0);
    await close();
  });

  test('an empty answer says what it means, what may help and what is known to be missing', async () => {
    const { page, close } = await ask('ky', 'ъъщъъщ');
    await answered(page);
    const text = await page.locator('.asked').innerText();
    expect(text).toContain('«болгон эмес» дегенди билдирбейт');
    expect(text).not.toContain('жарыяланган эмес');
    expect(await page.locator('.asked a[href$="/ky/gaps/"]').count()).toBe(1);
    expect(await page.locator('.asked a[href="#lists"]').count()).toBe(1);
    expect(await links(page)).toEqual([]);
    await close();
  });

  test('the other keyboard is understood, and the page says how', async () => {
    const { page, close } = await ask('ky', 'rfhfrjk');
    await answered(page);
    expect(await links(page)).toContain('/ky/places/karakol/');
    expect(await page.locator('.understood').innerText()).toMatch(/каракол.*rfhfrjk/);
    await close();
  });

  test('answers go along as a table that Excel opens as it is meant', async () => {
    const { page, close } = await ask('ky', 'Каракол', '&kind=grants');
    await answered(page);
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.locator('.tools button', { hasText: 'CSV' }).click(),
    ]);
    const text = readFileSync(await download.path(), 'utf8');
    const lines = text.trimEnd().split('\r\n');
    expect(text.charCodeAt(0)).toBe(0xfeff);
    expect(lines[0]?.slice(1)).toBe('катары;дал келиши;түрү;аталышы;облус;жылдар;сумма, сом;дареги');
    expect(lines[1]).toMatch(
      new RegExp(`^1;бардык сөздөр;грант;.*;Ысык-Көл облусу;20\\d\\d;.*;${server.url}ky/grants/`),
    );
    expect(download.suggestedFilename()).toBe('Издөө-Каракол.csv');
    await close();
  });

  test('a search can be shared: its address is copied, or shown to be copied', async () => {
    const { page, close } = await open(`ky/search/?q=${encodeURIComponent('Каракол')}`, {
      permissions: ['clipboard-read', 'clipboard-write'],
    });
    await answered(page);
    await page.locator('.tools button', { hasText: 'бөлүшүү' }).click();
    await page.locator('.tools [role=status]', { hasText: 'көчүрүлдү' }).waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(page.url());
    await page.evaluate(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }));
    await page.locator('.tools button', { hasText: 'бөлүшүү' }).click();
    expect(await page.locator('#share-link').inputValue()).toBe(page.url());
    await close();
  });

  test('prints its question and its answers, without controls and lists', async () => {
    const { page, close } = await ask('ky', 'Каракол');
    await answered(page);
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('[data-search-results] a:visible').count()).toBeGreaterThan(0);
    expect(await page.locator('main [role=status]').first().isVisible()).toBe(true);
    expect(await page.locator('main :is(form, select, button, .letters):visible').count()).toBe(0);
    await close();
  });

  test('the language changes with the question', async () => {
    const { page, close } = await ask('ky', 'Каракол');
    await answered(page);
    await page.locator('header a[hreflang=ru]').click();
    await page.locator('[data-search-results] a[href$="/ru/places/karakol/"]').waitFor();
    await close();
  });

  describe('hostile questions', () => {
    const hostile = {
      'regular expressions': '.* ( [ \\ $& ^+?{2,}',
      'ten thousand letters': 'ж'.repeat(10_000),
      'a thousand words': Array.from({ length: 1000 }, (_, i) => `сөз${i}`).join(' '),
      'right to left': '\u202eКаракол\u202c שלום',
      markup: '<img src=x onerror=alert(1)><script>alert(2)</script>',
      emoji: '👩‍👩‍👧‍👦 🏔️',
      'only stop words': 'жана менен үчүн',
      'nothing but quotes': '"" «»',
      'a broken escape': '%E0%A4%A',
    };
    let tab: Tab;

    beforeAll(async () => {
      tab = await open('ky/search/');
    });

    afterAll(() => tab.close());

    test.for(Object.entries(hostile))('%s do nothing bad', async ([, query]) => {
      const { page, troubles } = tab;
      await page.locator('[data-search-results]').evaluate((list) => list.removeAttribute('data-answered'));
      await page.locator('#q').fill(query);
      await page.locator('#q').press('Enter');
      await answered(page);
      expect(await page.locator('main [role=status]').first().textContent()).toMatch(/табыл|барак|жазыңыз/);
      expect(await page.locator('site-search :is(img, script)').count()).toBe(0);
      expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
      expect(troubles).toEqual([]);
    });
  });

  test('says so when its files do not arrive, and leaves the lists', async () => {
    const { page, close } = await open('ky/search/');
    await page.route('**/pagefind/**', (route) => route.abort());
    await page.locator('#q').fill('Каракол');
    await page.locator('#q').press('Enter');
    await page.locator('main [role=status]', { hasText: 'Издөө жүктөлгөн жок' }).waitFor();
    expect(await page.locator('.letters a:visible').count()).toBeGreaterThan(0);
    await close();
  });
});

describe('found words', () => {
  test('are marked on the page that an answer leads to, in every form, and can be walked through and taken away', async () => {
    const { page, troubles, close } = await ask('ky', 'Каракол');
    await answered(page);
    const link = page.locator('[data-search-results] a[href$="/ky/places/karakol/"]').first();
    await link.click();
    await page.waitForURL(/\/ky\/places\/karakol\/#mark=/);
    const marks = page.locator('main mark');
    await marks.first().waitFor();
    expect(new Set(await marks.allTextContents())).toContain('Караколдогу');
    expect(await violations(page, { part: '.found-bar' })).toEqual([]);
    expect(await page.locator('link[rel=canonical]').getAttribute('href')).toMatch(/\/ky\/places\/karakol\/$/);
    await page.locator('.found-bar button').nth(1).click();
    expect(await page.locator('.found-bar [role=status]').textContent()).toBe(`1 / ${await marks.count()}`);
    await page.locator('.found-bar button').last().click();
    expect(await marks.count()).toBe(0);
    expect(await page.locator('.found-bar').count()).toBe(0);
    expect(page.url()).toMatch(/\/ky\/places\/karakol\/$/);
    expect(troubles).toEqual([]);
    await close();
  });

  test('leave the text of the page as it was', async () => {
    const { page, close } = await open('ky/places/karakol/');
    const text = () => page.locator('main').innerText();
    const before = await text();
    await page.evaluate(() => (location.hash = 'mark=каракол сом 400000'));
    await page.locator('.found-bar').waitFor();
    expect(await page.locator('main mark').count()).toBeGreaterThan(3);
    await page.locator('.found-bar button').last().click();
    expect(await text()).toBe(before);
    await close();
  });

  test.for(['<img src=x onerror=alert(1)>', '.*', 'ж'.repeat(5_000), '%'])(
    'a hostile address marks nothing: %s',
    async (words) => {
      const { page, troubles, close } = await open(`ky/places/karakol/#mark=${encodeURIComponent(words)}`);
      await page.locator('.found-bar').waitFor();
      expect(await page.locator('main :is(mark, img[src=x])').count()).toBe(0);
      expect(troubles).toEqual([]);
      await close();
    },
  );
});

describe('the lists by letter', () => {
  test.for(['search/', 'search/places/', 'search/organizations/', 'search/topics/'])(
    '%s stays light in every language, and fits on a phone',
    async (path) => {
      const { page, close } = await newTab(browser, server.url, { ...phone, javaScriptEnabled: false });
      for (const language of languages) {
        expect(packed([`${language}/${path}index.html`])).toBeLessThan(20_000);
        await page.goto(`${server.url}${language}/${path}`);
        expect(await page.locator('.letters a').count()).toBeGreaterThan(5);
        expect(
          await page
            .locator('.letters')
            .evaluateAll((strips) => strips.every((strip) => strip.scrollWidth <= strip.clientWidth)),
        ).toBe(true);
      }
      await close();
    },
  );

  test('the Kyrgyz alphabet has its own letters', async () => {
    const { page, close } = await open('ky/search/places/', { javaScriptEnabled: false });
    const letters = await page.locator('.letters a').allTextContents();
    expect(letters.indexOf('Ө')).toBe(letters.indexOf('О') + 1);
    expect(letters.indexOf('Ү')).toBe(letters.indexOf('У') + 1);
    await close();
  });
});
