import type { Place } from '#schemas/index.ts';
import type { Dataset } from '#model/dataset.ts';
import { randomFrom, type Random } from './random.ts';
import { addCall } from './calls.ts';
import { add, addSource, emptyDraft, inAllLanguages, numbered, type Draft } from './draft.ts';
import { addHearings } from './hearings.ts';
import { addOrganizations } from './organizations.ts';
import { addPlaces } from './places.ts';
import { addRequests } from './requests.ts';
import { marked, topics } from './words.ts';

export interface SyntheticOptions {
  /** How many rows the table of grants gets. */
  grants: number;
  seed: number;
  /** How many municipalities each of the forty districts gets. */
  municipalities?: number;
}

/** A made-up country of any size in which every state occurs that the record knows; the same seed gives the same rows. */
export function synthesize({ grants, seed, municipalities = 12 }: SyntheticOptions): Dataset {
  const random = randomFrom(seed);
  const draft = emptyDraft();
  const register = addSource(draft, random, '2024');
  const search = addSource(draft, random, '2026');
  addPlaces(draft, random, register, municipalities);
  const bodies = addOrganizations(draft, random, grants, register);
  addProgrammes(draft, random, register);
  const publishing = draft.places.filter(
    ({ kind, status }) => kind !== 'country' && kind !== 'region' && status !== 'abolished' && random.chance(0.75),
  );
  while (draft.winners.length < grants)
    addCall({ draft, random, bodies, publishing: publishing }, grants - draft.winners.length);
  addBudgets(draft, random, publishing);
  addSearches(draft, random, publishing, search);
  addDuties(draft, register);
  addHearings(draft, publishing, search);
  addRequests(draft, silentPlaces(draft, publishing), search);
  return draft;
}

function addProgrammes(draft: Draft, random: Random, source: string) {
  Object.values(topics).forEach(({ ky, ru, en }, i) => {
    const first = 2012 + 5 * (i % 3);
    add(draft, 'programmes', {
      id: numbered('programme', i + 1),
      customer: random.pick(['syn-body-1', 'syn-body-2', 'syn-body-3']),
      place: 'kg',
      ...inAllLanguages('title', marked({ ky: `${ky}: программа`, ru: `${ru}: программа`, en: `${en}: programme` })),
      period: `${first}/${first + 4}`,
      status: random.pick(['adopted', 'adopted', 'draft', 'cited'] as const),
      ...(random.chance(0.7) && { act: `№ ${random.int(1, 400)}`, act_date: `${first - 1}-12` }),
      ...(random.chance(0.6) && {
        amount: random.int(10, 90) * 1_000_000,
        amount_qualifier: random.pick(['exact', 'about'] as const),
      }),
      source,
    });
  });
}

const measures = ['planned', 'approved', 'spent'] as const;

/** Figures of the whole country for every year, of some places for some years; what was spent is never above what was planned. */
function addBudgets(draft: Draft, random: Random, publishing: readonly Place[]) {
  for (let year = 2015; year <= 2026; year += 1) {
    addBudgetYear(draft, random, {
      place: 'kg',
      organization: 'syn-body-2',
      level: 'republican',
      scope: 'all-bodies',
      year,
      planned: random.int(20, 90) * 1_000_000,
    });
    for (const place of publishing.filter(() => random.chance(0.08))) {
      const organization = draft.organizations.find(({ id }) => id === `${place.id}-hall`)?.id ?? null;
      addBudgetYear(draft, random, {
        place: place.id,
        organization,
        level: random.pick(['local', 'local', 'mixed', 'donor'] as const),
        scope: 'one-body',
        year,
        planned: random.int(100, 5000) * 1000,
      });
    }
  }
}

interface BudgetYear {
  place: string;
  organization: string | null;
  level: 'republican' | 'local' | 'mixed' | 'donor';
  scope: 'all-bodies' | 'one-body';
  year: number;
  planned: number;
}

function addBudgetYear(draft: Draft, random: Random, { planned, ...cells }: BudgetYear) {
  const source = addSource(draft, random, String(cells.year));
  measures.forEach((measure, i) => {
    if (!random.chance(0.7)) return;
    const amount = Math.round((planned * (1 - i * 0.1)) / 1000) * 1000;
    add(draft, 'budgets', {
      id: numbered('budget', draft.budgets.length + 1),
      ...cells,
      ...inAllLanguages(
        'covers',
        marked({
          ky: 'Социалдык заказдын конкурстары',
          ru: 'Конкурсы социального заказа',
          en: 'Competitions of the social order',
        }),
      ),
      measure,
      ...(random.chance(0.9) && {
        amount,
        amount_qualifier: random.pick(['exact', 'exact', 'exact', 'about', 'at-least'] as const),
      }),
      basis: 'explicit',
      source,
    });
  });
}

/** Adds a general search for the country, and searches by name for some of the places that do not publish. */
function addSearches(draft: Draft, random: Random, publishing: readonly Place[], source: string) {
  const publishingSet = new Set(publishing);
  const notPublishing = draft.places.filter(
    (place) => place.parent !== null && !publishingSet.has(place) && random.chance(0.3),
  );
  const where = inAllLanguages(
    'where',
    marked({
      ky: 'Ачык барактардан издегенбиз.',
      ru: 'Искали на открытых страницах.',
      en: 'We searched public pages.',
    }),
  );
  for (const { id } of [{ id: 'kg' }, ...notPublishing]) {
    add(draft, 'lookups', {
      id: numbered('lookup', draft.lookups.length + 1),
      subject: `places/${id}`,
      item: 'calls',
      checked: '2026-12-01',
      ...where,
      source,
    });
  }
}

/** Municipalities of which nothing is published. */
function silentPlaces(draft: Draft, publishing: readonly Place[]) {
  const known = new Set(publishing);
  return draft.places.filter(
    (place) => place.kind === 'aiyl-aimak' && place.status !== 'abolished' && !known.has(place),
  );
}

function addDuties(draft: Draft, source: string) {
  (['calls', 'winners', 'report'] as const).forEach((item, i) => {
    const act = inAllLanguages('act', marked({ ky: `Акт № ${i + 1}`, ru: `Акт № ${i + 1}`, en: `Act No. ${i + 1}` }));
    add(draft, 'duties', { id: numbered('duty', i + 1), item, ...act, status: 'unknown', source });
  });
}
