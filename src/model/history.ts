import type { Event } from '#schemas/index.ts';
import { readEdtf } from '#schemas/edtf.ts';
import type { Dataset } from './dataset.ts';

/** The events of one year, oldest first; of those whose year nobody names the year is null. */
export interface HistoryYear {
  year: number | null;
  events: Event[];
}

/** All events by the year in which they happened or began, oldest first, those without a date last. */
export function historyOf({ events }: Pick<Dataset, 'events'>): HistoryYear[] {
  const sorted = [...events].sort((a, b) => compare(dayOf(a), dayOf(b)));
  return [...Map.groupBy(sorted, yearOfEvent)].map(([year, members]) => ({ year, events: members }));
}

/** Kinds that fill their time; all others are moments within it. */
const lasting: readonly Event['kind'][] = ['programme', 'project', 'assistance', 'practice'];

/** Whether the interval of an event is the time that it took, or the time in which it happened. */
export const senseOf = ({ kind }: Event) => (lasting.includes(kind) ? 'period' : 'moment');

/** The first possible day, or the last of an event that only ends; `~` stands after all days. */
function dayOf({ date }: Event): string {
  const range = date === null ? null : readEdtf(date);
  return range?.first ?? range?.last ?? '~';
}

function yearOfEvent(event: Event): number | null {
  const day = dayOf(event);
  return day === '~' ? null : Number(day.slice(0, 4));
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
