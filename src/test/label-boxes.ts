import { bold, textWidth } from '#charts/text.ts';
import type { Picture } from '#charts/svg.ts';

/** Where a line of text stands, by estimate. */
export interface LabelBox {
  text: string;
  left: number;
  right: number;
  top: number;
  bottom: number;
}

const entities: Record<string, string> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"', '&#39;': "'" };
const plain = (text: string) => text.replace(/&(?:amp|lt|gt|quot|#39);/g, (entity) => entities[entity] ?? entity);
const number = (attributes: string, name: string) =>
  Number(new RegExp(`(?:^| )${name}="([^"]*)"`).exec(attributes)?.[1] ?? 0);

/** How much the bold part of a line adds. */
function boldPart(attributes: string, written: string, size: number) {
  const isBold = (text: string) => /class="[^"]*\bvalue\b/.test(text);
  const part = isBold(attributes) ? written : (/<tspan class="value">([^<]*)/.exec(written)?.[1] ?? '');
  return textWidth(plain(part), size) * (bold - 1);
}

/** The box of every level line of text of a picture; text that stands upright is left out. */
export function labelBoxes({ content }: Picture): LabelBox[] {
  const level = content.text.replace(/<g transform="[^"]*rotate[^"]*">.*?<\/g>/gs, '');
  return [...level.matchAll(/<text ([^>]*)>(.*?)<\/text>/g)].map(([, attributes = '', written = '']) => {
    const text = plain(written.replace(/<[^>]*>/g, ''));
    const size = number(attributes, 'font-size');
    const width = textWidth(text, size) + boldPart(attributes, written, size);
    const anchor = /text-anchor="(\w+)"/.exec(attributes)?.[1];
    const left = number(attributes, 'x') - (anchor === 'end' ? width : anchor === 'middle' ? width / 2 : 0);
    return {
      text,
      left,
      right: left + width,
      top: number(attributes, 'y') - size * 0.75,
      bottom: number(attributes, 'y') + size * 0.15,
    };
  });
}

/** Pairs of lines that lie over one another, half a unit of touching forgiven. */
export function overlaps(boxes: readonly LabelBox[]): [string, string][] {
  const meet = (a: LabelBox, b: LabelBox) =>
    a.left < b.right - 0.5 && b.left < a.right - 0.5 && a.top < b.bottom - 0.5 && b.top < a.bottom - 0.5;
  return boxes.flatMap((a, index) =>
    boxes.slice(index + 1).flatMap((b): [string, string][] => (meet(a, b) ? [[a.text, b.text]] : [])),
  );
}
