import type { APIRoute } from 'astro';
import { calendarFacts } from '#components/hearing-calendar.ts';
import { calendarPlaces } from '#model/hearings.ts';
import { site } from '#model/site.ts';
import { calendarFile, calendarType } from '#publish/hearing-calendar.ts';
import type { Place } from '#schemas/index.ts';
import { languages, type Language } from '#text/languages.ts';

/** The calendars of hearings: of the country, of every region, and of each place that has a hearing with a day. */
export const getStaticPaths = () =>
  languages.flatMap((language) =>
    [null, ...calendarPlaces(site)].map((place) => ({
      params: { language, calendar: place === null ? 'all' : place.id },
      props: { language, place },
    })),
  );

interface Props {
  language: Language;
  place: Place | null;
}

export const GET: APIRoute<Props> = ({ props: { language, place } }) =>
  new Response(calendarFile(calendarFacts(place, language)), { headers: { 'Content-Type': calendarType } });
