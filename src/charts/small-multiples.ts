import { max, min, range, scaleBand, scaleLinear } from 'd3';
import { hatch, unknownBox, type Box } from '#charts/marks.ts';
import { runs } from '#charts/runs.ts';
import { link, picture, svg, type ChartOptions, type Picture, type Svg } from '#charts/svg.ts';
import { bold, small, textLines, textWidth, wrap } from '#charts/text.ts';
import { tooltip } from '#charts/tooltip.ts';

export interface Panel {
  label: string;
  /** One value per column; null: nothing is known. */
  values: readonly (number | null)[];
  /** Text under the label. */
  note?: string | undefined;
  href?: string | undefined;
  tooltip?: string | undefined;
}

export interface SmallMultiples {
  /** Names of the columns, such as years: only the first and the last are shown. */
  columns: readonly string[];
  panels: readonly Panel[];
}

export interface SmallMultiplesOptions extends ChartOptions {
  format: (value: number) => string;
  /** Number of panels in a line. */
  across?: number | undefined;
}

export interface PlacedPanel {
  panel: Panel;
  x: number;
  y: number;
  width: number;
  label: string[];
  note: string[];
  /** Top and bottom of the columns. */
  top: number;
  bottom: number;
  zero: number;
  bars: (Box & { value: number })[];
  /** Columns of which nothing is known, joined where they touch. */
  unknown: Box[];
  peak: { text: string; x: number; y: number } | null;
  ends: { text: string; x: number; anchor: 'start' | 'middle' | 'end' }[];
}

const plot = 54;
const lead = 15;
const space = 14;

/** One vertical scale for all panels. */
function heightsOf(panels: readonly Panel[]) {
  const values = panels.flatMap(({ values }) => values.filter((value) => value !== null));
  const [low, high] = [Math.min(0, min(values) ?? 0), Math.max(0, max(values) ?? 0)];
  return scaleLinear()
    .domain([low, high - low === 0 ? 1 : high])
    .rangeRound([plot, 0]);
}

interface Corner {
  x: number;
  top: number;
  width: number;
}

function placeBars(
  { values }: Panel,
  columns: readonly string[],
  { x, top, width }: Corner,
  height: (value: number) => number,
) {
  const band = scaleBand<number>()
    .domain(columns.map((_, index) => index))
    .range([x, x + width])
    .paddingInner(width / columns.length > 6 ? 0.18 : 0);
  const [step, wide] = [band.step(), band.bandwidth()];
  const bars = columns.flatMap((_, index) => {
    const value = values[index] ?? null;
    if (value === null || value === 0) return [];
    const [a, b] = [height(0), height(value)];
    const tall = Math.max(2, Math.abs(a - b));
    return [{ value, x: band(index) ?? x, y: top + (value < 0 ? a : a - tall), width: wide, height: tall }];
  });
  const unknown = runs(range(columns.length).filter((index) => (values[index] ?? null) === null)).map(
    ([first, last]) => ({ x: band(first) ?? x, y: top, width: (last - first) * step + wide, height: plot }),
  );
  return { bars, unknown };
}

/** The number above the tallest column, which shows the scale; null where it is wider than the panel. */
function peakOf(
  bars: PlacedPanel['bars'],
  { x, width }: Corner,
  format: (value: number) => string,
): PlacedPanel['peak'] {
  const top = bars.reduce<PlacedPanel['bars'][number] | null>(
    (best, bar) => (best === null || Math.abs(bar.value) > Math.abs(best.value) ? bar : best),
    null,
  );
  if (top === null) return null;
  const text = format(top.value);
  const half = (textWidth(text, small) * bold) / 2;
  if (2 * half > width) return null;
  const middle = Math.min(x + width - half, Math.max(x + half, top.x + top.width / 2));
  return { text, x: middle, y: (top.value < 0 ? Math.min(...bars.map(({ y }) => y), top.y) : top.y) - 4 };
}

