import { max, min, scaleLinear } from 'd3';
import { bar, endRoom, hatch, unknownBar, unknownBox, type MarkQualifier } from '#charts/marks.ts';
import { picture, svg, type ChartOptions, type Picture, type Svg } from '#charts/svg.ts';
import { bold, small, textLines, textWidth, wrap } from '#charts/text.ts';
import { tooltip } from '#charts/tooltip.ts';

export interface MoneyBar {
  kind: 'planned' | 'approved' | 'awarded' | 'paid' | 'spent';
  value: number | null;
  low: number | null;
  high: number | null;
  qualifier: MarkQualifier;
  label: string;
  scope?: string | undefined;
  /** A part of the year's money, not all of it: drawn narrower. */
  part?: boolean | undefined;
  /** Another source states another number: drawn thin, after the statement it disagrees with. */
  disagrees: boolean;
  tooltip?: string | undefined;
}

export interface MoneyRow {
  year: number | null;
  yearLabel: string;
  /** Empty: nothing is known about this year. */
  marks: readonly MoneyBar[];
}

export interface MoneyBarsOptions extends ChartOptions {
  /** Formats the number (or range) of a mark; not called when nothing is known. */
  format: (mark: MoneyBar) => string;
  /** Text of a mark without a number and of years without marks. */
  empty: string;
}

/** The text of a mark: number and label beside the end of the bar or above it, scope on the same line or below. */
interface MoneyWords {
  /** Number and label: one line beside a bar, as many as needed above one. */
  lines: string[];
  /** The part of the first line that is bold. */
  value: string;
  scope: string[];
  place: 'line' | 'beside' | 'above';
  x: number;
  y: number;
}

interface PlacedMoney {
  mark: MoneyBar;
  words: MoneyWords;
  barY: number;
  height: number;
  from: number;
  /** End of the bar (of what is certain, when only a range is known); null when no value is known. */
  to: number | null;
  /** From the lowest to the highest possible value. */
  range: [number, number] | null;
  bottom: number;
}

export interface PlacedYear {
  label: string[];
  /** Whether the label has a line of its own above the marks. */
  above: boolean;
  y: number;
  height: number;
  marks: PlacedMoney[];
}

const gutter = 50;
const heights = { whole: 13, part: 9, claim: 5 };
const stub = 44;
const between = 7; // marks of a year
const lead = 16;
const apart = 15; // years

const known = ({ value, low, high }: MoneyBar) => [value, low, high].filter((number) => number !== null);
const single = ({ value, low, high }: MoneyBar) => value ?? low ?? high;
const heightOf = ({ disagrees, part }: MoneyBar) => (disagrees ? heights.claim : part ? heights.part : heights.whole);

/** Merges consecutive years without any statement into one row. */
export function mergeGaps(rows: readonly MoneyRow[]): MoneyRow[][] {
  const merged: MoneyRow[][] = [];
  for (const row of rows) {
    const last = merged.at(-1);
    const joins =
      row.marks.length === 0 && last?.at(-1)?.marks.length === 0 && row.year !== null && last.at(-1)?.year !== null;
    if (joins) last.push(row);
    else merged.push([row]);
  }
  return merged;
}

const labelWidth = (value: string, label: string) => textWidth(value, 13 * bold) + textWidth(` ${label}`, 13);

/** Width reserved at the right for labels beside the bars: at most 60 % of the plot. */
function labelRoom(rows: readonly MoneyRow[], width: number, { format }: MoneyBarsOptions) {
  const labels = rows.flatMap(({ marks }) =>
    marks
      .filter((mark) => single(mark) !== null)
      .map((mark) => labelWidth(format(mark), mark.label) + (mark.qualifier === 'exact' ? 7 : 7 + endRoom)),
  );
  return Math.min(max(labels) ?? 0, (width - gutter) * 0.6);
}

