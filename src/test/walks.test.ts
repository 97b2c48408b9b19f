import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { contributeWords } from '#i18n/contribute-words.ts';
import { words } from '#i18n/words.ts';
import { grantView } from '#model/grant-view.ts';
import { saysOutcome } from '#model/known.ts';
import { organizationView } from '#model/organization-view.ts';
import { placeView } from '#model/place-view.ts';
import { readRecord } from '#model/read-record.ts';
import type { Place } from '#schemas/index.ts';
import { languages, type Language } from '#text/languages.ts';
import { launch } from '../../scripts/lib/chromium.ts';
import { serve } from '../../scripts/lib/serve.ts';
import { defaults } from '../../scripts/lib/site-options.ts';
import { answersTo, lentTabs, openTab, violations, type Tab } from './tabs.ts';

/** The ways of the people whom the site is for, on a phone and at a desk, in each language: from a typed name to the answer on the first screen. */
const out = resolve(inject('out'));
const devices = {
  phone: { viewport: { width: 360, height: 740 } },
  desk: { viewport: { width: 1280, height: 900 } },
};
type Device = keyof typeof devices;
const travellers = languages.flatMap((language) =>
  (Object.keys(devices) as Device[]).map((device) => ({ language, device })),
);

/** How the town of the walk may be typed, and its page. */
const spellings = ['кочкор ата', 'кочкората', 'kochkor ata'];
const village = 'Тасма';

/** Records by what they are, so that no walk leans on the rows of a day. */
const record = readRecord('data');
const { places, winners, calls, organizations, villages } = record.dataset;
const found = <T>(what: string, records: readonly T[], is: (record: T) => boolean): T => {
  const first = records.find(is);
  if (first === undefined) throw new Error(`the record has no ${what}`);
  return first;
};
const isCity = ({ kind }: Place) => kind.endsWith('-city');
const town = found(
  'town of the walk',
  places,
  (place) => isCity(place) && place.name_ru?.includes('Кочкор-Ата') === true,
).id;
const city = found(
  'city with three projects',
  places,
  (place) => place.id !== town && isCity(place) && placeView(record, place).grants.length > 2,
).id;
const silent = found(
  'silent municipality with a district',
  places,
  (place) =>
    place.kind === 'aiyl-aimak' &&
    place.status !== 'abolished' &&
    placeView(record, place).silent &&
    record.pathOf(place).some(({ kind }) => kind === 'district'),
);
const abolished = found(
  'abolished place with a successor',
  places,
  (place) => place.status === 'abolished' && place.successor !== null,
);
const sharing = found('grant that shares a sum and tells an outcome', winners, (grant) => {
  const { shared, results } = grantView(record, grant);
  return shared !== null && results.some(saysOutcome);
});
const story = found(
  'call with a problem and an aim',
  calls,
  ({ problem_ky, aim_ky }) => problem_ky !== null && aim_ky !== null,
);
const named = found('organization without a grant or a call', organizations, ({ id }) => {
  const { gave, got, calls: announced } = organizationView(record, id);
  return gave.length + got.length + announced.length === 0;
});
const known = found('document with an address', record.dataset.sources, ({ url }) => url !== null);
const homesOfVillage = villages
  .filter(({ name_ky, name_ru }) => name_ky === village || name_ru === village)
  .map(({ place }) => place);

/** What a traveller saw. */
interface Walk {
  /** Of each spelling the address of the first suggestion, and its words. */
  suggestions: { path: string; text: string }[];
  town: Screen & { path: string; region: string };
  city: Screen;
  village: { path: string; note: string; top: number };
  silent: { sections: string[]; neighbours: number; letters: number };
  abolished: { leads: string[]; top: number };
  grant: Screen & { outcome: Box | null; facts: Box | null };
  call: Screen & { facts: Box | null };
  organization: Screen;
  troubles: string[];
}

interface Box {
  top: number;
  bottom: number;
}

/** Where things stand on a page, in pixels from its top. */
interface Screen {
  answer: (Box & { text: string; links: string[] }) | null;
  story: Box | null;
  card: Box | null;
  chart: Box | null;
  /** Whether sources stand folded, and below everything else but the citation. */
  sources: { folded: boolean; top: number } | null;
}

