import { max, min, scaleBand, scaleLinear } from 'd3';
import { dotAbove, key, keyHeight, type KeyItem } from '#charts/key.ts';
import { hatch, unknownBox, type Box } from '#charts/marks.ts';
import type { MoneyBar, MoneyRow } from '#charts/money-bars.ts';
import { runs } from '#charts/runs.ts';
import { picture, svg, type ChartOptions, type Picture, type Svg } from '#charts/svg.ts';
import { bold, small, textLines, textWidth } from '#charts/text.ts';
import { tooltip } from '#charts/tooltip.ts';

export interface MoneyLanesOptions extends ChartOptions {
  /** What money becomes, from plan to payment, one lane each: a lane of which nothing is known says so. */
  lanes: readonly { kind: MoneyBar['kind']; label: string }[];
  /** Formats the number of a column. */
  format: (mark: MoneyBar) => string;
  /** Text beside the name of a lane without any number. */
  empty: string;
  /** What the shapes mean. */
  keys: readonly KeyItem[];
  /** What the dot above a column means that is too low to be seen. */
  low: string;
  /** Height of the highest column in units of the viewBox. */
  tallest?: number | undefined;
}

interface Column extends Box {
  mark: MoneyBar;
  /** Top of what is drawn: of a low column, its dot. */
  top: number;
}

export interface PlacedMoneyLane {
  label: string;
  kind: MoneyBar['kind'];
  y: number;
  /** Baseline of the columns. */
  base: number;
  columns: Column[];
  /** Thin strips at the baseline: years of which nothing is known. */
  unknown: Box[];
  labels: { text: string; x: number; y: number }[];
}

const lead = 16;
const strip = 6;
const labelRoom = 16;
const axisHeight = 20;
const between = 10; // lanes
const widest = 26;
/** A column below this height is hardly seen: a dot above it says that a number is known. All lanes keep one scale. */
const seen = 5;
const dot = 2;

const isKnown = (mark: MoneyBar): mark is MoneyBar & { value: number } => mark.value !== null;

/** One column of years for all lanes; what has no year stands apart, at the end. */
function bandOf(rows: readonly MoneyRow[], width: number) {
  const band = scaleBand<number>()
    .domain(rows.map((_, index) => index))
    .range([0, width])
    .paddingInner(0.16);
  return { x: (index: number) => band(index) ?? 0, wide: band.bandwidth() };
}

type Band = ReturnType<typeof bandOf>;

/** The columns of a lane, those of one year side by side; a value that is not zero is at least 2 units high. */
function placeColumns(
  rows: readonly MoneyRow[],
  kind: MoneyBar['kind'],
  band: Band,
  base: number,
  height: (value: number) => number,
): Column[] {
  return rows.flatMap(({ marks }, index) => {
    const own = marks.filter((mark) => mark.kind === kind).filter(isKnown);
    const each = Math.min(widest, band.wide / Math.max(1, own.length));
    const left = band.x(index) + (band.wide - each * own.length) / 2;
    return own.map((mark, nth): Column => {
      const tall = mark.value === 0 ? 0 : Math.max(2, Math.abs(height(mark.value)));
      const y = mark.value < 0 ? base : base - tall;
      return {
        mark,
        x: left + nth * each,
        y,
        top: mark.value > 0 && tall < seen ? y - dotAbove - dot : y,
        width: Math.max(1, each - (own.length > 1 ? 1 : 0)),
        height: tall,
      };
    });
  });
}

/** Names the largest columns that have room for it above them. */
function placeLabels(
  columns: readonly Column[],
  format: MoneyLanesOptions['format'],
  { top, base, width }: { top: number; base: number; width: number },
) {
  const placed: { text: string; x: number; y: number; half: number }[] = [];
  const largest = columns.toSorted((a, b) => (b.mark.value ?? 0) - (a.mark.value ?? 0));
  for (const { mark, x: left, width: wide } of largest.filter(({ mark }) => !mark.disagrees)) {
    const text = format(mark);
    const half = (textWidth(text, small) * bold) / 2;
    const x = Math.min(width - half, Math.max(half, left + wide / 2));
    const under = columns.filter((other) => other.x < x + half + 2 && other.x + other.width > x - half - 2);
    const y = Math.min(base - strip, min(under, (other) => other.top) ?? base) - 4;
    const meets = placed.some((other) => Math.abs(other.x - x) < other.half + half + 8 && Math.abs(other.y - y) < 14);
    if (!meets && y - 10 >= top) placed.push({ text, x, y, half });
  }
  return placed.map(({ text, x, y }) => ({ text, x, y }));
}

/** Years of a lane without a number, joined where they touch. */
function placeUnknown(rows: readonly MoneyRow[], kind: MoneyBar['kind'], { x, wide }: Band, base: number): Box[] {
  const without = rows.flatMap(({ marks }, index) =>
    marks.some((mark) => mark.kind === kind && isKnown(mark)) ? [] : [index],
  );
  return runs(without).map(([first, last]) => ({
    x: x(first),
    y: base - strip,
    width: x(last) - x(first) + wide,
    height: strip,
  }));
}

