const kept: unique symbol = Symbol('svg');

/** Markup that has already been escaped; the `svg` tag makes it, or a serializer. */
export interface Svg {
  readonly [kept]: true;
  readonly text: string;
  toString(): string;
}

/** A value of a template: text is escaped, markup is kept, null, undefined and false write nothing. */
export type SvgValue = string | number | Svg | readonly SvgValue[] | null | undefined | false;

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** What may not stand in markup as it is: entities, and characters that XML forbids. */
const unsafe = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff&<>"']/g;

/** Escapes text for markup and attributes; drops characters that XML forbids. */
export const escapeText = (text: string): string => text.replace(unsafe, (character) => entities[character] ?? '');

function written(value: SvgValue): string {
  if (value === null || value === undefined || value === false) return '';
  if (typeof value === 'number') return String(Math.round(value * 100) / 100);
  if (typeof value === 'string') return escapeText(value);
  return kept in value ? value.text : value.map(written).join('');
}

/** Template tag: escapes every value and keeps nested templates. */
export function svg(strings: TemplateStringsArray, ...values: SvgValue[]): Svg {
  return serialized(strings.reduce((before, part, index) => before + written(values[index - 1]) + part));
}

/** Markup that was escaped when it was written: by the tag, or by a browser that serializes a drawing of a page. */
export const serialized = (text: string): Svg => ({ [kept]: true, text, toString: () => text });

export interface Frame {
  /** Name of the chart, also its class. */
  name: string;
  title: string;
  width: number;
  height: number;
  /** Whether it is the variant for wide screens, of which a page shows one or the other. */
  wide?: boolean | undefined;
  /** A chart with links is a group: the parts of an image could not be reached. */
  links?: boolean | undefined;
}

/** A finished chart: its markup, and the parts from which `standalone` builds another frame. */
export interface Picture extends Svg {
  readonly frame: Frame;
  readonly content: Svg;
}

/** Options of every chart; `id` must be unique on the page because it prefixes the ids of patterns. */
export interface ChartOptions {
  id: string;
  title: string;
  /** Width of the viewBox: 360 reads well on a phone. */
  width?: number | undefined;
  /** Whether it is the variant for wide screens. */
  wide?: boolean | undefined;
}

/** Size of the words of a chart, which its root element has; a text that has it names no size. */
export const ownSize = 13;

/** The size of a text as an attribute, where it is not the one that it has anyway. */
export const sized = (size: number, own = ownSize): Svg | null =>
  Math.abs(size - own) < 0.005 ? null : svg` font-size="${size}"`;

/** The root element of a chart. */
export function picture(frame: Frame, content: Svg): Picture {
  const { name, title, width, height, wide = false, links = false } = frame;
  const shell = svg`<svg xmlns="http://www.w3.org/2000/svg" class="chart ${name}${wide && ' wide'}" viewBox="0 0 ${width} ${height}" role="${links ? 'group' : 'img'}" aria-label="${title}" font-size="${ownSize}">
${content}
</svg>`;
  return { ...shell, frame, content };
}

/** The markup of a chart that an element of the page describes. */
export const described = ({ text }: Picture, id: string) =>
  text.replace(' role="', ` aria-describedby="${escapeText(id)}" role="`);

/** A link around a part of a chart. Screen readers read `name`; the text inside, broken into lines, is hidden from them. */
export function link(href: string, name: string, content: Svg): Svg {
  return svg`<a href="${href}"><title>${name}</title><g aria-hidden="true">${content}</g></a>`;
}
