import { svg, type Svg } from '#charts/svg.ts';
import { bold, small, textLines, textWidth, wrap } from '#charts/text.ts';

/** The text above a bar: label at the left, value at the right, a note below. */
export interface RowHead {
  label: string[];
  value: string;
  note: string[];
  /** Whether the value needs a line of its own. */
  below: boolean;
  width: number;
  height: number;
}

const lead = 16;
const noteLead = 14;

/** Breaks the text above a bar into lines so that nothing is cut and nothing overlaps. */
export function placeHead(label: string, value: string, width: number, note = ''): RowHead {
  const room = width - textWidth(value, 13 * bold) - 10;
  const below = value !== '' && room < Math.min(width * 0.4, textWidth(label, 13));
  const lines = wrap(label, value === '' || below ? width : room, 13);
  const notes = wrap(note, width, small);
  return {
    label: lines,
    value,
    note: notes,
    below,
    width,
    height: (lines.length + Number(below)) * lead + notes.length * noteLead,
  };
}

/** Writes the text of a row; `y` is its top. An unknown value is muted. */
export function writeHead(
  { label, value, note, below, width, height }: RowHead,
  x: number,
  y: number,
  name = 'label',
  known = true,
): Svg {
  const first = y + 12;
  const valueY = below ? first + label.length * lead : first;
  const noteY = y + height - note.length * noteLead + 10;
  const labelled = textLines(label, { x, y: first, leading: lead, name });
  const valued =
    value === ''
      ? null
      : textLines([value], { x: x + width, y: valueY, anchor: 'end', name: known ? 'value' : 'muted' });
  const noted = textLines(note, { x, y: noteY, size: small, leading: noteLead, name: 'muted' });
  return svg`${labelled}${valued}${noted}`;
}
