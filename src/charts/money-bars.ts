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

/** The text above a bar: number and label, then what the number covers, on the same line where it fits. */
interface MoneyWords {
  lines: string[];
  /** The part of the first line that is bold. */
  value: string;
  scope: string[];
  /** Whether the scope follows the number on its line. */
  inLine: boolean;
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
const heights = { whole: 12, part: 8, claim: 4 };
const stub = { width: 44, height: 6 };
const between = 8; // marks of a year
const lead = 15;
const apart = 15; // years
const strip = 7; // years of which nothing is known

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

/** One scale for all years that includes zero. */
function scaleOf(rows: readonly MoneyRow[], width: number) {
  const values = rows.flatMap(({ marks }) => marks.flatMap(known));
  const [low, high] = [Math.min(0, min(values) ?? 0), Math.max(0, max(values) ?? 0)];
  return scaleLinear()
    .domain([low, high - low === 0 ? 1 : high])
    .rangeRound([low < 0 ? gutter + endRoom : gutter, width - endRoom]);
}

/** Breaks the text above a bar into lines as wide as the plot. */
function placeWords({ label, scope = '' }: MoneyBar, value: string, unknown: boolean, y: number, width: number) {
  const room = width - gutter;
  const line = unknown ? `${label}: ${value}` : `${value} ${label}`;
  const lines = wrap(unknown ? line : `${value.replaceAll(' ', '\u00a0')} ${label}`, room / bold, 13);
  const own = textWidth(value, 13 * bold) + textWidth(`${line.slice(value.length)} · ${scope}`, 13);
  const inLine = scope !== '' && lines.length === 1 && own <= room;
  return { lines, value, scope: inLine ? [scope] : wrap(scope, room, small), inLine, y: y + 11 };
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
  const words = placeWords(mark, value === null ? empty : format(mark), value === null, top, width);
  const barY = top + (words.lines.length + (words.inLine ? 0 : words.scope.length)) * lead + 1;
  const height = value === null ? stub.height : heightOf(mark);
  return { mark, words, barY, height, from, to, range, bottom: barY + height };
}

function placeYear(
  years: readonly MoneyRow[],
  top: number,
  x: ReturnType<typeof scaleOf>,
  width: number,
  options: MoneyBarsOptions,
): PlacedYear {
  const [first, last] = [years[0]?.yearLabel ?? '', years.at(-1)?.yearLabel ?? ''];
  if (years[0]?.marks.length === 0) {
    const label = wrap(first === last ? first : `${first}–${last}`, width - gutter - textWidth(options.empty, 13), 13);
    return { label, above: false, y: top, height: label.length * lead, marks: [] };
  }
  const above = textWidth(first, 13 * bold) > gutter - 4;
  const label = above ? wrap(first, width / bold, 13) : [first];

  let y = top + (above ? label.length * lead + 2 : 0);
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
  const x = scaleOf(rows, width);
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

function writeWords({ lines, value, scope, inLine, y }: MoneyWords, unknown: boolean): Svg {
  const [first = '', ...more] = lines;
  const name = unknown ? 'muted' : 'label';
  const aside = inLine ? svg`<tspan class="muted"> · ${scope}</tspan>` : null;
  const loud = unknown ? svg`${first}` : svg`<tspan class="value">${value}</tspan>${first.slice(value.length)}`;
  const under = inLine ? [] : scope;
  return svg`<text class="${name}" x="${gutter}" y="${y}">${loud}${aside}</text>${textLines(more, { x: gutter, y: y + lead, leading: lead, name })}${textLines(under, { x: gutter, y: y + lead * lines.length, size: small, leading: lead, name: 'muted' })}`;
}

function money(id: string, placed: PlacedMoney): Svg {
  const { mark, words, barY, height, from, to } = placed;
  const name = `kind-${mark.kind}${mark.disagrees ? ' mark-claim' : ''}`;
  const shape =
    to === null
      ? unknownBar(id, { x: from, y: barY, width: stub.width, height })
      : bar({ from, to, y: barY, height, qualifier: qualifierOf(mark), name });
  return svg`<g${tooltip(mark.tooltip)}>${writeWords(words, to === null)}${shape}${range(id, placed)}</g>`;
}

function year(id: string, { label, y, height, marks }: PlacedYear, width: number, empty: string): Svg {
  const words = textLines(label, { x: 0, y: y + 11, leading: lead, name: marks.length === 0 ? 'muted' : 'value' });
  if (marks.length > 0) {
    const zero = marks.map(({ from, barY, height }) => `M${from} ${barY - 2}v${height + 4}`).join('');
    return svg`<g>${words}${marks.map((mark) => money(id, mark))}<path class="axis" d="${zero}"/></g>`;
  }
  const from = Math.max(gutter, ...label.map((line) => textWidth(line, 13) + 8));
  const to = width - textWidth(empty, 13) - 8;
  const middle = y + height / 2;
  return svg`<g>${words}${to > from && unknownBox(id, { x: from, y: middle - strip / 2, width: to - from, height: strip })}${textLines([empty], { x: width, y: middle + 4, anchor: 'end', name: 'muted' })}</g>`;
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
