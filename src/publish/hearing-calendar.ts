import { ICalCalendar, ICalEventBusyStatus, ICalEventStatus, ICalEventTransparency } from 'ical-generator';

/** A calendar of hearings in one language. */
export interface CalendarFacts {
  title: string;
  /** Language tag. */
  language: string;
  /** The host of the site: ids of entries end with it. */
  host: string;
  /** Address of the page that says the same. */
  url: string;
  entries: readonly CalendarEntry[];
}

interface CalendarEntry {
  id: string;
  /** First and last day, YYYY-MM-DD. */
  first: string;
  last: string;
  /** The day of the version in which it last changed. */
  changed: string;
  title: string;
  text: string;
  /** null where no place is named. */
  place: string | null;
  url: string;
  /** Whether it took place, or was only announced. */
  isSure: boolean;
}

export const calendarType = 'text/calendar; charset=utf-8';

/**
 * An iCalendar file, RFC 5545: whole days without a time, so that no time zone shifts them. It has no moment of its own: the same record gives the
 * same bytes. Without entries it holds the time zone of the country, because a calendar has at least one part.
 */
export function calendarFile({ title, language, host, url, entries }: CalendarFacts): string {
  const calendar = new ICalCalendar({
    prodId: { company: host, product: 'hearings', language },
    name: title,
    url,
    ...(entries.length === 0 && { timezone: { name: zone, generator: () => zonePart } }),
  });
  for (const entry of entries)
    calendar.createEvent({
      id: `${entry.id}@${host}`,
      stamp: midnight(entry.changed),
      start: midnight(entry.first),
      end: dayAfter(entry.last),
      allDay: true,
      summary: entry.title,
      description: entry.text || null,
      location: entry.place,
      url: entry.url,
      status: entry.isSure ? ICalEventStatus.CONFIRMED : ICalEventStatus.TENTATIVE,
      busystatus: ICalEventBusyStatus.FREE,
      transparency: ICalEventTransparency.TRANSPARENT,
    });
  return `${calendar.toString()}\r\n`;
}

const midnight = (day: string) => new Date(`${day}T00:00:00Z`);

/** The end of whole days is the day after the last of them. */
function dayAfter(day: string): Date {
  const date = midnight(day);
  date.setUTCDate(date.getUTCDate() + 1);
  return date;
}

const zone = 'Asia/Bishkek';

/** The time of the country: six hours before Greenwich, in summer and winter, since 12 August 2005. */
const zonePart = [
  'BEGIN:VTIMEZONE',
  `TZID:${zone}`,
  'BEGIN:STANDARD',
  'DTSTART:20050812T000000',
  'TZOFFSETFROM:+0600',
  'TZOFFSETTO:+0600',
  'TZNAME:+06',
  'END:STANDARD',
  'END:VTIMEZONE',
].join('\r\n');