let browser: Browser;
let server: Awaited<ReturnType<typeof serve>>;
let open: ReturnType<typeof lentTabs>;
let walks: ReadonlyMap<(typeof travellers)[number], Promise<Walk>>;

beforeAll(async () => {
  [browser, server] = await Promise.all([launch(), serve(out, { base: defaults.base })]);
  open = lentTabs(browser, server.url);
  walks = new Map(travellers.map((traveller) => [traveller, walk(traveller)]));
  // Who waits for a walk hears of its failure.
  for (const walked of walks.values()) walked.catch(() => null);
});

afterAll(async () => {
  await Promise.allSettled(walks.values());
  await Promise.all([browser.close(), server.close()]);
});

describe.for(travellers)('in $language on a $device', (traveller) => {
  const { language, device } = traveller;
  const { height } = devices[device].viewport;
  const walked = async () => (await walks.get(traveller)) ?? walk(traveller);

  test('a town is suggested first, however it is typed, with its own region', async () => {
    const { suggestions, town: landed } = await walked();
    expect(suggestions.map(({ path }) => path)).toEqual(spellings.map(() => `${language}/places/${town}/`));
    expect(landed.region).not.toBe('');
    for (const { text } of suggestions) expect(text).toContain(landed.region);
  });

  test('the tap leads to its page, and the first screen answers', async () => {
    const { town: landed } = await walked();
    expect(landed.path).toBe(`${language}/places/${town}/`);
    answersFirst(landed, language, height);
  });

  test('a city with several projects answers on the first screen too', async () => {
    const { city: seen } = await walked();
    answersFirst(seen, language, height);
    expect(seen.chart?.top ?? Infinity).toBeGreaterThan(device === 'phone' ? (seen.card?.bottom ?? 0) : 0);
    expect(seen.sources?.folded).toBe(true);
    expect(seen.sources?.top).toBeGreaterThan(seen.card?.bottom ?? Infinity);
  });

  test('a village leads to the top of its municipality, which says where it lies', async () => {
    const { village: landed } = await walked();
    expect(homesOfVillage.map((id) => `${language}/places/${id}/`)).toContain(landed.path);
    expect(landed.note).not.toBe('');
    expect(landed.top).toBeGreaterThanOrEqual(0);
    expect(landed.top).toBeLessThan(height);
  });

  test('a silent place leads on: next door, whom to ask, a letter, and back to us', async () => {
    const { silent: seen } = await walked();
    expect(seen.sections).toEqual(['nearby', 'ask', 'tell']);
    expect(seen.neighbours).toBeGreaterThan(0);
    expect(seen.letters).toBe(2);
  });

  test('a place that is no more leads to its successor at once', async () => {
    const { abolished: seen } = await walked();
    expect(seen.leads).toContain(`${language}/places/${abolished.successor ?? ''}/`);
    expect(seen.top).toBeLessThan(height);
  });

  test('a grant that shares a sum says so first, then what came of it, and its facts later', async () => {
    const { grant } = await walked();
    expect(grant.answer?.top).toBeLessThan(height);
    const [says = ''] = words[language].answers
      .shared('{sum}', grantView(record, sharing).shared?.projects ?? 1)
      .split('{sum}');
    expect(grant.answer?.text).toContain(says.trim());
    expect(grant.outcome?.top).toBeGreaterThan(grant.answer?.top ?? Infinity);
    if (device === 'phone') expect(grant.facts?.top).toBeGreaterThan(grant.outcome?.bottom ?? Infinity);
  });

  test('a call tells its problem and its aim before its facts', async () => {
    const { call } = await walked();
    expect(call.story?.top).toBeLessThan(height);
    expect(call.answer?.top).toBeGreaterThan(call.story?.top ?? Infinity);
    if (device === 'phone') expect(call.facts?.top).toBeGreaterThan(call.answer?.bottom ?? Infinity);
  });

  test('an organization without a grant says why it is listed', async () => {
    const { organization } = await walked();
    expect(organization.answer?.bottom).toBeLessThan(height);
  });

  test('nothing goes wrong on the way', async () => expect((await walked()).troubles).toEqual([]));
});

