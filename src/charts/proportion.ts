import { hatch, unknownBox } from '#charts/marks.ts';
import { picture, svg, type ChartOptions, type Picture } from '#charts/svg.ts';

export interface Proportion {
  known: number;
  all: number;
}

const height = 12;

/** Width of the filled part: at least 3 units when anything is known, at least 3 units short of full when anything is not. */
export function placeProportion({ known, all }: Proportion, width: number): number {
  if (known <= 0) return 0;
  if (known >= all) return width;
  return Math.min(width - 3, Math.max(3, Math.round((width * known) / all)));
}

/** Draws how much of a whole is known: that part filled, the rest hatched. Null for an empty whole. */
export function proportion(counts: Proportion, { id, title, width = 240 }: ChartOptions): Picture | null {
  if (counts.all <= 0) return null;

  const filled = placeProportion(counts, width);
  return picture(
    { name: 'proportion', title, width, height },
    svg`${hatch(id)}${filled < width && unknownBox(id, { x: filled, y: 1, width: width - filled - 0.7, height: height - 2 })}${filled > 0 && svg`<rect class="mark-known" y="0" width="${filled}" height="${height}"/>`}`,
  );
}
