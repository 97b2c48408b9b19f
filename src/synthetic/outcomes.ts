import type { Grant, Result } from '#schemas/index.ts';
import type { Random } from './random.ts';
import { after } from './dates.ts';
import { add, addSource, inAllLanguages, numbered, today } from './draft.ts';
import { split } from './money.ts';
import { marked } from './words.ts';
import type { World } from './world.ts';

interface Span {
  start: string;
  end: string;
}

/** Adds what followed a grant: payments, results, statements that disagree, searches that found nothing. */
export function addOutcomes(world: World, grant: Grant, span: Span): void {
  const { random } = world;
  const done = grant.status === 'completed' || grant.status === 'running';
  if (done && grant.amount_qualifier === 'exact' && grant.projects === null && random.chance(0.4))
    addPayments(world, grant, span);
  else if (random.chance(0.1)) addLookup(world, grant);
  if (done && grant.projects === null && random.chance(0.6)) addResults(world, grant, span);
  if (grant.amount !== null && random.chance(0.12)) addClaims(world, grant, grant.amount);
}

/** One to three tranches, not more than the grant; sometimes a part of the last comes back. */
function addPayments({ draft, random }: World, grant: Grant, { start }: Span) {
  const amounts = split(random, grant.amount ?? 0, random.int(1, 3)).slice(0, random.int(1, 3));
  const refund = random.chance(0.06) ? [-Math.floor((amounts.at(-1) ?? 0) / 4)] : [];
  [...amounts, ...refund].forEach((amount, i) => {
    const date = after(start, 10 + i * 60);
    if (date > today) return;
    add(draft, 'payments', {
      id: numbered('payment', draft.payments.length + 1),
      grant: grant.id,
      date: random.chance(0.8) ? date : date.slice(0, 7),
      amount,
      source: grant.source,
    });
  });
}

const indicators = [
  {
    kind: 'output',
    unit: 'people',
    text: { ky: 'Кызмат алган адамдар', ru: 'Получили услуги', en: 'People served' },
    size: 400,
  },
  {
    kind: 'output',
    unit: 'events',
    text: { ky: 'Өткөрүлгөн иш-чаралар', ru: 'Проведено мероприятий', en: 'Events held' },
    size: 40,
  },
  {
    kind: 'outcome',
    unit: 'percent',
    text: { ky: 'Турмушу жакшырган үй-бүлөлөр', ru: 'Семьи, чья жизнь улучшилась', en: 'Families whose life improved' },
    size: 100,
  },
  { kind: 'process', unit: 'meetings', text: { ky: 'Жыйындар', ru: 'Собрания', en: 'Meetings' }, size: 24 },
  {
    kind: 'context',
    unit: 'people',
    text: { ky: 'Муктаж адамдар', ru: 'Нуждающиеся', en: 'People in need' },
    size: 2000,
  },
] as const;

function addResults({ draft, random }: World, grant: Grant, { start, end }: Span) {
  const chosen = indicators.filter(() => random.chance(0.4));
  for (const { kind, unit, text, size } of chosen) {
    const values = resultValues(random, kind, size, end <= today);
    const shown =
      Object.keys(values).length > 0
        ? values
        : {
            ...inAllLanguages(
              'value_text',
              marked({ ky: 'Борбор ачылды.', ru: 'Центр открыт.', en: 'The centre has opened.' }),
            ),
          };
    add(draft, 'results', {
      id: numbered('result', draft.results.length + 1),
      subject: `winners/${grant.id}`,
      ...inAllLanguages('indicator', marked(text)),
      kind,
      unit,
      ...shown,
      as_of: end <= today ? end : start <= today ? start : today,
      basis: grant.basis,
      source: grant.source,
    });
  }
}

/** Baseline, target and actual value, each of which may be missing; never below five, so that no person can be identified. */
function resultValues(random: Random, kind: string, size: number, ended: boolean): Partial<Result> {
  const target = random.int(5, size);
  const actual = Math.max(5, Math.min(size, Math.round(target * (0.4 + random.next()))));
  if (kind === 'context') return { baseline: target, qualifier: random.pick(['exact', 'about'] as const) };
  const values = {
    ...(random.chance(0.4) && { baseline: random.int(0, 1) * 5 }),
    ...(random.chance(0.8) && { target }),
    ...(ended && random.chance(0.9) && { actual }),
  };
  return Object.keys(values).length === 0
    ? {}
    : { ...values, qualifier: random.pick(['exact', 'exact', 'exact', 'about', 'at-least'] as const) };
}

/** The adopted amount by its own source, and another figure by another source. */
function addClaims({ draft, random }: World, grant: Grant, amount: number) {
  const other = Math.round((amount * (0.7 + random.next() * 0.6)) / 1000) * 1000;
  const about = { table: 'winners', record: grant.id, column: 'amount' } as const;
  const claim = (value: number, qualifier: Grant['amount_qualifier'], source: string) =>
    add(draft, 'claims', {
      id: numbered('claim', draft.claims.length + 1),
      ...about,
      value: String(value),
      qualifier,
      as_printed: `${value / 1000} миң сом`,
      source,
    });
  claim(amount, grant.amount_qualifier, grant.source);
  claim(other, random.pick(['exact', 'about'] as const), addSource(draft, random, '2025'));
}

function addLookup({ draft, random }: World, grant: Grant) {
  const where = marked({
    ky: 'Ачык барактардан издегенбиз.',
    ru: 'Искали на открытых страницах.',
    en: 'We searched public pages.',
  });
  add(draft, 'lookups', {
    id: numbered('lookup', draft.lookups.length + 1),
    subject: `winners/${grant.id}`,
    item: random.pick(['payments', 'report', 'evaluation', 'scores'] as const),
    checked: '2026-12-01',
    ...inAllLanguages('where', where),
    source: 'synthetic-00002',
  });
}