function endsOf(columns: readonly string[], { x, width }: Corner): PlacedPanel['ends'] {
  const [first = '', last = ''] = [columns[0], columns.at(-1)];
  if (columns.length === 1) return [{ text: first, x: x + width / 2, anchor: 'middle' }];
  const both = textWidth(first, small) + textWidth(last, small) + 8 <= width;
  return [{ text: first, x, anchor: 'start' }, ...(both ? [{ text: last, x: x + width, anchor: 'end' as const }] : [])];
}

/** Places the panels in lines; the text of a line ends at the same height, so that columns can be compared. */
export function placePanels(
  { columns, panels }: SmallMultiples,
  { width = 360, across = 3, format }: SmallMultiplesOptions,
): { rows: PlacedPanel[]; height: number } {
  const each = (width - space * (across - 1)) / across;
  const height = heightsOf(panels);
  const rows: PlacedPanel[] = [];
  let y = 0;
  for (let start = 0; start < panels.length; start += across) {
    const line = panels.slice(start, start + across).map((panel) => ({
      panel,
      label: wrap(panel.label, each / bold, small),
      note: wrap(panel.note ?? '', each, small),
    }));
    const words = (max(line, ({ label, note }) => label.length + note.length) ?? 0) * lead;
    const top = y + words + 18;
    rows.push(
      ...line.map((words, index): PlacedPanel => {
        const corner = { x: Math.round(index * (each + space)), top, width: Math.round(each) };
        const { bars, unknown } = placeBars(words.panel, columns, corner, height);
        return {
          ...words,
          x: corner.x,
          y,
          width: corner.width,
          top,
          bottom: top + plot,
          zero: top + height(0),
          bars,
          unknown,
          peak: peakOf(bars, corner, format),
          ends: endsOf(columns, corner),
        };
      }),
    );
    y = top + plot + 16 + 20;
  }
  return { rows, height: y - 16 };
}

function panel(
  id: string,
  {
    panel: { href, label: name, tooltip: words },
    x,
    y,
    width,
    label,
    note,
    bottom,
    zero,
    bars,
    unknown,
    peak,
    ends,
  }: PlacedPanel,
): Svg {
  const linked = href === undefined ? 'value' : 'value linked';
  const labelled = textLines(label, { x, y: y + 12, size: small, leading: lead, name: linked });
  const noted = textLines(note, { x, y: y + 12 + label.length * lead, size: small, leading: lead, name: 'muted' });
  const bar = (box: Box) =>
    svg`<rect class="mark-known" x="${box.x}" y="${box.y}" width="${box.width}" height="${box.height}"/>`;
  const axis = svg`<path class="axis" d="M${x} ${zero}h${width}"/>`;
  const marks = svg`${unknown.map((box) => unknownBox(id, box))}${bars.map(bar)}${axis}`;
  const highest =
    peak && textLines([peak.text], { x: peak.x, y: peak.y, size: small, anchor: 'middle', name: 'value halo' });
  const years = ends.map((end) =>
    textLines([end.text], { x: end.x, y: bottom + 14, size: small, anchor: end.anchor, name: 'muted' }),
  );
  const content = svg`${labelled}${noted}${marks}${highest}${years}`;
  if (href === undefined) return svg`<g${tooltip(words)}>${content}</g>`;
  const hit = svg`<rect class="hit" x="${x}" y="${y}" width="${width}" height="${bottom + 16 - y}"/>`;
  return svg`<g${tooltip(words)}>${link(href, name, svg`${hit}${content}`)}</g>`;
}

/** Draws the same small chart for every panel on one scale; unknown columns are hatched, never zero. */
export function smallMultiples(data: SmallMultiples, options: SmallMultiplesOptions): Picture | null {
  if (data.panels.length === 0 || data.columns.length === 0) return null;

  const { id, title, width = 360 } = options;
  const { rows, height } = placePanels(data, options);
  const links = data.panels.some(({ href }) => href !== undefined);
  return picture(
    { name: 'small-multiples', title, width, height, links },
    svg`${hatch(id)}
${rows.map((placed) => svg`${panel(id, placed)}\n`)}`,
  );
}