/** Asks that the paragraph stands on the first screen, above the first card, and speaks of what for, who, how much and what came of it. */
function answersFirst({ answer, card }: Screen, language: Language, height: number) {
  const { parts } = words[language].answers;
  expect(answer?.bottom).toBeLessThanOrEqual(height);
  expect(card?.top).toBeGreaterThan(answer?.bottom ?? Infinity);
  const text = (answer?.text ?? '').toLowerCase();
  const leads = (section: string) => answer?.links.some((path) => path.startsWith(`${language}/${section}/`)) ?? false;
  expect(leads('grants') || leads('calls') || leads('groups')).toBe(true);
  expect(leads('organizations') || text.includes(parts.recipient)).toBe(true);
  expect(/\d сом|\d som/.test(text.replaceAll('\u00a0', ' ')) || text.includes(parts.amount)).toBe(true);
  const { outcome, finished } = words[language].answers;
  const told = [outcome(1, 1), outcome(2, 2), outcome(1, 3), finished, parts.outcome].map((one) => one.toLowerCase());
  expect(told.some((one) => text.includes(one))).toBe(true);
}

/** One traveller's way through the site. */
async function walk({ language, device }: (typeof travellers)[number]): Promise<Walk> {
  const tab = await openTab(browser, server.url, `${language}/`, devices[device]);
  try {
    const { page } = tab;
    const suggestions = [];
    for (const spelling of spellings) suggestions.push(await firstSuggestion(page, spelling));
    await page.locator('[role=option]').first().click();
    await page.waitForURL(/\/places\//);
    const landed = { ...(await screenOf(page)), path: pathOf(tab), region: await regionOf(page) };
    await firstSuggestion(page, village);
    await page.locator('[role=option]').first().click();
    await page.waitForURL(/#/);
    const note = page.locator('.village:has(:target)');
    await note.waitFor();
    const top = (await note.boundingBox())?.y ?? -1;
    const lies = { path: pathOf(tab), note: await note.innerText(), top };
    const at = async (path: string) => {
      await page.goto(`${server.url}${language}/${path}/`);
      return screenOf(page);
    };
    const seenCity = await at(`places/${city}`);
    await at(`places/${silent.id}`);
    const seenSilent = {
      sections: await page.locator('#nearby, #ask, #tell').evaluateAll((all) => all.map(({ id }) => id)),
      neighbours: await page.locator('section:has(> #nearby) li a').count(),
      letters: await page.locator('.letter, section:has(#ask) a[href$="#ask"]').count(),
    };
    await at(`places/${abolished.id}`);
    const link = page.locator('.intro .note a').first();
    const seenAbolished = {
      leads: [await addressOf(page, '.intro .note a')].flat(),
      top: (await link.boundingBox())?.y ?? Infinity,
    };
    const grant = {
      ...(await at(`grants/${sharing.id}`)),
      outcome: await placeOf(page, '.outcome'),
      facts: await placeOf(page, '.facts'),
    };
    const call = { ...(await at(`calls/${story.id}`)), facts: await placeOf(page, '.facts') };
    const organization = await at(`organizations/${named.id}`);
    return {
      suggestions,
      town: landed,
      city: seenCity,
      village: lies,
      silent: seenSilent,
      abolished: seenAbolished,
      grant,
      call,
      organization,
      troubles: tab.troubles,
    };
  } finally {
    await tab.close();
  }
}

/** Types a name where the page asks for one, and reads the first suggestion. */
async function firstSuggestion(page: Page, query: string) {
  const field = page.locator('form[role=search] input').first();
  const first = page.locator('[role=option]:visible').first();
  await field.fill('');
  // What was on its way when the list was closed opens it again.
  await expect
    .poll(async () => {
      await field.press('Escape');
      return first.isVisible();
    })
    .toBe(false);
  await field.fill(query);
  await answersTo(page, query).waitFor();
  const href = (await first.getAttribute('data-href')) ?? '';
  return { path: new URL(href, page.url()).pathname.slice(1), text: await first.innerText() };
}

const pathOf = ({ page }: Tab) => new URL(page.url()).pathname.slice(defaults.base.length);

/** The name of the region, from the way to the page. */
const regionOf = async (page: Page) =>
  (await page.locator('.path a[href$="-region/"]').first().textContent())?.trim() ?? '';

const addressOf = (page: Page, selector: string) =>
  page
    .locator(selector)
    .evaluateAll((links) => links.map((link) => new URL((link as HTMLAnchorElement).href).pathname.slice(1)));

async function placeOf(page: Page, selector: string): Promise<Box | null> {
  const first = page.locator(selector).first();
  const box = (await first.count()) === 0 ? null : await first.boundingBox();
  return box ? { top: box.y, bottom: box.y + box.height } : null;
}

async function screenOf(page: Page): Promise<Screen> {
  const answer = await placeOf(page, '.answer');
  const sources = await placeOf(page, '#sources');
  return {
    answer: answer && {
      ...answer,
      text: await page.locator('.answer').innerText(),
      links: await addressOf(page, '.answer a'),
    },
    story: await placeOf(page, '.story'),
    card: await placeOf(page, '.processes > li'),
    chart: await placeOf(page, 'figure.figure'),
    sources: sources && { top: sources.top, folded: (await page.locator('details[open] #sources').count()) === 0 },
  };
}

test.for([
  { path: `places/${city}`, most: 4 },
  { path: `places/${town}`, most: 3 },
  { path: `grants/${sharing.id}`, most: 3 },
  { path: `calls/${story.id}`, most: 3 },
])('$path prints on $most sheets or fewer', async ({ path, most }) => {
  const { page, close } = await open(`ky/${path}/`);
  await page.emulateMedia({ media: 'print' });
  const file = (await page.pdf({ format: 'A4', preferCSSPageSize: true })).toString('latin1');
  expect(file.match(/\/Type\s*\/Page\b(?!s)/g)?.length).toBeLessThanOrEqual(most);
  await close();
});

test.for([
  { path: 'sources', folded: '.publisher li' },
  { path: 'gaps', folded: '.by-body li' },
  { path: 'law', folded: '.fold.printed tbody tr' },
  { path: 'methodology', folded: '.fold.printed tbody tr' },
  { path: 'data/winners', folded: '.dictionary details dd' },
])('on paper the page of $path says what is folded on a screen', async ({ path, folded }) => {
  const { page, close } = await open(`ky/${path}/`);
  await page.emulateMedia({ media: 'print' });
  const all = await page.locator(folded).count();
  expect(all).toBeGreaterThan(0);
  expect(await page.locator(`${folded}:visible`).count()).toBe(all);
  await close();
});

/** A browser repeats the words of a head on the next sheet, but no box of a button. */
test('on paper the heads of a table that can be sorted are words without boxes', async () => {
  const { page, close } = await open('ky/groups/');
  const heads = page.locator('thead button');
  await expect.poll(() => heads.count()).toBeGreaterThan(0);
  await page.emulateMedia({ media: 'print' });
  for (const head of await heads.all())
    expect(await head.evaluate((button) => getComputedStyle(button).display)).toBe('contents');
  await close();
});

test.for(languages)(
  'a reader tells a mistake from the page of a grant, by keys alone, and gets its row, in %s',
  async (language) => {
    const { page, troubles, close } = await open(`${language}/grants/${sharing.id}/`, devices.phone);
    await page.locator('#tell a[href*="contribute/"]').first().press('Enter');
    const record = page.locator('#mistake-record');
    await expect.poll(() => record.inputValue()).not.toBe('');
    await page.locator('#mistake-column').selectOption('amount');
    const value = page.locator('#mistake-value');
    await value.fill('5 abc');
    await value.press('Tab');
    expect(await page.locator('#mistake-value-fault').innerText()).not.toBe('');
    await page.locator('#mistake-as_printed').fill('5 000, тел. 0555 12-34-56');
    expect(await page.locator('#mistake-as_printed-fault').innerText()).toBe(contributeWords[language].secrets.phone);
    await page.locator('#mistake-as_printed').fill('');
    await value.fill('5 000');
    await page.locator('#source-url').fill(known.url ?? '');
    const save = page.locator('.outcome button.button');
    await save.waitFor();
    const saved = page.waitForEvent('download');
    await save.press('Enter');
    expect(readFileSync(await (await saved).path(), 'utf8')).toBe(
      `id,table,record,column,value,qualifier,source\nc-${sharing.id}-amount-${known.id},winners,${sharing.id},amount,5000,exact,${known.id}\n`,
    );
    expect(await violations(page)).toEqual([]);
    expect(troubles).toEqual([]);
    await close();
  },
);
