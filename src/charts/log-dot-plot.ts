import { max, min, range, scaleLog } from 'd3';
import { hatch, unknownBox, type MarkQualifier } from '#charts/marks.ts';
import { picture, svg, type ChartOptions, type Picture, type Svg } from '#charts/svg.ts';
import { bold, small, textLines, textWidth, wrap } from '#charts/text.ts';
import { tooltip } from '#charts/tooltip.ts';

export interface Dot {
  value: number;
  qualifier: MarkQualifier;
  tooltip?: string | undefined;
}

/** Things without a position on the scale: how many, and a label that names the number and the reason. */
export interface Unplaced {
  count: number;
  label: string;
}

export interface DotPlotData {
  dots: readonly Dot[];
  unplaced: readonly Unplaced[];
}

export interface LogDotPlotOptions extends ChartOptions {
  format: (value: number) => string;
  /** The same for the ticks of the scale: as short as can be. */
  tick: (value: number) => string;
  /** Too few sizes for a scale: they are counted like the rest, under this label. */
  few?: string | undefined;
}

const edge = 14;
const radius = 5;
const cell = 2 * radius + 2;
const tallest = 11; // dots in a pile
const room = tallest * cell;

/** The exponents of the powers of ten just below and above all values. */
function powers(values: readonly number[]): [number, number] {
  const [low, high] = [Math.floor(Math.log10(min(values) ?? 1)), Math.ceil(Math.log10(max(values) ?? 1))];
  return [low, high > low ? high : low + 1];
}

/** Stacks dots that would overlap. `dense`: some stack is too tall to draw dot by dot, so columns are drawn instead. */
export function placeDots(dots: readonly Dot[], width: number) {
  const known = dots.filter(({ value }) => value > 0);
  const [low, high] = powers(known.map(({ value }) => value));
  const x = scaleLog()
    .domain([10 ** low, 10 ** high])
    .range([edge, width - edge]);
  const piles = Map.groupBy(
    [...known].sort((a, b) => a.value - b.value),
    ({ value }) => Math.round((x(value) - edge) / cell),
  );
  const deep = max([...piles.values()], (pile) => pile.length) ?? 0;
  const columns = [...piles].map(([index, pile]) => ({ x: edge + index * cell, count: pile.length, pile }));
  return { known, x, columns, deep, dense: deep > tallest, ticks: range(low, high + 1).map((power) => 10 ** power) };
}

const shapes = {
  exact: 'm-5 0a5 5 0 1 0 10 0a5 5 0 1 0-10 0z',
  about: 'm-5 0a5 5 0 1 0 10 0a5 5 0 1 0-10 0z',
  'at-least': 'm-5-5h5l5 5l-5 5h-5z',
  'at-most': 'm5-5h-5l-5 5l5 5h5z',
} satisfies Record<MarkQualifier, string>;

type Placed = ReturnType<typeof placeDots>;

function piles({ columns, deep, dense }: Placed, base: number): Svg {
  if (dense) {
    const height = (count: number) => Math.max(2, Math.round((count / deep) * room));
    return svg`${columns.map(({ x, count }) => svg`<rect class="mark-known" x="${x - radius}" y="${base - height(count)}" width="${2 * radius}" height="${height(count)}"/>`)}`;
  }
  return svg`${columns.map(({ x, pile }) => pile.map(({ qualifier, tooltip: words }, index) => svg`<path class="dot is-${qualifier}" d="M${x} ${base - 2 - radius - index * cell}${shapes[qualifier]}"${tooltip(words)}/>`))}`;
}

/** Height of a stack in units of the viewBox. */
const pileHeight = (count: number, { deep, dense }: Placed) =>
  (dense ? Math.round((count / deep) * room) : count * cell) + 4;

/** Labels the smallest and the largest value above their stacks; one label when they are equal or would overlap. */
function named(placed: Placed, format: (value: number) => string, base: number, width: number): Svg {
  const { known, columns } = placed;
  const [first, last] = [columns.at(0), columns.at(-1)];
  const [low, high] = [
    known.reduce((a, b) => (b.value < a.value ? b : a)),
    known.reduce((a, b) => (b.value > a.value ? b : a)),
  ];
  const label = (column: Placed['columns'][number], { value }: Dot) => {
    const text = format(value);
    const half = (textWidth(text, small) * bold) / 2;
    const x = Math.min(width - half, Math.max(half, column.x));
    const under = columns.filter((other) => Math.abs(other.x - x) < half + radius + 2);
    return { text, half, x, y: base - Math.max(...under.map(({ count }) => pileHeight(count, placed))) - 5 };
  };
  if (!first || !last) return svg``;
  const [a, b] = [label(first, low), label(last, high)];
  const labels = low.value === high.value || a.x + a.half + 6 > b.x - b.half ? [b] : [a, b];
  return svg`${labels.map(({ text, x, y }) => textLines([text], { x, y, size: small, anchor: 'middle', name: 'value' }))}`;
}

