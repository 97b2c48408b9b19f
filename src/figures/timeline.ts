import { ascending } from 'd3';
import { readEdtf } from '#schemas/edtf.ts';
import { lanes, type Lane, type LaneMark } from '#charts/lanes.ts';
import { timeline, type TimelineItem } from '#charts/timeline.ts';
import type { Call, Grant, Programme } from '#schemas/index.ts';
import { date as dateInWords, digits, moment, shortDate } from '#i18n/format.ts';
import type { Language } from '#text/languages.ts';
import { textIn } from '#i18n/texts.ts';
import { words } from '#i18n/words.ts';
import { capital } from '#text/capital.ts';
import { ifEnough } from './enough.ts';
import { figureId, type Figure } from './figure.ts';

interface Facts {
  calls: readonly Call[];
  grants: readonly Grant[];
  programmes: readonly Programme[];
}

interface Dated {
  label: string;
  kind: Lane['kind'];
  date: string;
  lasting: boolean;
  href?: string;
  /** The record, as table/id, and the id of its place. */
  row: string;
  place: string | null;
}

/** How many records have a line each; more become marks in lanes. */
const most = 12;

/** Programmes, calls and grants with a date, oldest first, imprecise dates as spans. */
export function timelineFigure(
  { calls, grants, programmes }: Facts,
  { path, language, href }: { path: string; language: Language; href: (path: string) => string },
): Figure {
  const { charts } = words[language];
  const dated = [
    ...programmes.flatMap((programme) =>
      entry(programme.period, {
        label: textIn(programme, 'title', language),
        kind: 'programme',
        lasting: true,
        row: `programmes/${programme.id}`,
        place: programme.place,
      }),
    ),
    ...calls.flatMap((call) =>
      entry(call.announced ?? (call.year === null ? null : String(call.year)), {
        label: textIn(call, 'title', language),
        kind: 'call',
        lasting: false,
        href: href(`calls/${call.id}/`),
        row: `calls/${call.id}`,
        place: call.place,
      }),
    ),
    ...grants.flatMap((grant) =>
      entry(spanOf(grant), {
        label: textIn(grant, 'title', language),
        kind: 'grant',
        lasting: grant.start !== null,
        href: href(`grants/${grant.id}/`),
        row: `winners/${grant.id}`,
        place: grant.place,
      }),
    ),
  ]
    .map((item) => ({ ...item, start: startOf(item.date) }))
    .sort((a, b) => ascending(a.start, b.start));
  const last = dated.at(-1);
  const title = last
    ? charts.timelineLast((last.lasting ? dateInWords : moment)(last.date, language))
    : capital(charts.timelineNone);
  const many = dated.length > most;
  const options = { id: figureId(path), title };
  return {
    path,
    title,
    sentence:
      dated.length === 0
        ? ''
        : many
          ? lanesSentence(lanesOf(dated, language), dated.length, language)
          : charts.timelineSentence(dated.length),
    ...ifEnough(dated.length, {
      draw: () => ({
        picture: many
          ? lanes(lanesOf(dated, language), { ...options, format: (value) => digits(value, language) })
          : timeline(
              dated.flatMap((item) => itemOf(item, language)),
              options,
            ),
      }),
      none: charts.timelineNone,
      language,
    }),
    table: {
      head: [charts.what, charts.kind, charts.year],
      rows: dated.map(({ label, kind, date }) => [label, kindLabel(kind, language), shortDate(date, language)]),
    },
    numbers: dated.map(({ label, kind, date, start, row, place }) => ({
      series: kindLabel(kind, language),
      category: label,
      value: 1,
      unit: 'rows',
      year: start === '' ? null : Number(start.slice(0, 4)),
      date,
      place,
      rows: [row],
    })),
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
  return [
    {
      label,
      kind,
      first,
      last,
      approximate,
      uncertain,
      lasting,
      when: shortDate(date, language),
      href,
      tooltip: `${label}: ${dateInWords(date, language)}`,
    },
  ];
}

/** A lane for every kind of record, its marks in the year in which they begin. */
function lanesOf(dated: readonly Dated[], language: Language): Lane[] {
  return (['programme', 'call', 'grant'] as const).map((kind) => {
    const marks = dated.filter((item) => item.kind === kind).flatMap((item) => markOf(item, language));
    return { kind, label: `${laneLabel(kind, language)}: ${digits(marks.length, language)}`, marks };
  });
}

/** What the lanes show; of paleness and gaps only where there are any. */
function lanesSentence(all: readonly Lane[], count: number, language: Language) {
  const { charts } = words[language];
  const marks = all.flatMap(({ marks }) => marks);
  const years = new Set(marks.map(({ year }) => year));
  const whole = years.size === 0 || Math.max(...years) - Math.min(...years) + 1 === years.size;
  return [
    charts.lanesSentence(count),
    ...(marks.some(({ vague }) => vague) ? [charts.lanesVague] : []),
    ...(whole ? [] : [charts.lanesGaps]),
  ].join(' ');
}

function markOf({ label, date, lasting }: Dated, language: Language): LaneMark[] {
  const range = readEdtf(date);
  const day = range?.first ?? range?.last;
  if (!range || !day) return [];
  return [
    {
      year: Number(day.slice(0, 4)),
      vague: range.approximate || range.uncertain || (!lasting && range.first !== range.last),
      tooltip: `${label}: ${dateInWords(date, language)}`,
    },
  ];
}

function laneLabel(kind: Lane['kind'], language: Language) {
  const { calls, grants, charts } = words[language];
  return kind === 'programme' ? charts.programmes : kind === 'call' ? calls.title : grants.title;
}

function kindLabel(kind: TimelineItem['kind'], language: Language) {
  const { grants, calls } = words[language];
  return kind === 'programme'
    ? grants.programme
    : kind === 'call'
      ? grants.call
      : kind === 'grant'
        ? grants.award
        : calls.title;
}
