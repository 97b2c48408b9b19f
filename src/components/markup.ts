import { unescapeHTML } from 'astro/runtime/server/index.js';
import { serialized, type Svg } from '#charts/svg.ts';

export { svg as markup, type Svg as Markup } from '#charts/svg.ts';

/**
 * Markup that a function has made, as a template takes it. Small parts that a page has by the dozen are functions, for a component costs
 * Astro twenty times as much; its text is escaped where it is written.
 */
export const raw = ({ text }: Svg): unknown => unescapeHTML(text);

/** An attribute with the space before it, written as Astro writes it; nothing where there is no value. */
export const attribute = (name: string, value: string | undefined): Svg | null =>
  value === undefined ? null : serialized(` ${name}="${value.replaceAll('&', '&#38;').replaceAll('"', '&#34;')}"`);