/** Places the lanes under each other on the same years and on one scale; each is as high as its highest column. */
export function placeMoneyLanes(
  rows: readonly MoneyRow[],
  { width = 360, lanes, format, tallest = 92 }: MoneyLanesOptions,
) {
  const band = bandOf(rows, width);
  const values = rows.flatMap(({ marks }) => marks.flatMap(({ value }) => value ?? []));
  const height = scaleLinear()
    .domain([0, max(values, Math.abs) || 1])
    .rangeRound([0, tallest]);
  let y = 0;
  const placed = lanes.map(({ kind, label }): PlacedMoneyLane => {
    const own = rows.flatMap(({ marks }) => marks.filter((mark) => mark.kind === kind).filter(isKnown));
    const high = max(own, ({ value }) => Math.max(0, height(value))) ?? 0;
    const low = max(own, ({ value }) => Math.max(0, -height(value))) ?? 0;
    const top = y + lead;
    const base = top + (own.length === 0 ? strip + 4 : labelRoom + Math.max(strip, high));
    const columns = placeColumns(rows, kind, band, base, height);
    const lane = {
      kind,
      label,
      y,
      base,
      columns,
      unknown: placeUnknown(rows, kind, band, base),
      labels: placeLabels(columns, format, { top, base, width }),
    };
    y = base + low + between;
    return lane;
  });
  return { lanes: placed, years: yearsOf(rows, band, width), base: y, height: y + axisHeight };
}

/** Labels as many years as fit, always the last one; what has no year is a question mark. */
function yearsOf(rows: readonly MoneyRow[], { x, wide }: Band, width: number) {
  const last = rows.findLastIndex(({ year }) => year !== null);
  const every = Math.max(1, Math.ceil(44 / Math.max(1, width / rows.length)));
  return rows.flatMap(({ year, yearLabel }, index) => {
    if (year !== null && (last - index) % every !== 0) return [];
    const label = year === null ? '?' : yearLabel;
    const half = textWidth(label, small) / 2;
    const middle = x(index) + wide / 2;
    return [{ label, middle, x: Math.min(width - half, Math.max(half, middle)) }];
  });
}

const tops = {
  exact: (x: number, y: number, w: number) => `M${x} ${y}h${w}`,
  about: (x: number, y: number, w: number) => `M${x} ${y}q${w / 4}-3 ${w / 2} 0t${w / 2} 0`,
  'at-least': (x: number, y: number, w: number) => `M${x} ${y}l${w / 2}-4l${w / 2} 4`,
  'at-most': (x: number, y: number, w: number) => `M${x} ${y}h${w}`,
} satisfies Record<MoneyBar['qualifier'], (x: number, y: number, w: number) => string>;

const isLow = ({ y, top }: Column) => top < y;

function column({ mark, x, y, top, width, height }: Column): Svg {
  const { kind, qualifier, disagrees } = mark;
  const name = disagrees ? 'mark-claim' : qualifier === 'at-most' ? 'bar is-at-most' : 'bar';
  return svg`<g${tooltip(mark.tooltip)}><path class="${name} kind-${kind}" d="${tops[qualifier](x, y, width)}V${y + height}H${x}Z"/>${top < y && svg`<circle class="${name} kind-${kind}" cx="${x + width / 2}" cy="${y - dotAbove}" r="${dot}"/>`}</g>`;
}

function lane(
  id: string,
  { kind, label, y, base, columns, unknown, labels }: PlacedMoneyLane,
  width: number,
  empty: string,
): Svg {
  const said = columns.length === 0 ? svg`<tspan class="muted">: ${empty}</tspan>` : null;
  const name = svg`<text class="value halo" x="0" y="${y + 12}">${label}${said}</text>`;
  return svg`<g class="kind-${kind}">${unknown.map((box) => unknownBox(id, box))}${columns.map(column)}<path class="axis" d="M0 ${base}H${width}"/>${name}${labels.map(({ text, x, y: at }) => textLines([text], { x, y: at, size: small, anchor: 'middle', name: 'value halo' }))}</g>\n`;
}

/** Draws money through time, a lane for what became of it: columns where a number is known, a thin strip where none is. Null without a number. */
export function moneyLanes(rows: readonly MoneyRow[], options: MoneyLanesOptions): Picture | null {
  if (!rows.some(({ marks }) => marks.some(isKnown))) return null;

  const { id, title, width = 360, empty, wide } = options;
  const { lanes, years, base, height } = placeMoneyLanes(rows, options);
  const low = lanes.some(({ columns }) => columns.some(isLow));
  const keys = [...options.keys, ...(low ? [{ shape: 'low' as const, label: options.low }] : [])];
  const grid = years.map(
    ({ label, middle, x }) =>
      svg`<path class="grid" d="M${middle} ${lead}V${base - between}"/>${textLines([label], { x, y: base + 6, size: small, anchor: 'middle', name: 'muted' })}`,
  );
  return picture(
    { name: 'money-lanes', title, width, height: height + keyHeight(keys, width), wide },
    svg`${hatch(id)}${grid}
${lanes.map((placed) => lane(id, placed, width, empty))}${key(id, keys, { y: height, width })}`,
  );
}
