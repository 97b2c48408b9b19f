import { max, min, range, scaleBand } from 'd3';
import { hatch, unknownBox, type Box } from '#charts/marks.ts';
import { runs } from '#charts/runs.ts';
import { picture, svg, type ChartOptions, type Picture, type Svg } from '#charts/svg.ts';
import { bold, small, textLines, textWidth, wrap } from '#charts/text.ts';
import { tooltip } from '#charts/tooltip.ts';

export interface LaneMark {
  year: number;
  /** The day is unknown or uncertain. */
  vague: boolean;
  tooltip?: string | undefined;
}

export interface Lane {
  kind: 'programme' | 'call' | 'grant';
  label: string;
  marks: readonly LaneMark[];
}

export interface LanesOptions extends ChartOptions {
  format: (count: number) => string;
}

export interface PlacedLane {
  lane: Lane;
  label: string[];
  y: number;
  /** Baseline of the marks. */
  base: number;
  marks: { mark: LaneMark; x: number; y: number }[];
  /** A column for every year in place of the marks, when there are too many. */
  columns: Box[];
  peak: { text: string; x: number; y: number } | null;
}

const cell = 11;
const most = 9; // marks in a stack
const tallest = most * cell;
const lead = 15;
const axisHeight = 22;

type Band = ReturnType<typeof bandOf>;

function bandOf(lanes: readonly Lane[], width: number) {
  const all = lanes.flatMap(({ marks }) => marks.map(({ year }) => year));
  const years = all.length === 0 ? [] : range(min(all) ?? 0, (max(all) ?? 0) + 1);
  const band = scaleBand<number>().domain(years).range([0, width]).paddingInner(0.08);
  return { years, x: (year: number) => band(year) ?? 0, step: band.step(), wide: band.bandwidth() };
}

/** Places one mark per record, side by side and stacked, centred in the column of the year. */
function pile(marks: readonly LaneMark[], { x, wide }: Band, base: number): PlacedLane['marks'] {
  const across = Math.max(1, Math.floor(wide / cell));
  return [...Map.groupBy(marks, ({ year }) => year)].flatMap(([year, own]) => {
    const used = Math.min(across, own.length);
    const left = x(year) + wide / 2 - ((used - 1) * cell) / 2;
    return own.map((mark, index) => ({
      mark,
      x: left + (index % across) * cell,
      y: base - cell / 2 - 1 - Math.floor(index / across) * cell,
    }));
  });
}

function columnsOf(counts: readonly (readonly [number, number])[], { x, wide }: Band, base: number): Box[] {
  const highest = max(counts, ([, count]) => count) ?? 1;
  return counts.map(([year, count]) => {
    const height = Math.max(2, Math.round((count / highest) * tallest));
    return { x: x(year), y: base - height, width: wide, height };
  });
}

function placeLane(lane: Lane, y: number, band: Band, { width = 360, format }: LanesOptions): PlacedLane {
  const label = wrap(lane.label, width / bold, small);
  const counts = [...Map.groupBy(lane.marks, ({ year }) => year)].map(([year, own]) => [year, own.length] as const);
  const highest = max(counts, ([, count]) => count) ?? 0;
  const across = Math.max(1, Math.floor(band.wide / cell));
  const dense = Math.ceil(highest / across) > most || band.wide < cell;
  const height = dense ? tallest + 16 : Math.max(1, Math.ceil(highest / across)) * cell;
  const base = y + label.length * lead + 5 + height;
  if (!dense) return { lane, label, y, base, marks: pile(lane.marks, band, base), columns: [], peak: null };

  const [peakYear = 0] = counts.find(([, count]) => count === highest) ?? [];
  const text = format(highest);
  const half = (textWidth(text, small) * bold) / 2;
  const x = Math.min(width - half, Math.max(half, band.x(peakYear) + band.wide / 2));
  return {
    lane,
    label,
    y,
    base,
    marks: [],
    columns: columnsOf(counts, band, base),
    peak: { text, x, y: base - tallest - 4 },
  };
}

/** Places the lanes under each other on the same years; years without any mark are a gap through all lanes. */
export function placeLanes(lanes: readonly Lane[], options: LanesOptions) {
  const { width = 360 } = options;
  const band = bandOf(lanes, width);
  let y = axisHeight + 4;
  const rows = lanes.map((lane) => {
    const placed = placeLane(lane, y, band, options);
    y = placed.base + 14;
    return placed;
  });
  const seen = new Set(lanes.flatMap(({ marks }) => marks.map(({ year }) => year)));
  const gaps = runs(band.years.filter((year) => !seen.has(year))).map(([first, last]): Box => ({
    x: band.x(first),
    y: axisHeight,
    width: band.x(last) - band.x(first) + band.wide,
    height: y - 14 - axisHeight,
  }));
  return { rows, gaps, ticks: ticksOf(band, width), height: y - 8 };
}

/** Labels as many years as fit, always including the last. */
function ticksOf({ years, x, step, wide }: Band, width: number) {
  const every = Math.max(1, Math.ceil(38 / step));
  const last = years.length - 1;
  return years
    .filter((_, index) => (last - index) % every === 0)
    .map((year) => {
      const half = textWidth(String(year), small) / 2;
      return { label: String(year), x: Math.min(width - half, Math.max(half, x(year) + wide / 2)) };
    });
}

const shapes = {
  programme: 'm-4.5-4.5h9v9h-9z',
  call: 'm0-5l5 5l-5 5l-5-5z',
  grant: 'm-4.5 0a4.5 4.5 0 1 0 9 0a4.5 4.5 0 1 0-9 0z',
} satisfies Record<Lane['kind'], string>;

function row({ lane: { kind }, label, y, base, marks, columns, peak }: PlacedLane, width: number): Svg {
  const shape = ({ mark, x, y }: PlacedLane['marks'][number]) =>
    svg`<path class="kind-${kind} ${mark.vague ? 'mark-claim' : 'mark-known'}" d="M${x} ${y}${shapes[kind]}"${tooltip(mark.tooltip)}/>`;
  const column = ({ x, y, width, height }: Box) =>
    svg`<rect class="kind-${kind} mark-known" x="${x}" y="${y}" width="${width}" height="${height}"/>`;
  const head = textLines(label, { x: 0, y: y + 11, size: small, leading: lead, name: 'value halo' });
  const axis = svg`<path class="axis" d="M0 ${base}H${width}"/>`;
  const highest =
    peak && textLines([peak.text], { x: peak.x, y: peak.y, size: small, anchor: 'middle', name: 'value halo' });
  return svg`<g>${head}${axis}${marks.map(shape)}${columns.map(column)}${highest}</g>`;
}

/** Draws many records in time: one mark per record in its year, a lane for each kind; years without records are hatched. Null without marks. */
export function lanes(all: readonly Lane[], options: LanesOptions): Picture | null {
  const kept = all.filter(({ marks }) => marks.length > 0);
  if (kept.length === 0) return null;

  const { id, title, width = 360 } = options;
  const { rows, gaps, ticks, height } = placeLanes(kept, options);
  const years = ticks.map(({ label, x }) =>
    textLines([label], { x, y: 12, size: small, anchor: 'middle', name: 'muted' }),
  );
  return picture(
    { name: 'lanes', title, width, height },
    svg`${hatch(id)}${gaps.map((box) => unknownBox(id, box))}${years}
${rows.map((placed) => svg`${row(placed, width)}\n`)}`,
  );
}