/** One scale for all years that includes zero. */
function scaleOf(rows: readonly MoneyRow[], width: number, options: MoneyBarsOptions) {
  const values = rows.flatMap(({ marks }) => marks.flatMap(known));
  const [low, high] = [Math.min(0, min(values) ?? 0), Math.max(0, max(values) ?? 0)];
  return scaleLinear()
    .domain([low, high - low === 0 ? 1 : high])
    .rangeRound([low < 0 ? gutter + endRoom : gutter, width - Math.max(endRoom, labelRoom(rows, width, options))]);
}

/** Places the text beside the bar when number and label fit there, else above it; the scope goes on the same line if it fits. */
function placeWords(
  { label, scope = '' }: MoneyBar,
  value: string,
  unknown: boolean,
  { end, top, width }: { end: number; top: number; width: number },
): MoneyWords {
  const [x, y] = [end + 7, top + 11];
  const line = unknown ? `${label}: ${value}` : `${value} ${label}`;
  const room = width - x;
  const own = unknown ? textWidth(line, 13) : labelWidth(value, label);
  if (own + (scope === '' ? 0 : textWidth(` · ${scope}`, 13)) <= room)
    return { lines: [line], value, scope: scope === '' ? [] : [scope], place: 'line', x, y };
  const below = wrap(scope, room, small);
  if (own <= room && below.length <= 2 && below.every((part) => !part.endsWith('-')))
    return { lines: [line], value, scope: below, place: 'beside', x, y };

  const lines = wrap(unknown ? line : `${value.replaceAll(' ', '\u00a0')} ${label}`, (width - gutter) / bold, 13);
  return { lines, value, scope: wrap(scope, width - gutter, small), place: 'above', x: gutter, y };
}

function placeMark(
  mark: MoneyBar,
  top: number,
  x: ReturnType<typeof scaleOf>,
  width: number,
  { format, empty }: MoneyBarsOptions,
): PlacedMoney {
  const from = x(0);
  const value = single(mark);
  const to = value === null ? null : from + Math.sign(value) * Math.max(value === 0 ? 0 : 2, Math.abs(x(value) - from));
  const range: PlacedMoney['range'] = mark.low === null || mark.high === null ? null : [x(mark.low), x(mark.high)];
  const sign = mark.qualifier === 'exact' || to === null ? 0 : endRoom;
  const end = Math.max(from, range?.[1] ?? 0, to === null ? from + stub : to + sign);
  const words = placeWords(mark, value === null ? empty : format(mark), value === null, { end, top, width });
  const height = heightOf(mark);
  const lines = words.lines.length + words.scope.length;
  if (words.place === 'above')
    return {
      mark,
      words,
      barY: top + lines * lead + 1,
      height,
      from,
      to,
      range,
      bottom: top + lines * lead + 1 + height,
    };
  const deep = words.place === 'line' ? 1 : lines;
  return {
    mark,
    words,
    barY: top + (heights.whole - height) / 2,
    height,
    from,
    to,
    range,
    bottom: top + heights.whole + (deep - 1) * lead,
  };
}

function placeYear(
  years: readonly MoneyRow[],
  top: number,
  x: ReturnType<typeof scaleOf>,
  width: number,
  options: MoneyBarsOptions,
): PlacedYear {
  const [first, last] = [years[0]?.yearLabel ?? '', years.at(-1)?.yearLabel ?? ''];
  const gap = years[0]?.marks.length === 0;
  const names = first === last ? [first] : [`${first}–`, last];
  const above = Math.max(...names.map((name) => textWidth(name, 13 * bold))) > gutter - 4;
  const label = above ? wrap(names.join(''), width / bold, 13) : names;
  const start = top + (above ? label.length * lead + 2 : 0);
  if (gap)
    return {
      label,
      above,
      y: top,
      height: start - top + Math.min(56, 12 + 12 * Math.max(years.length, label.length > 1 && !above ? 2 : 1)),
      marks: [],
    };

  let y = start;
  const marks = (years[0]?.marks ?? []).map((mark) => {
    const placed = placeMark(mark, y, x, width, options);
    y = placed.bottom + between;
    return placed;
  });
  return { label, above, y: top, height: y - top - between, marks };
}

