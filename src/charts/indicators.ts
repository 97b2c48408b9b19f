import { max, min, scaleLinear } from 'd3';
import { bar, endRoom, hatch, unknownBox, type MarkQualifier } from '#charts/marks.ts';
import { placeHead, writeHead, type RowHead } from '#charts/row-head.ts';
import { tooltip } from '#charts/tooltip.ts';
import { picture, svg, type ChartOptions, type Picture, type Svg } from '#charts/svg.ts';
import { bold, small, textLines, wrap } from '#charts/text.ts';

export interface Indicator {
  label: string;
  unit: string;
  baseline: number | null;
  target: number | null;
  actual: number | null;
  /** How the actual value was stated. */
  qualifier: MarkQualifier;
}

export interface IndicatorsOptions extends ChartOptions {
  format: (value: number, qualifier: MarkQualifier) => string;
  labels: { baseline: string; target: string; actual: string; unknown: string };
}

type Point = 'baseline' | 'target' | 'actual';

export interface PlacedIndicator {
  indicator: Indicator;
  head: RowHead;
  y: number;
  barY: number;
  from: number;
  at: Record<Point, number | null>;
  /** Empty: the result is all that is known, and stands in the head. */
  columns: { point: Point; x: number; label: string[]; value: string[] }[];
  height: number;
}

const height = 16;
const edge = 6; // half the width of a sign
const points = ['baseline', 'target', 'actual'] as const;

/** Each row has its own scale from zero: units differ. */
function placeRow(
  indicator: Indicator,
  y: number,
  { width = 360, format, labels }: IndicatorsOptions,
): PlacedIndicator {
  const values = points.flatMap((point) => indicator[point] ?? []);
  const [low, high] = [Math.min(0, min(values) ?? 0), Math.max(0, max(values) ?? 0)];
  const x = scaleLinear()
    .domain([low, high - low === 0 ? 1 : high])
    .rangeRound([low < 0 ? endRoom : edge, width - endRoom]);
  const alone = values.length === 1 && indicator.actual !== null;
  if (alone) return placeAlone(indicator, y, width, format);
  const head = placeHead(indicator.label, '', width, indicator.unit);
  const third = width / points.length;

  const columns = points.map((point, index) => {
    const value = indicator[point];
    const words = value === null ? labels.unknown : format(value, point === 'actual' ? indicator.qualifier : 'exact');
    return {
      point,
      x: Math.round(index * third),
      label: wrap(labels[point], third - 22, small),
      value: wrap(words, third - 22, 13 * bold),
    };
  });
  const lines = max(columns, ({ label, value }) => label.length * 14 + value.length * 16) ?? 0;
  const place = (point: Point) => (indicator[point] === null ? null : x(indicator[point]));
  const at = { baseline: place('baseline'), target: place('target'), actual: place('actual') };
  return {
    indicator,
    head,
    y,
    barY: y + head.height + 8,
    from: x(0),
    at,
    columns,
    height: head.height + 8 + height + 8 + lines,
  };
}

/** A result without target and baseline is a number, not a bar: there is nothing to measure it by. */
function placeAlone(
  indicator: Indicator,
  y: number,
  width: number,
  format: IndicatorsOptions['format'],
): PlacedIndicator {
  const head = placeHead(indicator.label, format(indicator.actual ?? 0, indicator.qualifier), width, indicator.unit);
  const at = { baseline: null, target: null, actual: null };
  return { indicator, head, y, barY: y + head.height, from: 0, at, columns: [], height: head.height };
}

/** Places the rows under each other; each is as high as its text. */
export function placeIndicators(
  rows: readonly Indicator[],
  options: IndicatorsOptions,
): { rows: PlacedIndicator[]; height: number } {
  let y = 0;
  const placed = rows.map((indicator) => {
    const row = placeRow(indicator, y, options);
    y += row.height + 22;
    return row;
  });
  return { rows: placed, height: y - 16 };
}

/** The signs of the points of an indicator. */
export const signs = {
  baseline: (x: number, y: number) => svg`<path class="sign-baseline" d="M${x} ${y}m0-5l5 5l-5 5l-5-5z"/>`,
  target: (x: number, y: number) => svg`<path class="sign-target" d="M${x} ${y - 7}v14"/>`,
  actual: (x: number, y: number) => svg`<rect class="mark-known" x="${x - 5}" y="${y - 5}" width="10" height="10"/>`,
} satisfies Record<Point, (x: number, y: number) => Svg>;

function sign(id: string, point: Point, known: boolean, x: number, y: number): Svg {
  return known ? signs[point](x, y) : unknownBox(id, { x: x - 5, y: y - 5, width: 10, height: 10 });
}

function scale(id: string, { indicator, barY, from, at }: PlacedIndicator, width: number): Svg {
  const bare =
    at.actual === null
      ? unknownBox(id, { x: edge, y: barY, width: width - endRoom - edge, height })
      : svg`<rect class="track" x="${edge}" y="${barY}" width="${width - endRoom - edge}" height="${height}"/>`;
  const actual =
    at.actual === null || at.actual === from
      ? null
      : bar({
          from,
          to: at.actual,
          y: barY + 3,
          height: height - 6,
          qualifier: indicator.qualifier,
          name: 'mark-known',
        });
  const target =
    at.target === null
      ? null
      : svg`<path class="sign-target halo-line" d="M${at.target} ${barY - 4}V${barY + height + 4}"/><path class="sign-target" d="M${at.target} ${barY - 4}V${barY + height + 4}"/>`;
  const baseline = at.baseline === null ? null : signs.baseline(at.baseline, barY + height / 2);
  return svg`${bare}${actual}<path class="axis" d="M${from} ${barY - 2}V${barY + height + 2}"/>${target}${baseline}`;
}

function row(id: string, placed: PlacedIndicator, width: number): Svg {
  const { indicator, head, y, barY, columns } = placed;
  const top = barY + height + 8;
  if (columns.length === 0) return svg`<g>${writeHead(head, 1, y)}</g>`;
  const said = columns.map(({ label, value }) => `${label.join(' ')}: ${value.join(' ')}`);
  return svg`<g${tooltip(`${indicator.label}. ${said.join(', ')}`)}>${writeHead(head, 1, y)}${scale(id, placed, width)}${columns.map(({ point, x, label, value }) => svg`${sign(id, point, indicator[point] !== null, x + edge, top + 8)}${textLines(label, { x: x + 18, y: top + 12, size: small, leading: 14, name: 'muted' })}${textLines(value, { x: x + 18, y: top + 13 + label.length * 14, leading: 16, name: indicator[point] === null ? 'muted' : 'value' })}`)}</g>`;
}

/** Draws baseline, target and actual value of each indicator; each row has its own scale. Null without rows. */
export function indicators(rows: readonly Indicator[], options: IndicatorsOptions): Picture | null {
  if (rows.length === 0) return null;

  const { id, title, width = 360 } = options;
  const placed = placeIndicators(rows, options);
  return picture(
    { name: 'indicators', title, width, height: placed.height },
    svg`${hatch(id)}
${placed.rows.map((indicator) => svg`${row(id, indicator, width)}\n`)}`,
  );
}
