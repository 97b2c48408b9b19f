import { svg, type Svg } from '#charts/svg.ts';

/** What a mark says when it is pointed at: label, exact value, how sure, when. Plain text in an attribute, for a script that may never run. */
export function tip(text: string | undefined): Svg | null {
  return text === undefined || text === '' ? null : svg` data-tip="${text}"`;
}
