import { hatch, hatched } from '#charts/figure-states.ts';
import { picture, svg, type ChartOptions, type Picture, type Svg } from '#charts/svg.ts';
import { bold, small, textLines, wrap } from '#charts/text.ts';

export interface ChainLink {
  label: string;
  state: 'known' | 'not-found' | 'unknown' | 'not-due';
  note?: string | undefined;
}

// A stepped diamond as it is cut from felt for a шырдак, 28 units wide, its middle at 0,0.
const outer = 'm-4-14h8v5h5v5h5v8h-5v5h-5v5h-8v-5h-5v-5h-5v-8h5v-5h5z';
const inner = 'm0-5l5 5l-5 5l-5-5z';

/** The same cut four times: positive, its negative, hatched, dotted. */
function cut(id: string, state: ChainLink['state'], x: number, y: number): Svg {
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

export interface PlacedLink {
  link: ChainLink;
  label: string[];
  note: string[];
  /** Middle of the shape. */
  y: number;
  textY: number;
  height: number;
}

/** Links under each other, each as high as its words. */
export function placeChain(links: readonly ChainLink[], width: number): { rows: PlacedLink[]; height: number } {
  let top = 1;
  const rows = links.map((link): PlacedLink => {
    const label = wrap(link.label, width - textLeft, 13.5 * bold);
    const note = wrap(link.note ?? '', width - textLeft, small);
    const words = (label.length + note.length) * lead;
    const height = Math.max(2 * radius + 10, words + 12);
    const y = top + radius;
    const placed = { link, label, note, y, textY: words < 2 * radius ? y - words / 2 + 12 : top + 11, height };
    top += height;
    return placed;
  });
  return { rows, height: top - 9 };
}

/** The thread between two links: unbroken only where both are known. */
function thread(from: { link: ChainLink; y: number }, to: { link: ChainLink; y: number }): Svg {
  const whole = from.link.state === 'known' && to.link.state === 'known';
  return svg`<path class="thread${whole ? '' : ' broken'}" d="M${radius + 1} ${from.y + radius}V${to.y - radius}"/>`;
}

/** The chain of one grant from programme to evaluation, downwards, every link with its words. */
export function chain(links: readonly ChainLink[], { id, title, width = 360 }: ChartOptions): Picture | null {
  if (links.length === 0) return null;

  const { rows, height } = placeChain(links, width);
  return picture(
    { name: 'chain', title, width, height },
    svg`${hatch(id)}${rows.slice(1).map((row, index) => thread(rows[index] ?? row, row))}
${rows.map(({ link, label, note, y, textY }) => svg`<g>${cut(id, link.state, radius + 1, y)}${textLines(label, { x: textLeft, y: textY, size: 13.5, leading: lead, name: link.state === 'known' ? 'value' : 'label' })}${textLines(note, { x: textLeft, y: textY + label.length * lead, size: small, leading: lead, name: 'muted' })}</g>\n`)}`,
  );
}

/** The same chain as a border of shapes for lists and tables: no words but its title. */
export function chainStrip(links: readonly ChainLink[], { id, title }: Omit<ChartOptions, 'width'>): Picture | null {
  if (links.length === 0) return null;

  const step = 2 * radius + 4;
  const width = links.length * step - 2;
  return picture(
    { name: 'chain-strip', title, width, height: 2 * radius + 2 },
    svg`${hatch(id)}${links.map(({ state, label }, index) => svg`<g><title>${label}</title>${cut(id, state, radius + 1 + index * step, radius + 1)}</g>`)}`,
  );
}
