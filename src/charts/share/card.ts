import { siteMark } from '#charts/site-mark.ts';
import { lettered, lettering, type Lettering, type Typeface } from '#charts/share/lettering.ts';

/** The typefaces of a card. */
export interface CardFaces {
  title: Typeface;
  figure: Typeface;
  sign: Typeface;
}

/** The text of a card in one language. */
export interface CardText {
  /** Name of the site. */
  site: string;
  /** The line above the title: where the place lies. */
  kicker: string;
  title: string;
  /** Up to three figures; an unknown one is shown as unknown. */
  figures: readonly CardFigure[];
  /** Address and data version. */
  foot: string;
}

export interface CardFigure {
  /** How exact the value is, where it is not exact: «болжол менен». */
  note?: string;
  value: string;
  known: boolean;
  label: string;
}

/** A picture beside the text: SVG markup with the size of its box. */
export interface Motif {
  markup: string;
  width: number;
  height: number;
}

interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** The size in pixels that link previews expect. */
const cardSize = { width: 1200, height: 630 };

/** The colours of a card, by their names in tokens.css. */
export const cardColours = ['paper', 'ink', 'ink-soft', 'madder', 'walnut', 'line'] as const;
export type CardColours = Readonly<Record<(typeof cardColours)[number], string>>;

const edge = 64;
const band = 78;
const horns = 'M8.5 13V5.3a3 3 0 0 1 6 0v2.2a1.6 1.6 0 0 1-3.2 0M8.5 13V5.3a3 3 0 0 0-6 0v2.2a1.6 1.6 0 0 0 3.2 0';
const hornsBelow =
  'M25.5 11v7.7a3 3 0 0 0 6 0v-2.2a1.6 1.6 0 0 0-3.2 0M25.5 11v7.7a3 3 0 0 1-6 0v-2.2a1.6 1.6 0 0 1 3.2 0';

/** Draws the card for link previews: site name, text, map, and an ornament border below. */
export function card(
  { site, kicker, title, figures, foot }: CardText,
  { faces, colours, motif }: { faces: CardFaces; colours: CardColours; motif: Motif | null },
): string {
  const { width, height } = cardSize;
  const column = motif ? 640 : width - 2 * edge;
  const head = lettering(site, faces.title, 34);
  const top = kicker ? 186 : 140;
  const heading = fitted(title, faces.title, {
    width: column,
    sizes: [76, 70, 64, 58, 52, 48, 44, 40, 36],
    height: kicker ? 158 : 200,
  });
  const parts = [
    filled(colours.madder, `<path fill-rule="evenodd" transform="translate(${edge} 50) scale(1.5)" d="${siteMark}"/>`),
    filled(colours.ink, head.at(edge + 64, 86)),
    filled(
      colours['ink-soft'],
      kicker
        ? lettering(
            kicker,
            faces.sign,
            [26, 23, 20].find((size) => lettering(kicker, faces.sign, size).width <= column) ?? 18,
          ).at(edge, 164)
        : '',
    ),
    filled(
      colours.ink,
      heading.lines.map((line, at) => line.at(edge, top + heading.size * 0.86 + at * heading.size * 1.1)).join(''),
    ),
    figureRow(figures, { faces, colours, width: column }),
    filled(colours['ink-soft'], lettering(foot, faces.sign, 18).at(edge, height - band - 15)),
    motif ? placed(motif, { x: 744, y: 50, width: 400, height: height - band - 84 }) : '',
    border(width, height, colours),
  ];
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}"><rect width="${width}" height="${height}" fill="${colours.paper}"/>${parts.join('')}</svg>`;
}

const filled = (colour: string, markup: string) => (markup ? `<g fill="${colour}">${markup}</g>` : '');

/** Lays out a text in the largest of the given sizes at which it fits the height. */
function fitted(
  text: string,
  face: Typeface,
  { width, sizes, height }: { width: number; sizes: readonly number[]; height: number },
) {
  let last = { size: 36, lines: [] as Lettering[] };
  for (const size of sizes) {
    const lines = lettered(text, face, { size, width });
    if (lines.length * size * 1.1 <= height && lines.every((line) => line.width <= width)) return { size, lines };
    last = { size, lines };
  }
  return { ...last, lines: last.lines.slice(0, Math.floor(height / last.size / 1.1)) };
}

/** Figures side by side on one baseline: the first (money) is wide; an unknown one has a hatched box behind its text. */
function figureRow(
  figures: readonly CardFigure[],
  { faces: { figure, sign }, colours, width }: { faces: CardFaces; colours: CardColours; width: number },
) {
  const base = 424;
  let x = edge;
  return figures
    .map(({ note = '', value, known, label }, at) => {
      const room = at === 0 ? width * 0.5 : width * 0.25 + (at === figures.length - 1 ? 30 : 0);
      const size = [50, 44, 38, 32, 27].find((one) => lettering(value, figure, one).width <= room - 28) ?? 24;
      const number = lettering(value, figure, size);
      const words = lettered(label, sign, { size: 20, width: room - 20 });
      const said = known
        ? filled(colours.madder, `${number.at(x, base)}${note ? lettering(note, sign, 20).at(x, base - 50) : ''}`)
        : `${hatched({ x, y: base - 42, width: number.width + 32, height: 58 }, colours)}${filled(colours.ink, number.at(x + 16, base))}`;
      const markup = `${said}${filled(
        colours['ink-soft'],
        words
          .slice(0, 3)
          .map((line, row) => line.at(x, base + 36 + row * 24))
          .join(''),
      )}`;
      x += room;
      return markup;
    })
    .join('');
}

function hatched({ x, y, width, height }: Box, colours: CardColours) {
  const lines: string[] = [];
  for (let at = -height; at < width; at += 11) {
    const from = Math.max(at, 0);
    const to = Math.min(at + height, width);
    lines.push(`M${x + from} ${y + height - (from - at)}L${x + to} ${y + height - (to - at)}`);
  }
  return `<path d="${lines.join('')}" stroke="${colours.line}" stroke-width="3"/><rect x="${x}" y="${y}" width="${width}" height="${height}" fill="none" stroke="${colours.walnut}" stroke-width="2.5"/>`;
}

/** Scales a motif to fit a box and centres it. */
function placed({ markup, width, height }: Motif, box: Box) {
  const scale = Math.min(box.width / width, box.height / height);
  return `<g transform="translate(${box.x + (box.width - width * scale) / 2} ${box.y + (box.height - height * scale) / 2}) scale(${scale})">${markup}</g>`;
}

/** The ornament border: ram's horns, positive above the middle line, negative below. */
function border(width: number, height: number, colours: CardColours) {
  const scale = band / 24;
  const steps = Array.from(
    { length: Math.ceil(width / (34 * scale)) + 1 },
    (_, at) => `translate(${(at - 0.25) * 34} 0)`,
  );
  const repeat = (path: string) => steps.map((transform) => `<path transform="${transform}" d="${path}"/>`).join('');
  return `<g transform="translate(0 ${height - band}) scale(${scale})" fill="none" stroke-width="2.6"><g stroke="${colours.madder}">${repeat(horns)}</g><rect y="12" width="${width}" height="12" fill="${colours.madder}"/><g stroke="${colours.paper}">${repeat(hornsBelow)}</g></g>`;
}
