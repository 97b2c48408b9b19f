import { max, min, range, scaleLinear } from 'd3';
import { hatch, unknownBox } from '#charts/marks.ts';
import { link, picture, svg, type ChartOptions, type Picture, type Svg } from '#charts/svg.ts';
import { tooltip } from '#charts/tooltip.ts';
import { small, textLines, textWidth, wrap } from '#charts/text.ts';

export interface TimelineItem {
  label: string;
  kind: 'call' | 'grant' | 'report' | 'programme' | 'event';
  /** Earliest possible day, ISO; null: open. */
  first: string | null;
  /** Latest possible day, ISO; null: open. */
  last: string | null;
  approximate: boolean;
  uncertain: boolean;
  /** True when the span is a duration, false when it is the uncertainty of one date. */
  lasting?: boolean | undefined;
  /** The date in the caller's words. */
  when?: string | undefined;
  href?: string | undefined;
  tooltip?: string | undefined;
}

export interface TimelineOptions extends ChartOptions {
  formatYear?: ((year: number) => string) | undefined;
}

export interface PlacedItem {
  item: TimelineItem;
  lines: string[];
  when: string[];
  textWidth: number;
  y: number;
  height: number;
  /** Middle of the track. */
  track: number;
  from: number | null;
  to: number | null;
}

const side = 8;
const lead = 16;
const axisHeight = 26;

/** Days since 1970 of an ISO date. */
function day(iso: string): number {
  const [year = 1970, month = 1, date = 1] = iso.split('-').map(Number);
  return Date.UTC(year, month - 1, date) / 86_400_000;
}

const yearOf = (iso: string) => Number(iso.slice(0, 4));
const dates = (items: readonly TimelineItem[]) => items.flatMap(({ first, last }) => [first ?? [], last ?? []].flat());

/** The whole years that contain every known date, and the step between labelled years. */
function yearsOf(items: readonly TimelineItem[], width: number) {
  const years = dates(items).map(yearOf);
  const [start, stop] = [min(years) ?? 0, (max(years) ?? 0) + 1];
  const step = [1, 2, 5, 10, 20, 50].find((step) => ((stop - start) / step) * 40 <= width) ?? 100;
  return { start, stop, ticks: range(start, stop + 1, step) };
}

function placeItem(item: TimelineItem, y: number, x: (days: number) => number, width: number): PlacedItem {
  const from = item.first === null ? null : x(day(item.first));
  const to = item.last === null ? null : x(day(item.last) + (item.last === item.first ? 0 : 1));
  const lines = wrap(item.label, width, 13);
  const when = wrap(item.when ?? '', width, small);
  const widest = max([...lines.map((line) => textWidth(line, 13)), ...when.map((line) => textWidth(line, small))]) ?? 0;
  const track = y + (lines.length + when.length) * lead + 9;
  return { item, lines, when, textWidth: Math.ceil(widest), y, height: track + 8 - y, track, from, to };
}

/** Places one row per item in the order given on one axis of whole years. */
export function placeTimeline(items: readonly TimelineItem[], { width = 360 }: TimelineOptions) {
  const { start, stop, ticks } = yearsOf(items, width);
  const x = scaleLinear()
    .domain([day(`${start}-01-01`), day(`${stop}-01-01`)])
    .rangeRound([side, width - side]);

  let y = axisHeight + 6;
  const rows = items.map((item) => {
    const placed = placeItem(item, y, x, width);
    y += placed.height + 14;
    return placed;
  });
  return { rows, ticks: ticks.map((year) => ({ year, x: x(day(`${year}-01-01`)) })), height: y - 8 };
}

/** What a day looks like, by kind, drawn round its point. */
export const dayShapes = {
  call: 'm0-7l7 7l-7 7l-7-7z',
  grant: 'm-6.5 0a6.5 6.5 0 1 0 13 0a6.5 6.5 0 1 0-13 0z',
  report: 'm-5.5-5.5h11v11h-11z',
  programme: 'm-3-7h6v14h-6z',
  event: 'm0-6.5l7 12h-14z',
} satisfies Record<TimelineItem['kind'], string>;

