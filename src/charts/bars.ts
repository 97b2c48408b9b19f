import { max, min, scaleLinear } from 'd3';
import { bar, endRoom, hatch, unknownBar } from '#charts/figure-states.ts';
import { placeHead, writeHead, type RowHead } from '#charts/row-head.ts';
import { link, picture, svg, type ChartOptions, type Picture, type Svg } from '#charts/svg.ts';

export interface Bar {
  label: string;
  value: number | null;
  href?: string | undefined;
  note?: string | undefined;
}

export interface BarsOptions extends ChartOptions {
  format: (value: number) => string;
  /** Said in place of a value that nobody has published. */
  unknown: string;
}

export interface PlacedBar {
  bar: Bar;
  head: RowHead;
  y: number;
  barY: number;
  from: number;
  /** Null: unknown. */
  to: number | null;
}

const height = 13;
const gap = 13;
const stub = 56;

/** Where each bar begins and ends; a value that is not zero is at least two units long, to be seen. */
export function placeBars(data: readonly Bar[], { width = 360, format, unknown }: BarsOptions): { rows: PlacedBar[]; height: number } {
  const values = data.flatMap(({ value }) => value ?? []);
  const [low, high] = [Math.min(0, min(values) ?? 0), Math.max(0, max(values) ?? 0)];
  const x = scaleLinear().domain([low, high - low === 0 ? 1 : high]).rangeRound([low < 0 ? endRoom : 0, width - endRoom]);
  const from = x(0);

  let y = 0;
  const rows = data.map((item): PlacedBar => {
    const { label, value, note } = item;
    const head = placeHead(label, value === null ? unknown : format(value), width, note);
    const to = value === null ? null : from + Math.sign(value) * Math.max(value === 0 ? 0 : 2, Math.abs(x(value) - from));
    const placed = { bar: item, head, y, barY: y + head.height + 3, from, to };
    y = placed.barY + height + gap;
    return placed;
  });
  return { rows, height: y - gap + 2 };
}

function row(id: string, { bar: { href, label }, head, y, barY, from, to }: PlacedBar): Svg {
  const mark = to === null ? unknownBar(id, { x: from, y: barY, width: stub, height }) : bar({ from, to, y: barY, height, qualifier: 'exact', name: 'mark-known' });
  const content = svg`${writeHead(head, 0, y, href === undefined ? 'label' : 'label linked', to !== null)}<path class="axis" d="M${from} ${barY - 2}V${barY + height + 2}"/>${mark}`;
  if (href === undefined) return svg`<g>${content}</g>`;
  return link(href, `${label}: ${head.value}`, svg`<rect class="hit" x="0" y="${y}" width="${head.width}" height="${barY + height - y}"/>${content}`);
}

/** Horizontal bars from zero, in the order given: sorting is the caller's choice. */
export function bars(data: readonly Bar[], options: BarsOptions): Picture | null {
  if (data.length === 0) return null;

  const { id, title, width = 360 } = options;
  const { rows, height } = placeBars(data, options);
  const links = data.some(({ href }) => href !== undefined);
  return picture({ name: 'bars', title, width, height, links }, svg`${hatch(id)}
${rows.map((placed) => svg`${row(id, placed)}\n`)}`);
}
