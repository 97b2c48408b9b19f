import { max, min, scaleLinear } from 'd3';
import { bar, endRoom, hatch, unknownBar, unknownBox, type Qualifier } from '#charts/figure-states.ts';
import { placeHead, writeHead, type RowHead } from '#charts/row-head.ts';
import { picture, svg, type ChartOptions, type Picture, type Svg } from '#charts/svg.ts';
import { bold, textLines, textWidth, wrap } from '#charts/text.ts';

export interface MoneyMark {
  kind: 'planned' | 'approved' | 'awarded' | 'paid' | 'spent';
  value: number | null;
  low: number | null;
  high: number | null;
  qualifier: Qualifier;
  label: string;
  scope?: string | undefined;
  /** Another source says otherwise: drawn thin, after the statement it disagrees with. */
  disagrees: boolean;
}

export interface MoneyYear {
  year: number | null;
  yearLabel: string;
  /** None: nothing at all is known about this year. */
  marks: readonly MoneyMark[];
}

export interface MoneyByYearOptions extends ChartOptions {
  /** The number (or the range) of a mark in words; not asked when nothing is known. */
  format: (mark: MoneyMark) => string;
  /** Said in a row without marks. */
  empty: string;
}

export interface PlacedMoney {
  mark: MoneyMark;
  head: RowHead;
  y: number;
  barY: number;
  height: number;
  from: number;
  /** End of the bar (of what is certain, when only a range is known); null when no value is known. */
  to: number | null;
  /** From the lowest to the highest possible value. */
  range: [number, number] | null;
}

export interface PlacedYear {
  label: string[];
  y: number;
  height: number;
  marks: PlacedMoney[];
  /** What is said when there are no marks. */
  empty: string[];
}

const thick = 15;
const thin = 6;
const stub = 56;
const between = 9; // marks of a year
const apart = 20; // years

const known = ({ value, low, high }: MoneyMark) => [value, low, high].filter((number) => number !== null);
const single = ({ value, low, high }: MoneyMark) => value ?? low ?? high;

/** Room at the left for the longest year, within reason. */
function gutterOf(rows: readonly MoneyYear[]): number {
  return Math.ceil(Math.min(78, Math.max(36, ...rows.map(({ yearLabel }) => textWidth(yearLabel, 13.5 * bold)))) + 8);
}

/** One scale for all years, always with zero on it. */
function scaleOf(rows: readonly MoneyYear[], left: number, width: number) {
  const values = rows.flatMap(({ marks }) => marks.flatMap(known));
  const [low, high] = [Math.min(0, min(values) ?? 0), Math.max(0, max(values) ?? 0)];
  return scaleLinear().domain([low, high - low === 0 ? 1 : high]).rangeRound([low < 0 ? left + endRoom : left, width - endRoom]);
}

type Scale = ReturnType<typeof scaleOf>;

function placeMark(mark: MoneyMark, top: number, x: Scale, room: number, format: MoneyByYearOptions['format']): PlacedMoney {
  const head = placeHead(mark.label, known(mark).length === 0 ? '' : format(mark), room, mark.scope);
  const from = x(0);
  const value = single(mark);
  const to = value === null ? null : from + Math.sign(value) * Math.max(value === 0 ? 0 : 2, Math.abs(x(value) - from));
  const range: PlacedMoney['range'] = mark.low === null || mark.high === null ? null : [x(mark.low), x(mark.high)];
  return { mark, head, y: top, barY: top + head.height + 2, height: mark.disagrees ? thin : thick, from, to, range };
}

/** Numbers of the chart: years under each other, marks of a year under each other. */
export function placeMoneyByYear(rows: readonly MoneyYear[], { width = 360, format, empty }: MoneyByYearOptions) {
  const gutter = gutterOf(rows);
  const x = scaleOf(rows, gutter, width);

  let y = 4;
  const years = rows.map(({ yearLabel, marks }): PlacedYear => {
    const label = wrap(yearLabel, gutter - 8, 13.5 * bold);
    const top = y;
    const placed = marks.map((mark, index) => {
      const money = placeMark(mark, index === 0 ? y : y + between - (mark.disagrees ? 3 : 0), x, width - gutter, format);
      y = money.barY + money.height;
      return money;
    });
    const nothing = marks.length > 0 ? [] : wrap(empty, width - gutter - 16, 12);
    y = Math.max(y, top + label.length * 17, top + 20, top + nothing.length * 15 + 6);
    const year = { label, y: top, height: y - top, marks: placed, empty: nothing };
    y += apart;
    return year;
  });
  return { years, gutter, zero: x(0), height: y - apart + 6 };
}

/** The part between the lowest and the highest possible value: hatched, or a whisker over a value that is stated. */
function range(id: string, { mark, range, barY, height }: PlacedMoney): Svg | null {
  if (range === null) return null;
  const [low, high] = range;
  if (mark.value === null) return unknownBox(id, { x: low, y: barY, width: high - low, height });
  const middle = barY + height / 2;
  return svg`<path class="range-under" d="M${low} ${middle}H${high}"/><path class="range" d="M${low} ${middle - 4}V${middle + 4}M${low} ${middle}H${high}M${high} ${middle - 4}V${middle + 4}"/>`;
}

function qualifierOf({ value, low, high, qualifier }: MoneyMark): Qualifier {
  if (value !== null) return qualifier;
  if (low !== null && high !== null) return 'exact';
  return low === null ? 'at-most' : 'at-least';
}

function money(id: string, placed: PlacedMoney, gutter: number): Svg {
  const { mark, head, y, barY, height, from, to } = placed;
  const name = `kind-${mark.kind}${mark.disagrees ? ' mark-claim' : ''}`;
  const shape = to === null ? unknownBar(id, { x: from, y: barY, width: stub, height }) : bar({ from, to, y: barY, height, qualifier: qualifierOf(mark), name });
  return svg`${writeHead(head, gutter, y, to === null ? 'muted' : 'label')}${shape}${range(id, placed)}<path class="axis" d="M${from} ${barY - 2}V${barY + height + 2}"/>`;
}

function year(id: string, { label, y, height, marks, empty }: PlacedYear, gutter: number, width: number): Svg {
  const words = textLines(label, { x: 0, y: y + 12, size: 13.5, leading: 17, name: 'value' });
  if (marks.length > 0) return svg`<g>${words}${marks.map((mark) => money(id, mark, gutter))}</g>`;
  return svg`<g>${words}${unknownBox(id, { x: gutter, y, width: width - gutter - 1, height })}${textLines(empty, { x: gutter + 8, y: y + 14, size: 12, leading: 15, name: 'muted halo' })}</g>`;
}

/** Money year by year, in the order given: what was planned, awarded, paid, and what nobody has said. */
export function moneyByYear(rows: readonly MoneyYear[], options: MoneyByYearOptions): Picture | null {
  if (rows.length === 0) return null;

  const { id, title, width = 360 } = options;
  const { years, gutter, height } = placeMoneyByYear(rows, options);
  return picture({ name: 'money-by-year', title, width, height }, svg`${hatch(id)}
${years.map((placed) => svg`${year(id, placed, gutter, width)}\n`)}`);
}
