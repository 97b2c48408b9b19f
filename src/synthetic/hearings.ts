import type { Place } from '#schemas/index.ts';
import { add, inAllLanguages, numbered, type Draft } from './draft.ts';
import { marked } from './words.ts';

/** Days and places of hearings: held, announced for a later day, of one day and of several, with a month alone, and of the whole country. */
const hearings = [
  ['2026-03-10', 'done'],
  ['2027-02-15', 'announced'],
  ['2026-06-08/2026-06-12', 'done'],
  ['2026-05', 'done'],
  ['2027-06', 'announced'],
] as const;

/** Adds hearings in municipalities, and one announced for the whole country. */
export function addHearings(draft: Draft, places: readonly Place[], source: string): void {
  const municipal = places.filter(({ kind }) => kind === 'aiyl-aimak' || kind === 'regional-city');
  const held = hearings.map(([date, status], i) => ({ date, status, place: municipal[i]?.id ?? null }));
  for (const cells of [...held, { date: '2027-03-01', status: 'announced', place: 'kg' } as const])
    add(draft, 'events', {
      id: numbered('hearing', draft.events.length + 1),
      kind: 'hearing',
      ...cells,
      ...inAllLanguages('title', marked({ ky: 'Бюджеттик угуу', ru: 'Бюджетные слушания', en: 'Budget hearing' })),
      translated: ['en'],
      source,
    });
}
