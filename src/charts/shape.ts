import { signs } from '#charts/indicators.ts';
import { drawShape } from '#charts/key.ts';
import { tileCorner, type TileState } from '#charts/map-legend.ts';
import { bar, hatch, unknownBar, unknownBox, type BarPlace } from '#charts/marks.ts';
import { diamond } from '#charts/status-steps.ts';
import { svg, type Svg } from '#charts/svg.ts';
import { dayShapes } from '#charts/timeline.ts';

const size = { width: 44, height: 20 };
const box = { x: 4, y: 4, width: 36, height: 12 };
const [center, middle] = [size.width / 2, size.height / 2];

/** A bar as the charts draw it; only its end, its height and its colour say something. */
const barOf = (more: Partial<BarPlace>) =>
  svg`${bar({ from: 4, to: 34, y: 4, height: 12, qualifier: 'exact', name: 'mark-known', ...more })}<path class="axis" d="M4 2V18"/>`;
const dayOf = (kind: keyof typeof dayShapes, name = 'mark-known') =>
  svg`<path class="kind-${kind} ${name}" d="M${center} ${middle}${dayShapes[kind]}"/>`;
const spanOf = (name: string, dash: string | null = null) =>
  svg`<rect class="kind-call ${name}" x="4" y="5" width="36" height="10"${dash === null ? null : svg` stroke-dasharray="${dash}"`}/>`;
const tileOf = (state: TileState) =>
  svg`<g class="felt is-${state}"><path d="M9 1h26v18h-26Z"/>${tileCorner(state, 35, 19)}</g>`;
const dotOf = (name: string) => svg`<path class="${name}" d="M${center} ${middle}h.01"/>`;
const stepOf = (id: string, state: Parameters<typeof diamond>[1]) =>
  svg`<g transform="translate(${center},${middle}) scale(.66)">${diamond(id, state, 0, 0)}</g>`;

/** Every shape that the page about reading charts speaks of, drawn by the code of the charts, without any number. */
const shapes = {
  known: (id) => drawShape(id, 'known', box),
  looked: (id) => drawShape(id, 'looked', box),
  unknown: (id) => unknownBox(id, box),
  exact: () => barOf({}),
  about: () => barOf({ qualifier: 'about' }),
  'at-least': () => barOf({ qualifier: 'at-least' }),
  'at-most': () => barOf({ qualifier: 'at-most' }),
  planned: () => barOf({ name: 'kind-planned' }),
  awarded: () => barOf({ name: 'kind-awarded' }),
  paid: () => barOf({ name: 'kind-paid' }),
  part: () => barOf({ name: 'kind-planned', y: 6, height: 8 }),
  claim: () => barOf({ name: 'kind-planned mark-claim', y: 8, height: 4 }),
  'no-amount': (id) => svg`${unknownBar(id, { x: 4, y: 7, width: 30, height: 6 })}<path class="axis" d="M4 2V18"/>`,
  'no-year': (id) => unknownBox(id, { x: 4, y: 7, width: 36, height: 6 }),
  call: () => dayOf('call'),
  grant: () => dayOf('grant'),
  programme: () => dayOf('programme'),
  vague: () => spanOf('mark-claim'),
  lasting: () => spanOf('mark-known'),
  approximate: () => spanOf('mark-claim', '3 2'),
  uncertain: () => dayOf('call', 'mark-negative'),
  open: () => svg`<path class="open kind-call" d="M${center} ${middle}H40"/>${dayOf('call')}`,
  'dot-known': () => dotOf('dot-filled'),
  'dot-unknown': () => svg`${dotOf('dot-unknown')}${dotOf('dot-hole')}`,
  'step-known': (id) => stepOf(id, 'known'),
  'step-not-found': (id) => stepOf(id, 'not-found'),
  'step-unknown': (id) => stepOf(id, 'unknown'),
  'step-not-due': (id) => stepOf(id, 'not-due'),
  baseline: () => signs.baseline(center, middle),
  target: () => signs.target(center, middle),
  actual: () => barOf({ name: 'kind-reported', y: 5, height: 10 }),
  'map-money': () => tileOf('money'),
  'map-facts': () => tileOf('facts'),
  'map-looked': () => tileOf('looked'),
  'map-silent': () => tileOf('silent'),
} satisfies Record<string, (id: string) => Svg>;

export type ShapeName = keyof typeof shapes;

export const shapeNames = Object.keys(shapes) as readonly ShapeName[];

/** What is as high as it is wide. */
const points: ReadonlySet<ShapeName> = new Set([
  'call',
  'grant',
  'programme',
  'uncertain',
  'dot-known',
  'dot-unknown',
  'baseline',
  'target',
  'step-known',
  'step-not-found',
  'step-unknown',
  'step-not-due',
]);
/** The chart whose colours a shape has, where they are its own. */
const chartOf = (name: ShapeName) =>
  name.startsWith('map-') ? ' map' : name === 'known' || name === 'looked' || name === 'unknown' ? ' coverage' : '';

/** A single shape in the line of a text. The words beside it say what it is: screen readers leave it out. */
export function shape(name: ShapeName, id: string): Svg {
  const point = points.has(name);
  const [left, width] = point ? [center - middle, size.height] : [0, size.width];
  return svg`<svg class="chart shape${chartOf(name)}${point && ' point'}" viewBox="${left} 0 ${width} ${size.height}" aria-hidden="true">${hatch(id)}${shapes[name](id)}</svg>`;
}
