import { markup, type Markup } from './markup.ts';

/** A text in which no line ends between a number and its ending: «2019-жылдын», «29-ноябры» and «2014–2016» break at their dashes otherwise; none begins with a dash. */
export function dated(text: string): Markup {
  const parts = text.replaceAll(' — ', '\u00a0— ').split(/(\d+(?:[-–]\d+)*-\p{L}+|\d+–\d+)/u);
  return markup`${parts.map((part, at) => (at % 2 === 1 ? markup`<span class="glued">${part}</span>` : part))}`;
}
