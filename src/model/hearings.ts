import type { Event, Place } from '#schemas/index.ts';
import type { Joined } from './join.ts';

/** A hearing or gathering, with its days where its source names them. */
export interface Hearing {
  event: Event;
  /** First and last day, YYYY-MM-DD; null where only a month or a year is known: a calendar has no place for it. */
  days: { first: string; last: string } | null;
}

/** Days as an event names them: one, or the first and the last. */
const named = /^(\d{4}-\d\d-\d\d)(?:\/(\d{4}-\d\d-\d\d))?$/;

/** The hearings of a place and of the units inside it, in the order of the record; all of them where no place is given. */
export function hearingsOf(joined: Joined, place: Place | null): Hearing[] {
  const inside = place && new Set<string | null>(joined.within(place).map(({ id }) => id));
  return joined.dataset.events
    .filter((event) => event.kind === 'hearing' && (inside === null || inside.has(event.place)))
    .map((event) => ({ event, days: daysOf(event.date ?? '') }));
}

function daysOf(date: string): Hearing['days'] {
  const [, first, last = first] = named.exec(date) ?? [];
  return first === undefined || last === undefined ? null : { first, last };
}

/** The places that have a calendar of their own: every unit directly below the country, and each other place in which a hearing has a day. */
export function calendarPlaces(joined: Joined): Place[] {
  const regions = joined.childrenByPlace.get(joined.country?.id ?? '') ?? [];
  const heard = hearingsOf(joined, null).flatMap(({ event, days }) => {
    const place = days ? joined.placesById.get(event.place ?? '') : undefined;
    return place && place.parent !== null ? place : [];
  });
  return [...new Set([...regions, ...heard])];
}
