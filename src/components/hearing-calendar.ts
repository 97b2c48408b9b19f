import { absolute, file, page } from '#components/address.ts';
import { hearingCalendarWords } from '#i18n/hearing-calendar-words.ts';
import { textIn } from '#i18n/texts.ts';
import { hearingsOf } from '#model/hearings.ts';
import { versionOfRow } from '#model/releases/version-of-changes.ts';
import { site } from '#model/site.ts';
import { textOf } from '#model/translation.ts';
import type { CalendarFacts } from '#publish/hearing-calendar.ts';
import type { Place } from '#schemas/index.ts';
import { capital } from '#text/capital.ts';
import { hreflangs, type Language } from '#text/languages.ts';

/** The path of a calendar below `feeds/<language>/`; that of the whole country where no place is given. */
const calendarPath = (place: Place | null) => `hearings/${place === null ? 'all' : place.id}.ics`;

/** Address of the file of a calendar. */
export const calendarAddress = (place: Place | null, language: Language) =>
  file(`feeds/${language}/${calendarPath(place)}`);

/** The calendar of the hearings of a place, or of the whole country, in a language. */
export function calendarFacts(place: Place | null, language: Language): CalendarFacts {
  const w = hearingCalendarWords[language];
  const entries = hearingsOf(site, place).flatMap(({ event, days }) => {
    if (days === null) return [];
    const at = site.placesById.get(event.place ?? '');
    return {
      id: event.id,
      ...days,
      changed: versionOfRow(site, `events/${event.id}`).version.date,
      title: textIn(event, 'title', language),
      text: [...(event.status === 'announced' ? [w.announced] : []), textOf(event, 'about', language)?.value ?? '']
        .filter(Boolean)
        .join(' '),
      place: at ? capital(textIn(at, 'name', language)) : null,
      url: absolute(page(language, `history/#e-${event.id}`)),
      isSure: event.status === 'done',
    };
  });
  return {
    title: w.title(place === null ? w.whole : capital(textIn(place, 'name', language))),
    language: hreflangs[language],
    host: new URL(absolute('/')).host,
    url: absolute(page(language, 'councils/')),
    entries,
  };
}
