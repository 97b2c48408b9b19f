import type { Figure } from '#charts/figures/figure.ts';
import { wrap } from '#charts/text.ts';

/** Measures of src/styles/embed.css, in pixels: the sides of the page, the widest narrow picture, the width that puts the words beside it. */
const edge = 16;
const widest = 416;
const beside = 672;
const foot = 195;
/** Widths of frames from a phone's to a column's; the tallest answer is taken. */
const frames = [320, 400, 480, 720];

type Shown = Pick<Figure, 'title' | 'sentence' | 'picture'>;

/** Height in pixels at which the page of a chart shows all of itself in a frame of a usual width. */
export function embedHeight(figure: Shown): number {
  return Math.ceil((Math.max(...frames.map((frame) => heightIn(frame, figure))) + foot) / 10) * 10;
}

function heightIn(frame: number, { title, sentence, picture }: Shown) {
  const { width, height } = picture?.frame ?? { width: 1, height: 0 };
  const inner = frame - 2 * edge;
  const narrow = width <= 480;
  const drawn = (height * (narrow ? Math.min(inner, widest) : inner)) / width;
  const parted = narrow && frame >= beside;
  const column = parted ? inner - widest - 24 : inner;
  const text = wrap(title, column, 20).length * 24 + wrap(sentence, column, 14).length * 21;
  return parted ? Math.max(text + 80, drawn) : text + drawn;
}
