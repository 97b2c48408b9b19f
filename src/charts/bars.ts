import { max, min, scaleLinear } from 'd3';
import { bar, endRoom, hatch, unknownBar, unknownBox, type MarkQualifier } from '#charts/marks.ts';
import { placeHead, writeHead, type RowHead } from '#charts/row-head.ts';
import { bold, textLines, textWidth } from '#charts/text.ts';
import { link, picture, svg, type ChartOptions, type Picture, type Svg } from '#charts/svg.ts';
import { tooltip } from '#charts/tooltip.ts';

export interface Bar {
  label: string;
  value: number | null;
  qualifier?: MarkQualifier | undefined;
  /** How much more it may be: drawn hatched after the known value. */
  maybe?: number | undefined;
  /** Text in place of the formatted value. */
  valueText?: string | undefined;
  href?: string | undefined;
  note?: string | undefined;
  /** Drawn lighter: not the subject but one of those it is compared with. */
  lighter?: boolean | undefined;
  tooltip?: string | undefined;
}

export interface BarsOptions extends ChartOptions {
  format: (value: number, qualifier: MarkQualifier) => string;
  /** Text in place of a value that nobody has published. */
  unknown: string;
  /** Name (class) of the chart, where another chart is built from bars. */
  name?: string | undefined;
  /** The whole that every bar is a part of: the rest is drawn as an outline. */
  whole?: number | undefined;
  /** Width of a column for the labels at the left of the bars, the values at their right; left out: both stand above the bars. */
  beside?: number | undefined;
}

export interface PlacedBar {
  bar: Bar;
  head: RowHead;
  y: number;
  barY: number;
  from: number;
  /** Null: unknown. */
  to: number | null;
  /** End of what may be more. */
  maybe: number | null;
  /** End of the whole. */
  whole: number | null;
  bottom: number;
}

const height = 13;
const gap = 13;
const stub = 56;
const apart = 12; // between label, bar and value beside each other

const ends = ({ value, maybe = 0 }: Bar) => (value === null ? (maybe > 0 ? [maybe] : []) : [value, value + maybe]);
const valueText = ({ value, qualifier = 'exact', valueText: said }: Bar, { format, unknown }: BarsOptions) =>
  said ?? (value === null ? unknown : format(value, qualifier));

/** Computes where each bar begins and ends; a value that is not zero is at least 2 units long. */
export function placeBars(data: readonly Bar[], options: BarsOptions): { rows: PlacedBar[]; height: number } {
  const { width = 360, whole, beside = 0 } = options;
  const values = [...data.flatMap(ends), whole ?? 0];
  const [low, high] = [Math.min(0, min(values) ?? 0), Math.max(0, max(values) ?? 0)];
  const x = scaleLinear()
    .domain([low, high - low === 0 ? 1 : high])
    .rangeRound([beside + (low < 0 ? endRoom : 0), width - endRoom - (beside > 0 ? valueRoom(data, options) : 0)]);
  const from = x(0);
  const end = (value: number) => from + Math.sign(value) * Math.max(value === 0 ? 0 : 2, Math.abs(x(value) - from));

  let y = 0;
  const rows = data.map((item): PlacedBar => {
    const { label, value, note, maybe = 0 } = item;
    const head =
      beside > 0 ? placeHead(label, '', beside - apart, note) : placeHead(label, valueText(item, options), width, note);
    const barY = beside > 0 ? y + 2 : y + head.height + 3;
    const placed = {
      bar: item,
      head,
      y,
      barY,
      from,
      to: value === null ? null : end(value),
      maybe: maybe > 0 ? end((value ?? 0) + maybe) : null,
      whole: whole === undefined ? null : end(whole),
      bottom: Math.max(barY + height, y + head.height),
    };
    y = placed.bottom + (beside > 0 ? gap - 3 : gap);
    return placed;
  });
  return { rows, height: (rows.at(-1)?.bottom ?? 0) + 2 };
}

/** The room that the longest value needs at the right of the bars. */
const valueRoom = (data: readonly Bar[], options: BarsOptions) =>
  apart + (max(data, (item) => textWidth(valueText(item, options), 13) * bold) ?? 0);

function marks(
  id: string,
  { bar: { qualifier = 'exact', lighter = false }, barY: y, from, to, maybe, whole }: PlacedBar,
): Svg {
  const rest =
    whole === null
      ? null
      : svg`<rect class="whole" x="${from}" y="${y + 0.5}" width="${whole - from}" height="${height - 1}"/>`;
  const start = to ?? from;
  const more = maybe === null ? null : unknownBox(id, { x: start, y, width: maybe - start, height });
  if (to === null) return svg`${rest}${more ?? unknownBar(id, { x: from, y, width: stub, height })}`;
  return svg`${rest}${more}${bar({ from, to, y, height, qualifier, name: lighter ? 'mark-known is-beside' : 'mark-known' })}`;
}

function row(id: string, placed: PlacedBar, options: BarsOptions): Svg {
  const { width = 360, beside = 0 } = options;
  const {
    bar: { href, label, tooltip: words },
    head,
    y,
    barY,
    from,
    to,
    bottom,
  } = placed;
  const value = valueText(placed.bar, options);
  const valued =
    beside > 0 && textLines([value], { x: width, y: y + 13, anchor: 'end', name: to === null ? 'muted' : 'value' });
  const content = svg`${writeHead(head, 0, y, href === undefined ? 'label' : 'label linked', to !== null)}${valued}${marks(id, placed)}<path class="axis" d="M${from} ${barY - 2}V${barY + height + 2}"/>`;
  if (href === undefined) return svg`<g${tooltip(words)}>${content}</g>`;
  return svg`<g${tooltip(words)}>${link(href, `${label}: ${value}`, svg`<rect class="hit" x="0" y="${y}" width="${width}" height="${bottom - y}"/>${content}`)}</g>`;
}

/** Draws horizontal bars from zero in the order given. Null without data. */
export function bars(data: readonly Bar[], options: BarsOptions): Picture | null {
  if (data.length === 0) return null;

  const { id, title, width = 360, name = 'bars', wide } = options;
  const { rows, height } = placeBars(data, options);
  const links = data.some(({ href }) => href !== undefined);
  return picture(
    { name, title, width, height, links, wide },
    svg`${hatch(id)}
${rows.map((placed) => svg`${row(id, placed, options)}\n`)}`,
  );
}
