import { hatch, hatched } from '#charts/marks.ts';
import { picture, svg, type ChartOptions, type Picture, type Svg } from '#charts/svg.ts';
import { bold, small, textLines, wrap } from '#charts/text.ts';

export interface StatusStep {
  label: string;
  state: 'known' | 'not-found' | 'unknown' | 'not-due';
  note?: string | undefined;
}

// A stepped diamond, 28 units wide, its centre at 0,0.
const outer = 'm-4-14h8v5h5v5h5v8h-5v5h-5v5h-8v-5h-5v-5h-5v-8h5v-5h5z';
const inner = 'm0-5l5 5l-5 5l-5-5z';

/** The diamond of a state: filled (known), outlined (not found), hatched (unknown), dotted (not due yet). */
export function diamond(id: string, state: StatusStep['state'], x: number, y: number): Svg {
  const at = `M${x} ${y}`;
  if (state === 'known') return svg`<path class="link known" fill-rule="evenodd" d="${at}${outer}${at}${inner}"/>`;
  if (state === 'not-found')
    return svg`<path class="link not-found" d="${at}${outer}"/><path class="link-heart" d="${at}${inner}"/>`;
  if (state === 'unknown') return svg`<path class="link unknown" d="${at}${outer}" fill="${hatched(id)}"/>`;
  return svg`<path class="link not-due" d="${at}${outer}"/>`;
}

const radius = 14;
const textLeft = 42;
const lead = 16;

export interface PlacedStep {
  step: StatusStep;
  label: string[];
  note: string[];
  /** Centre of the diamond. */
  y: number;
  textY: number;
  height: number;
}

/** Places the steps under each other; each is as high as its text. */
export function placeSteps(steps: readonly StatusStep[], width: number): { rows: PlacedStep[]; height: number } {
  let top = 1;
  const rows = steps.map((step): PlacedStep => {
    const label = wrap(step.label, width - textLeft, 13.5 * bold);
    const note = wrap(step.note ?? '', width - textLeft, small);
    const words = (label.length + note.length) * lead;
    const height = Math.max(2 * radius + 10, words + 12);
    const y = top + radius;
    const placed = { step, label, note, y, textY: words < 2 * radius ? y - words / 2 + 12 : top + 11, height };
    top += height;
    return placed;
  });
  return { rows, height: top - 9 };
}

/** The line between two steps: solid only where both are known. */
function connector(from: { step: StatusStep; y: number }, to: { step: StatusStep; y: number }): Svg {
  const whole = from.step.state === 'known' && to.step.state === 'known';
  return svg`<path class="thread${whole ? '' : ' broken'}" d="M${radius + 1} ${from.y + radius}V${to.y - radius}"/>`;
}

/** Draws the steps of one grant from programme to evaluation, top to bottom, with label and note. Null without steps. */
export function statusSteps(steps: readonly StatusStep[], { id, title, width = 360 }: ChartOptions): Picture | null {
  if (steps.length === 0) return null;

  const { rows, height } = placeSteps(steps, width);
  return picture(
    { name: 'chain', title, width, height },
    svg`${hatch(id)}${rows.slice(1).map((row, index) => connector(rows[index] ?? row, row))}
${rows.map(({ step, label, note, y, textY }) => svg`<g>${diamond(id, step.state, radius + 1, y)}${textLines(label, { x: textLeft, y: textY, size: 13.5, leading: lead, name: step.state === 'known' ? 'value' : 'label' })}${textLines(note, { x: textLeft, y: textY + label.length * lead, size: small, leading: lead, name: 'muted' })}</g>\n`)}`,
  );
}

/** Draws the same steps as a row of diamonds for lists and tables; the labels are SVG titles. Null without steps. */
export function statusStrip(steps: readonly StatusStep[], { id, title }: Omit<ChartOptions, 'width'>): Picture | null {
  if (steps.length === 0) return null;

  const step = 2 * radius + 4;
  const width = steps.length * step - 2;
  return picture(
    { name: 'chain-strip', title, width, height: 2 * radius + 2 },
    svg`${hatch(id)}${steps.map(({ state, label }, index) => svg`<g><title>${label}</title>${diamond(id, state, radius + 1 + index * step, radius + 1)}</g>`)}`,
  );
}