/** Places the years under each other and the marks of a year under each other. */
export function placeMoneyBars(rows: readonly MoneyRow[], options: MoneyBarsOptions) {
  const { width = 360 } = options;
  const x = scaleOf(rows, width, options);
  let y = 3;
  const years = mergeGaps(rows).map((merged) => {
    const placed = placeYear(merged, y, x, width, options);
    y += placed.height + apart;
    return placed;
  });
  return { years, zero: x(0), height: y - apart + 4 };
}

/** The range between the lowest and the highest possible value: hatched, or a whisker over a stated value. */
function range(id: string, { mark, range, barY, height }: PlacedMoney): Svg | null {
  if (range === null) return null;
  const [low, high] = range;
  if (mark.value === null) return unknownBox(id, { x: low, y: barY, width: high - low, height });
  const middle = barY + height / 2;
  return svg`<path class="range-under" d="M${low} ${middle}H${high}"/><path class="range" d="M${low} ${middle - 4}V${middle + 4}M${low} ${middle}H${high}M${high} ${middle - 4}V${middle + 4}"/>`;
}

function qualifierOf({ value, low, high, qualifier }: MoneyBar): MarkQualifier {
  if (value !== null) return qualifier;
  if (low !== null && high !== null) return 'exact';
  return low === null ? 'at-most' : 'at-least';
}

function writeWords({ lines, value, scope, place, x, y }: MoneyWords, unknown: boolean): Svg {
  const [first = '', ...more] = lines;
  const aside = place === 'line' && scope.length > 0 ? svg`<tspan class="muted"> · ${scope}</tspan>` : null;
  const loud = unknown ? svg`${first}` : svg`<tspan class="value">${value}</tspan>${first.slice(value.length)}`;
  const under = place === 'line' ? [] : scope;
  return svg`<text class="${unknown ? 'muted' : 'label'}" x="${x}" y="${y}" font-size="13">${loud}${aside}</text>${textLines(more, { x, y: y + lead, leading: lead, name: unknown ? 'muted' : 'label' })}${textLines(under, { x, y: y + lead * lines.length, size: small, leading: lead, name: 'muted' })}`;
}

function money(id: string, placed: PlacedMoney): Svg {
  const { mark, words, barY, height, from, to } = placed;
  const name = `kind-${mark.kind}${mark.disagrees ? ' mark-claim' : ''}`;
  const shape =
    to === null
      ? unknownBar(id, { x: from, y: barY, width: stub, height })
      : bar({ from, to, y: barY, height, qualifier: qualifierOf(mark), name });
  return svg`<g${tooltip(mark.tooltip)}>${writeWords(words, to === null)}${shape}${range(id, placed)}<path class="axis" d="M${from} ${barY - 2}V${barY + height + 2}"/></g>`;
}

function year(id: string, { label, above, y, height, marks }: PlacedYear, width: number, empty: string): Svg {
  const words = textLines(label, { x: 0, y: y + 11, leading: lead, name: marks.length === 0 ? 'muted' : 'value' });
  if (marks.length > 0) return svg`<g>${words}${marks.map((mark) => money(id, mark))}</g>`;
  const top = y + (above ? label.length * lead + 2 : 0);
  const middle = top + (y + height - top) / 2;
  return svg`<g>${words}${unknownBox(id, { x: gutter, y: top - 2, width: width - gutter - 1, height: y + height - top + 2 })}${textLines([empty], { x: gutter + 10, y: middle + 3, name: 'muted halo' })}</g>`;
}

/** Draws money year by year in the order given: planned, approved, awarded, paid, spent, and unknown. Null without rows. */
export function moneyBars(rows: readonly MoneyRow[], options: MoneyBarsOptions): Picture | null {
  if (rows.length === 0) return null;

  const { id, title, width = 360, empty } = options;
  const { years, height } = placeMoneyBars(rows, options);
  const rules = years.slice(1).map(({ y }) => svg`<path class="rule" d="M0 ${y - apart / 2 - 1}H${width}"/>`);
  return picture(
    { name: 'money-by-year', title, width, height },
    svg`${hatch(id)}${rules}
${years.map((placed) => svg`${year(id, placed, width, empty)}\n`)}`,
  );
}