const opening = (x: number, edge: number, y: number, kind: string) =>
  svg`<path class="open ${kind}" d="M${x} ${y}H${edge}"/>`;

function mark(id: string, { item, from, to, track }: PlacedItem, width: number): Svg {
  const kind = `kind-${item.kind}`;
  const state = item.uncertain ? 'mark-negative' : item.lasting || from === to ? 'mark-known' : 'mark-claim';
  const dash = item.approximate ? svg` stroke-dasharray="3 2"` : null;
  if (from === null && to === null)
    return unknownBox(id, { x: side, y: track - 5, width: width - 2 * side, height: 10 });
  if (from !== null && from === to)
    return svg`<path class="${kind} ${state}" d="M${from} ${track}${dayShapes[item.kind]}"${dash}/>`;

  const [left, right] = [from ?? to ?? 0, to ?? from ?? 0];
  const ends = svg`${from === null ? opening(right, side, track, kind) : null}${to === null ? opening(left, width - side, track, kind) : null}`;
  if (from === null || to === null)
    return svg`${ends}<path class="${kind} ${state === 'mark-claim' ? 'mark-known' : state}" d="M${left} ${track}${dayShapes[item.kind]}"${dash}/>`;
  return svg`<rect class="${kind} ${state}" x="${left}" y="${track - 5}" width="${Math.max(3, right - left)}" height="10"${dash}/>`;
}

function row(id: string, placed: PlacedItem, width: number): Svg {
  const { item, lines, when, y, height, track } = placed;
  const words = svg`<rect class="sheet" x="-2" y="${y}" width="${placed.textWidth + 4}" height="${(lines.length + when.length) * lead}"/>${textLines(lines, { x: 0, y: y + 12, leading: lead, name: item.href === undefined ? 'label' : 'label linked' })}${textLines(when, { x: 0, y: y + 12 + lines.length * lead, size: small, leading: lead, name: 'muted' })}`;
  const content = svg`<path class="rule" d="M0 ${track}H${width}"/>${mark(id, placed, width)}${words}`;
  if (item.href === undefined) return svg`<g${tooltip(item.tooltip)}>${content}</g>`;
  return svg`<g${tooltip(item.tooltip)}>${link(item.href, [item.label, ...(item.when === undefined ? [] : [item.when])].join(', '), svg`<rect class="hit" x="0" y="${y}" width="${width}" height="${height}"/>${content}`)}</g>`;
}

function axis(
  ticks: readonly { year: number; x: number }[],
  height: number,
  width: number,
  formatYear: (year: number) => string,
): Svg {
  const anchor = (x: number) => (x < 20 ? 'start' : x > width - 20 ? 'end' : 'middle');
  const at = (x: number) => (x < 20 ? 0 : x > width - 20 ? width : x);
  return svg`${ticks.map(({ year, x }) => svg`<path class="grid" d="M${x} ${axisHeight - 8}V${height}"/>${textLines([formatYear(year)], { x: at(x), y: 12, size: small, anchor: anchor(x), name: 'muted' })}`)}`;
}

/** Draws when things happened: a day as a shape, a vague date as its possible span, an open end as a dashed line. Null without dates. */
export function timeline(items: readonly TimelineItem[], options: TimelineOptions): Picture | null {
  if (dates(items).length === 0) return null;

  const { id, title, width = 360, formatYear = String } = options;
  const { rows, ticks, height } = placeTimeline(items, options);
  const links = items.some(({ href }) => href !== undefined);
  return picture(
    { name: 'timeline', title, width, height, links },
    svg`${hatch(id)}${axis(ticks, height, width, formatYear)}
${rows.map((placed) => svg`${row(id, placed, width)}\n`)}`,
  );
}
