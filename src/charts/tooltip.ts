import { svg, type Svg } from '#charts/svg.ts';

/** The tooltip of a mark as a `data-tip` attribute: label, exact value, qualifier, date. A script shows it; without one nothing is lost. */
export function tooltip(text: string | undefined): Svg | null {
  return text === undefined || text === '' ? null : svg` data-tip="${text}"`;
}
