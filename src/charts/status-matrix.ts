import { max, scaleBand } from 'd3';
import { drawShape, key, keyHeight } from '#charts/key.ts';
import { hatch, type Box } from '#charts/marks.ts';
import { picture, svg, type ChartOptions, type Picture, type Svg } from '#charts/svg.ts';
import { tooltip } from '#charts/tooltip.ts';
import { small, textLines, textWidth, wrap } from '#charts/text.ts';

/** Known; looked for and not found; nobody has looked yet. */
export type MatrixState = 'known' | 'looked' | 'unknown';

interface MatrixRow {
  label: string;
  /** One state per year, in the order of the years; a missing one is unknown. */
  cells: readonly MatrixState[];
  /** Tooltip of each cell. */
  tooltips?: readonly string[] | undefined;
}

export interface StatusMatrix {
  /** Labels of the years, along the top. */
  years: readonly string[];
  items: readonly MatrixRow[];
}

export interface StatusMatrixOptions extends ChartOptions {
  /** What each state means. */
  states: Record<MatrixState, string>;
}

export interface PlacedMatrix {
  years: { label: string; x: number }[];
  /** Whether the labels of the years are turned by 90°. */
  upright: boolean;
  top: number;
  rows: {
    label: string[];
    y: number;
    height: number;
    cells: (Box & { state: MatrixState; tooltip: string | undefined })[];
  }[];
  height: number;
}

const lead = 15;

/** Places columns of equal width right of the labels; labels of years turn when they are wider than a column. */
export function placeMatrix({ years, items }: StatusMatrix, width: number): PlacedMatrix {
  const longest = max(items, ({ label }) => textWidth(label, 12.5)) ?? 0;
  const left = Math.round(Math.min(longest, width * 0.3)) + 8;
  const x = scaleBand<number>()
    .domain(years.map((_, index) => index))
    .range([left, width]);
  const step = x.bandwidth();
  const widest = max(years, (year) => textWidth(year, small)) ?? 0;
  const upright = widest > step - 3;
  const top = upright ? widest + 8 : 22;

  let y = top;
  const rows = items.map(({ label, cells, tooltips }) => {
    const lines = wrap(label, left - 8, 12.5);
    const height = Math.max(22, lines.length * lead + 2);
    const box = (index: number) => ({ x: (x(index) ?? 0) + 1, y: y + 1, width: step - 2, height: height - 2 });
    const row = {
      label: lines,
      y,
      height,
      cells: years.map((_, index) => ({ ...box(index), state: cells[index] ?? 'unknown', tooltip: tooltips?.[index] })),
    };
    y += height + 4;
    return row;
  });
  return {
    years: years.map((label, index) => ({ label, x: (x(index) ?? 0) + step / 2 })),
    upright,
    top,
    rows,
    height: y,
  };
}

function cell(id: string, { state, tooltip: text, ...box }: PlacedMatrix['rows'][number]['cells'][number]): Svg {
  return svg`<g${tooltip(text)}>${drawShape(id, state, box)}</g>`;
}

function year({ label, x }: { label: string; x: number }, { upright, top }: PlacedMatrix): Svg {
  if (!upright) return textLines([label], { x, y: top - 8, size: small, anchor: 'middle', name: 'muted' });
  return svg`<g transform="translate(${x + 4},${top - 5}) rotate(-90)">${textLines([label], { x: 0, y: 0, size: small, name: 'muted' })}</g>`;
}

/** Draws a matrix of items by years: filled (known), outlined (searched, not found), hatched (not searched yet). */
export function statusMatrix(data: StatusMatrix, options: StatusMatrixOptions): Picture | null {
  if (data.years.length === 0 || data.items.length === 0) return null;

  const { id, title, width = 360, states, wide } = options;
  const placed = placeMatrix(data, width);
  const keys = (['known', 'looked', 'unknown'] as const).map((shape) => ({ shape, label: states[shape] }));
  return picture(
    { name: 'coverage', title, width, height: placed.height + 6 + keyHeight(keys, width), wide },
    svg`${hatch(id)}${placed.years.map((label) => year(label, placed))}
${placed.rows.map(({ label, y, height, cells }) => svg`<g>${textLines(label, { x: 0, y: y + height / 2 - ((label.length - 1) * lead) / 2 + 4, size: 12.5, leading: lead })}${cells.map((box) => cell(id, box))}</g>\n`)}${key(id, keys, { y: placed.height + 6, width })}`,
  );
}
