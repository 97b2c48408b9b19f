import type { Figure } from '#charts/figures/figure.ts';
import { wrap } from '#charts/text.ts';

/** The sides of the page, the widest that a chart is drawn there, and the widths of frames that are tried. */
const edge = 16;
const widest = 544;
const frames = [320, 400, 640];

/** Height in pixels at which the page of a chart shows all of itself in a frame of a usual width, from a phone's to a column's. */
export function embedHeight({ title, sentence, picture }: Pick<Figure, 'title' | 'sentence' | 'picture'>): number {
  const { width, height } = picture?.frame ?? { width: 1, height: 0 };
  const heights = frames.map((frame) => {
    const inner = frame - 2 * edge;
    const text = wrap(title, inner, 20).length * 24 + wrap(sentence, inner, 15).length * 22;
    return text + (height * Math.min(inner, widest)) / width;
  });
  return Math.ceil((Math.max(...heights) + 190) / 10) * 10;
}
