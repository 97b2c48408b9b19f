import { max } from 'd3';
import { hatch, unknownBox } from '#charts/marks.ts';
import { picture, svg, type ChartOptions, type Picture, type Svg } from '#charts/svg.ts';
import { bold, small, textLines, wrap, wrapNumber } from '#charts/text.ts';
import { tooltip } from '#charts/tooltip.ts';

export interface FunnelStep {
  kind: 'planned' | 'awarded' | 'paid' | 'reported';
  label: string;
  /** How much of the whole is known at this step, in its unit. */
  known: number;
  /** How much is known both here and at the step before: the height of the band between them. */
  kept: number;
  /** What is known, in words. */
  value: string;
  note?: string | undefined;
  tooltip?: string | undefined;
}

export interface FunnelOptions extends ChartOptions {
  /** The full height of every step: number of projects, or som of one grant. */
  whole: number;
}

export interface PlacedFunnelStep {
  step: FunnelStep;
  x: number;
  label: string[];
  value: string[];
  note: string[];
  /** Top of the text, of the column, of its known part, of the band from the step before. */
  y: number;
  top: number;
  knownY: number;
  keptY: number;
  base: number;
  /** Whether a band leads here: the first step of a line has none. */
  joined: boolean;
}

const perLine = 4;
const columnSize = { width: 66, height: 118 };
const lead = 15;

/** Height of the filled part: at least 2 units when not zero, at least 2 units short of full when not everything. */
function depth(known: number, whole: number) {
  const share = Math.min(1, Math.max(0, known / whole));
  if (share === 0 || share === 1) return share * columnSize.height;
  return Math.min(columnSize.height - 2, Math.max(2, Math.round(share * columnSize.height)));
}

/** Places the steps side by side, at most four on a line, all columns of a line on one base. */
export function placeFunnel(
  steps: readonly FunnelStep[],
  { width = 360, whole }: FunnelOptions,
): { rows: PlacedFunnelStep[]; height: number } {
  const pitch = (width + perLine) / perLine;
  const room = pitch - 8;
  const rows: PlacedFunnelStep[] = [];
  let y = 0;
  for (let start = 0; start < steps.length; start += perLine) {
    const line = steps.slice(start, start + perLine).map((step) => ({
      step,
      label: wrap(step.label, room, small),
      value: wrapNumber(step.value, room, 13 * bold),
      note: wrapNumber(step.note ?? '', room, small),
    }));
    const words = (max(line, ({ label, value }) => label.length + value.length) ?? 0) * lead;
    const top = y + words + 6;
    const base = top + columnSize.height;
    rows.push(
      ...line.map((words, index) => ({
        ...words,
        x: Math.round(index * pitch),
        y,
        top,
        knownY: base - depth(words.step.known, whole),
        keptY: base - depth(words.step.kept, whole),
        base,
        joined: index > 0,
      })),
    );
    y = base + 6 + (max(line, ({ note }) => note.length) ?? 0) * lead + 16;
  }
  return { rows, height: y - 12 };
}

function band(before: PlacedFunnelStep, { step, x, keptY, base }: PlacedFunnelStep): Svg | null {
  if (step.kept <= 0 || keptY >= base) return null;
  const from = before.x + columnSize.width;
  return svg`<path class="ribbon kind-${before.step.kind}" d="M${from} ${keptY}H${x}V${base}H${from}Z"/>`;
}

function column(id: string, { step, x, label, value, note, y, top, knownY, base }: PlacedFunnelStep): Svg {
  const height = knownY - top;
  const empty = height <= 0 ? null : unknownBox(id, { x: x + 0.5, y: top, width: columnSize.width - 1, height });
  const full =
    knownY >= base
      ? null
      : svg`<rect class="bar kind-${step.kind}" x="${x}" y="${knownY}" width="${columnSize.width}" height="${base - knownY}"/>`;
  const valueY = top + 5 - lead * value.length;
  const labelled = textLines(label, { x, y: valueY - lead * label.length, size: small, leading: lead });
  const valued = textLines(value, { x, y: valueY, leading: lead, name: step.known > 0 ? 'value' : 'muted' });
  const noted = textLines(note, { x, y: base + 17, size: small, leading: lead, name: 'muted' });
  const hit = svg`<rect class="hit" x="${x}" y="${y}" width="${columnSize.width}" height="${base - y}"/>`;
  return svg`<g${tooltip(step.tooltip)}>${hit}${labelled}${valued}${empty}${full}${noted}</g>`;
}

/** Draws a funnel: the same whole at every step, filled where known and hatched where not; a band joins the known parts of two neighbouring steps. */
export function funnel(steps: readonly FunnelStep[], options: FunnelOptions): Picture | null {
  const { id, title, width = 360, whole } = options;
  if (steps.length === 0 || whole <= 0) return null;

  const { rows, height } = placeFunnel(steps, options);
  const bands = rows.map((row, index) => (row.joined ? band(rows[index - 1] ?? row, row) : null));
  const bases = rows
    .filter(({ joined }) => !joined)
    .map(({ base }) => svg`<path class="axis" d="M0 ${base}H${width}"/>`);
  return picture(
    { name: 'flow', title, width, height },
    svg`${hatch(id)}${bands}
${rows.map((row) => svg`${column(id, row)}\n`)}${bases}`,
  );
}
