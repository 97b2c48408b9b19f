import { siteMark } from '#charts/site-mark.ts';
import { inlineStyles, type Style } from '#charts/inline-styles.ts';
import { escapeText, ownSize, svg, type Picture, type Svg } from '#charts/svg.ts';
import { textLines, wrap } from '#charts/text.ts';

export interface StandaloneOptions {
  /** Rules of tokens.css and charts.css, which the file cannot take from a page. */
  style: Style;
  /** Language of the words, for a screen reader. */
  language: string;
  /** What the chart is about: a line above the finding. */
  subject: string;
  /** The finding. */
  title: string;
  /** What the chart shows, in a sentence. */
  sentence?: string | undefined;
  /** Sources, author, licence and data version, one line each. */
  lines: readonly string[];
  /** Address of the page that the picture belongs to. */
  address: string;
}

/** A picture that can stand alone, with its size in CSS pixels. */
export interface Sheet extends Svg {
  width: number;
  height: number;
}

const pad = 20;
const seam = 6;
const mark = 26;
const least = 320;
const read = 'Literata, Noto Serif, Georgia, serif';
const sign = 'Golos, Golos Text, Noto Sans, PT Sans, Segoe UI, Roboto, sans-serif';

/**
 * Builds a picture that can stand alone: the finding and its sentence above, source, licence, version and address below, colours as
 * attributes of every mark. Always in the light theme, because it may be printed or put on a white page.
 */
export function standalone(
  { frame, content }: Picture,
  { style, language, subject, title, sentence = '', lines, address }: StandaloneOptions,
): Sheet {
  const inner = Math.max(frame.width, least);
  const about = wrap(subject, inner, 13.5);
  const head = wrap(title, inner, 20.5);
  const said = wrap(sentence, inner, 13.5);
  const feet = [...lines, address].flatMap((line) => wrap(line, inner - mark - 12, 11.5));
  const headAt = seam + pad + 14 + about.length * 18;
  const saidAt = headAt + 1 + head.length * 22;
  const top = saidAt - 12 + said.length * 18 + 14;
  const rule = top + frame.height + 14;
  const width = inner + 2 * pad;
  const height = rule + 12 + Math.max(feet.length * 15, mark) + 12;

  const named = subject === '' ? title : `${subject}: ${title}`;

  const whole = svg`<svg xmlns="http://www.w3.org/2000/svg" class="chart standalone ${frame.name}" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" lang="${language}" role="${frame.links ? 'group' : 'img'}" aria-label="${named}" font-family="${sign}" font-size="${ownSize}">
<title>${named}</title>
<desc>${[sentence, ...lines, address].filter(Boolean).join(' ')}</desc>
<rect class="sheet" width="${width}" height="${height}"/>
<rect class="sheet-seam" width="${width}" height="${seam}"/>
${textLines(about, { x: pad, y: seam + pad + 9, size: 13, leading: 18, name: 'muted' })}
<g font-family="${read}" font-weight="650">${textLines(head, { x: pad, y: headAt, size: 18, leading: 22, name: 'sheet-title' })}</g>
${textLines(said, { x: pad, y: saidAt, size: 13, leading: 18, name: 'muted' })}
<g transform="translate(${pad},${top})">
${content}
</g>
<rect class="sheet-rule" x="${pad}" y="${rule}" width="${inner}" height="1"/>
<path class="sheet-mark" fill-rule="evenodd" transform="translate(${pad},${rule + 12}) scale(${mark / 32})" d="${siteMark}"/>
${textLines(feet, { x: pad + mark + 12, y: rule + 21, size: 11, leading: 15, name: 'muted' })}
</svg>
`;
  const text = inlineStyles(whole.text, style);
  return { ...whole, text, toString: () => text, width, height };
}

/** The rules of the frame; they come before those of the charts. */
export const frameStyle = `
.sheet { fill: var(--paper); }
.sheet-seam, .sheet-mark { fill: var(--madder); }
.sheet-rule { fill: var(--line); }
.sheet-title { fill: var(--ink); }
`;

/** A picture as a data: URL; characters with a meaning in URLs are percent-encoded. */
export function dataAddress(text: string): string {
  const tight = text.replace(/\n\s*/g, '\n').replace(/>\n/g, '>').replaceAll('"', "'").trim();
  return `data:image/svg+xml,${tight.replace(/[%#<>&\n]/g, (character) => encodeURIComponent(character))}`;
}

/** HTML for another site that contains the picture as it is today and does not depend on this site: `src` is its `dataAddress`. */
export function frozenCode(
  picture: { src: string; width: number; height: number },
  { title, sentence, lines, address }: { title: string; sentence: string; lines: readonly string[]; address: string },
): string {
  const alt = [title, sentence].filter(Boolean).join('. ').replace('..', '.');
  const image = `<img src="${picture.src}" alt="${escapeText(alt)}" width="${picture.width}" height="${picture.height}" style="max-width:100%;height:auto">`;
  const caption = svg`<figcaption>${lines.join(' ')} <a href="${address}">${address}</a></figcaption>`;
  return `<figure>\n${image}\n${caption}\n</figure>`;
}

/** HTML for another site that embeds the live chart of this site. */
export function liveCode({ address, title, height }: { address: string; title: string; height: number }): string {
  return `<iframe src="${escapeText(address)}" title="${escapeText(title)}" loading="lazy" width="100%" height="${height}" style="border:0"></iframe>`;
}