function axis({ ticks, x }: Placed, tick: (value: number) => string, base: number, width: number): Svg {
  const step = Math.ceil(
    (Math.max(...ticks.map((value) => textWidth(tick(value), small))) + 10) /
      ((width - 2 * edge) / Math.max(1, ticks.length - 1)),
  );
  const label = (value: number) => {
    const text = tick(value);
    const half = textWidth(text, small) / 2;
    return textLines([text], {
      x: Math.min(width - half, Math.max(half, x(value))),
      y: base + 19,
      size: small,
      anchor: 'middle',
      name: 'muted',
    });
  };
  const marks = ticks.map(
    (value, index) => svg`<path class="axis" d="M${x(value)} ${base}v5"/>${index % step === 0 ? label(value) : null}`,
  );
  return svg`<path class="axis" d="M0 ${base}H${width}"/>${marks}`;
}

const most = 84; // open dots that are drawn one by one

/** Draws what has no position on the scale: open dots, or, when there are too many, hatched bars as long as their numbers. */
function aside(
  id: string,
  { count, label }: Unplaced,
  { y, width, highest }: { y: number; width: number; highest: number },
): { content: Svg; height: number } {
  const words = wrap(label, width, 13);
  const top = y + words.length * 16 + 4;
  const across = Math.floor(width / cell);
  const text = textLines(words, { x: 0, y: y + 12, leading: 16 });
  if (highest > most)
    return {
      content: svg`<g>${text}${unknownBox(id, { x: 0.5, y: top, width: Math.max(3, ((width - 1) * count) / highest), height: 22 })}</g>`,
      height: top + 22 - y,
    };
  const lines = range(Math.ceil(count / across)).map((line) => {
    const last = Math.min(across, count - line * across) - 1;
    return `M${radius + 1} ${top + radius + 1 + line * cell}h${last * cell + 0.01}`;
  });
  // Dashes of no length with round ends are dots: a path for each dot would weigh more than all else.
  const dots = (name: string) => svg`<path class="${name}" d="${lines.join('')}" stroke-dasharray="0 ${cell}"/>`;
  return {
    content: svg`<g>${text}${dots('dot-unknown')}${dots('dot-hole')}</g>`,
    height: top + lines.length * cell + 2 - y,
  };
}

/** Draws the few things of known size as filled dots under their label, as the rest are drawn below. */
function fewDots(known: readonly Dot[], label: string, width: number): { content: Svg; height: number } {
  const lines = wrap(label, width / bold, 13);
  const top = lines.length * 16 + 4 + radius + 1;
  const dots = known.map(
    ({ qualifier, tooltip: words }, index) =>
      svg`<path class="dot is-${qualifier}" d="M${radius + 1 + index * cell} ${top}${shapes[qualifier]}"${tooltip(words)}/>`,
  );
  return {
    content: svg`<g>${textLines(lines, { x: 0, y: 12, leading: 16, name: 'value' })}${dots}</g>`,
    height: top + radius + 1,
  };
}

/** The scale with its piles of dots; nothing where no size is known. */
function scaleOf(placed: Placed, { width = 360, format, tick }: LogDotPlotOptions): { content: Svg; height: number } {
  if (placed.known.length === 0) return { content: svg``, height: 0 };
  const base = (placed.dense ? room : placed.deep * cell) + 24;
  return {
    content: svg`${piles(placed, base)}${named(placed, format, base, width)}${axis(placed, tick, base, width)}`,
    height: base + 24,
  };
}

/** Draws a dot plot on a logarithmic scale: one dot per thing, stacked; things without a known size stand below as open dots. */
export function logDotPlot({ dots: all, unplaced }: DotPlotData, options: LogDotPlotOptions): Picture | null {
  const { id, title, width = 360, few, wide } = options;
  const placed = placeDots(all, width);
  const rest = unplaced.filter(({ count }) => count > 0);
  if (placed.known.length === 0 && rest.length === 0) return null;

  const known =
    few === undefined || placed.known.length === 0 ? scaleOf(placed, options) : fewDots(placed.known, few, width);
  let y = known.height === 0 ? 0 : known.height + 14;
  const others = rest.map((group) => {
    const { content, height } = aside(id, group, { y, width, highest: max(rest, ({ count }) => count) ?? 0 });
    y += height + 14;
    return content;
  });
  return picture(
    { name: 'sizes', title, width, height: y - (rest.length === 0 ? 12 : 10), wide },
    svg`${hatch(id)}${known.content}
${others}`,
  );
}
