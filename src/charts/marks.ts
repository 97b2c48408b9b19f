import { svg, type Svg } from '#charts/svg.ts';

/** How a number was stated; the end of its bar shows it. */
export type MarkQualifier = 'exact' | 'about' | 'at-least' | 'at-most';

/** The pattern of everything unknown; `id` comes from the caller. */
export function hatch(id: string): Svg {
  return svg`<defs><pattern id="${id}-hatch" width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><path class="hatch" d="M0 0V5"/></pattern></defs>`;
}

/** The fill of everything unknown. */
export function hatched(id: string): string {
  return `url(#${id}-hatch)`;
}

export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** A hatched box: nothing is known of it. */
export function unknownBox(id: string, { x, y, width, height }: Box): Svg {
  return svg`<rect class="mark-unknown" x="${x}" y="${y}" width="${width}" height="${height}" fill="${hatched(id)}"/>`;
}

/** A hatched bar of unknown length: it begins at zero and has no end line. */
export function unknownBar(id: string, { x, y, width, height }: Box): Svg {
  return svg`<path class="mark-unknown" d="M${x + width} ${y}H${x}V${y + height}H${x + width}" fill="${hatched(id)}"/>`;
}

export interface BarPlace {
  /** Where zero lies. */
  from: number;
  /** Where the value lies: left of `from` for a negative one. */
  to: number;
  y: number;
  height: number;
  qualifier: MarkQualifier;
  /** Class that gives the colour. */
  name: string;
}

/** Width that a bar needs beyond its value for the sign of its qualifier. */
export const endRoom = 10;

function body({ from, to, y, height, qualifier }: BarPlace): string {
  const half = height / 2;
  if (qualifier !== 'about') return `M${from} ${y}H${to}V${y + height}H${from}Z`;
  const swing = Math.min(4, Math.abs(to - from) / 2);
  return `M${from} ${y}H${to}q${swing} ${half / 2} 0 ${half}t0 ${half}H${from}Z`;
}

function end({ from, to, y, height, qualifier, name }: BarPlace): Svg | null {
  const way = to < from ? -1 : 1;
  if (qualifier === 'at-least')
    return svg`<path class="end ${name}" d="M${to + way * 3} ${y}l${way * 6} ${height / 2}l${way * -6} ${height / 2}"/>`;
  if (qualifier === 'at-most')
    return svg`<path class="end ${name}" d="M${to - way * 2} ${y - 2}h${way * 5}v${height + 4}h${way * -5}"/>`;
  return null;
}

/** A bar whose end shows the qualifier: straight (exact), wave (about), arrow (at least), bracket (at most). */
export function bar(place: BarPlace): Svg {
  const d = body(place);
  return svg`<path class="bar ${place.name} is-${place.qualifier}" d="${d}"/>${end(place)}`;
}
