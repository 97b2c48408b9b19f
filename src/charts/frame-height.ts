import { wrap } from '#charts/text.ts';

/** Measures of src/styles/embed.css, in pixels: the sides of the page, the widest narrow picture, the width that puts the words beside it. */
const edge = 16;
const widest = 416;
const twoColumns = 672;
/** Pixels between and around the words, with the line of the licence and the links to the files. */
const rest = 200;
/** Widths of frames in pixels, from a phone to a column of text; the largest height counts. */
const frames = [320, 400, 480, 520, 640, 720];

interface Shown {
  title: string;
  sentence: string;
  frame: { width: number; height: number };
  /** The line that names the sources, and what the page of the chart is about. */
  source: string;
  subject: string;
}

/** Height in pixels at which the page of a chart shows all of itself in a frame of a usual width. */
export function frameHeight(shown: Shown): number {
  return Math.ceil((Math.max(...frames.map((room) => heightIn(room, shown))) + rest) / 10) * 10;
}

function heightIn(room: number, { title, sentence, frame: { width, height }, source, subject }: Shown) {
  const inner = room - 2 * edge;
  const narrow = width <= 480;
  const drawn = (height * (narrow ? Math.min(inner, widest) : inner)) / width;
  const parted = narrow && room >= twoColumns;
  const column = parted ? inner - widest - 24 : inner;
  const lines = (text: string, size: number) => wrap(text, column, size).length * size;
  const text =
    lines(title, 20) * 1.2 +
    lines(sentence, room <= 480 ? 13 : 15) * 1.45 +
    lines(source, 13) * 1.45 +
    lines(subject, 13) * 1.45;
  return parted ? Math.max(text, drawn) : text + drawn;
}
