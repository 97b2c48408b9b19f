import { max } from 'd3';
import { hatch, unknownBox } from '#charts/figure-states.ts';
import { picture, svg, type ChartOptions, type Picture, type Svg } from '#charts/svg.ts';
import { bold, small, textLines, wrap, wrapNumber } from '#charts/text.ts';
import { tip } from '#charts/tip.ts';

export interface FlowStep {
  kind: 'planned' | 'awarded' | 'paid' | 'reported';
  label: string;
  /** How much of the whole is known at this step. */
  known: number;
  /** How much of it is known here and at the step before; the band between the two. */
  kept: number;
  /** What is known, in words. */
  value: string;
  note?: string | undefined;
  tip?: string | undefined;
}

export interface FlowOptions extends ChartOptions {
  /** What every step is filled from: projects, or som of one grant. */
  whole: number;
}

export interface PlacedStep {
  step: FlowStep;
  x: number;
  label: string[];
  value: string[];
  note: string[];
  /** Top of the words, of the vessel, of what is known in it, of the band from the step before. */
  y: number;
  top: number;
  knownY: number;
  keptY: number;
  base: number;
  /** Whether a band leads here: a new line begins without one. */
  joined: boolean;
}

const perLine = 4;
const vessel = { width: 66, height: 118 };
const lead = 15;

/** How deep a vessel is filled: what is not zero can be seen, what is not everything is not full. */
function depth(known: number, whole: number) {
  const share = Math.min(1, Math.max(0, known / whole));
  if (share === 0 || share === 1) return share * vessel.height;
  return Math.min(vessel.height - 2, Math.max(2, Math.round(share * vessel.height)));
}

/** Steps beside each other, at most four on a line, all vessels of a line on one base. */
export function placeFlow(
  steps: readonly FlowStep[],
  { width = 360, whole }: FlowOptions,
): { rows: PlacedStep[]; height: number } {
  const pitch = (width + perLine) / perLine;
  const room = pitch - 8;
  const rows: PlacedStep[] = [];
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
    const base = top + vessel.height;
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

function band(before: PlacedStep, { step, x, keptY, base }: PlacedStep): Svg | null {
  if (step.kept <= 0 || keptY >= base) return null;
  const from = before.x + vessel.width;
  return svg`<path class="ribbon kind-${before.step.kind}" d="M${from} ${keptY}H${x}V${base}H${from}Z"/>`;
}

function column(id: string, { step, x, label, value, note, y, top, knownY, base }: PlacedStep): Svg {
  const height = knownY - top;
  const empty = height <= 0 ? null : unknownBox(id, { x: x + 0.5, y: top, width: vessel.width - 1, height });
  const full =
    knownY >= base
      ? null
      : svg`<rect class="bar kind-${step.kind}" x="${x}" y="${knownY}" width="${vessel.width}" height="${base - knownY}"/>`;
  const words = svg`${textLines(label, { x, y: top - 6 - lead * (label.length + value.length) + 11, size: small, leading: lead })}${textLines(value, { x, y: top - 6 - lead * value.length + 11, leading: lead, name: step.known > 0 ? 'value' : 'muted' })}`;
  return svg`<g${tip(step.tip)}><rect class="hit" x="${x}" y="${y}" width="${vessel.width}" height="${base - y}"/>${words}${empty}${full}${textLines(note, { x, y: base + 17, size: small, leading: lead, name: 'muted' })}</g>`;
}

/** The same whole at every step, filled as far as it is known and hatched where it is not; bands join what is known at two steps that follow each other. */
export function flow(steps: readonly FlowStep[], options: FlowOptions): Picture | null {
  const { id, title, width = 360, whole } = options;
  if (steps.length === 0 || whole <= 0) return null;

  const { rows, height } = placeFlow(steps, options);
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
