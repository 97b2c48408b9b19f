import { ascending } from 'd3';
import { readEdtf } from '#schemas/edtf.ts';
import { timeline, type TimelineItem } from '#charts/timeline.ts';
import type { Call, Grant, Programme } from '#schemas/index.ts';
import { date as dateInWords, plural, shortDate } from '#i18n/format.ts';
import type { Language } from '#i18n/languages.ts';
import { textIn } from '#i18n/texts.ts';
import { words } from '#i18n/words.ts';
import { figureId, type Figure } from './figure.ts';

interface Facts {
  calls: readonly Call[];
  grants: readonly Grant[];
  programmes: readonly Programme[];
}

interface Dated {
  label: string;
  kind: TimelineItem['kind'];
  date: string;
  lasting: boolean;
  href?: string;
}

/** How many records a timeline shows at most: more would be a smear. */
const most = 40;

/** Programmes, calls and grants with a date, oldest first, imprecise dates as spans. */
export function timelineFigure({ calls, grants, programmes }: Facts, { path, place, language, href }: { path: string; place: string; language: Language; href: (path: string) => string }): Figure {
  const { charts } = words[language];
  const dated = [
    ...programmes.flatMap((programme) => entry(programme.period, { label: textIn(programme, 'title', language), kind: 'programme', lasting: true })),
    ...calls.flatMap((call) => entry(call.announced ?? (call.year === null ? null : String(call.year)), { label: textIn(call, 'title', language), kind: 'call', lasting: false, href: href(`calls/${call.id}/`) })),
    ...grants.flatMap((grant) => entry(spanOf(grant), { label: textIn(grant, 'title', language), kind: 'grant', lasting: grant.start !== null, href: href(`grants/${grant.id}/`) })),
  ]
    .map((item) => ({ ...item, start: startOf(item.date) }))
    .sort((a, b) => ascending(a.start, b.start));
  const last = dated.at(-1);
  const title = last ? charts.timelineLast(place, shortDate(last.date, language)) : place;
  const shown = dated.slice(-most);
  const latest = shown.length < dated.length ? ` ${charts.timelineLatest(plural(shown.length, charts.dated, language))}` : '';
  return {
    path,
    title,
    sentence: dated.length === 0 ? '' : charts.timelineSentence(plural(dated.length, charts.dated, language)) + latest,
    picture: timeline(shown.flatMap((item) => itemOf(item, language)), { id: figureId(path), title }),
    empty: charts.timelineNone,
    table: { head: [charts.what, charts.kind, charts.year], rows: shown.map(({ label, kind, date }) => [label, kindLabel(kind, language), shortDate(date, language)]) },
    sources: [],
  };
}

function entry(date: string | null, rest: Omit<Dated, 'date'>): Dated[] {
  return date === null ? [] : [{ ...rest, date }];
}

/** A grant lasts from start to end; without these it has only the date of its award. */
function spanOf({ start, end, awarded }: Grant) {
  if (start && end) return `${start.split('/')[0]}/${end.split('/').at(-1)}`;
  return start ?? awarded;
}

function startOf(date: string) {
  const range = readEdtf(date);
  return range?.first ?? range?.last ?? '';
}

function itemOf({ label, kind, date, lasting, href }: Dated, language: Language): TimelineItem[] {
  const range = readEdtf(date);
  if (!range) return [];
  const { first, last, approximate, uncertain } = range;
  return [{ label, kind, first, last, approximate, uncertain, lasting, when: shortDate(date, language), href, tip: `${label}: ${dateInWords(date, language)}` }];
}

function kindLabel(kind: TimelineItem['kind'], language: Language) {
  const { grants, calls } = words[language];
  return kind === 'programme' ? grants.programme : kind === 'call' ? grants.call : kind === 'grant' ? grants.award : calls.title;
}
