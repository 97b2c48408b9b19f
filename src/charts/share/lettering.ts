import { Blob as FontBlob, Buffer as Line, Face, Font, shape, Variation } from 'harfbuzzjs';
import decompress from 'wawoff2/decompress.js';
import { escapeText } from '#charts/svg.ts';

/** A family at one weight: several files, each with letters that the others lack. */
export interface Typeface {
  parts: readonly Part[];
  /** The lines that were shaped: to find its size, a title is measured in several. */
  shaped: Map<string, readonly Glyph[]>;
}

/** A glyph in its line; lengths are parts of the em, so that one shaping serves every size. */
interface Glyph {
  part: Part;
  codepoint: number;
  xAdvance: number;
  xOffset: number;
  yOffset: number;
}

interface Part {
  font: Font;
  /** The outlines of the glyphs that were asked for, by their numbers. */
  outlines: Map<number, string>;
  letters: ReadonlySet<number>;
  /** Units of the design to the em. */
  em: number;
}

/** Text turned into outlines: it needs no font where it is drawn. */
export interface Lettering {
  width: number;
  /** Markup at a place of the baseline. */
  at: (x: number, y: number) => string;
}

/** Reads the files of a family and sets its weight. */
export async function typeface(files: readonly Uint8Array[], weight: number): Promise<Typeface> {
  const parts: Part[] = [];
  // One after the other: the unpacked bytes stand in a memory that the next file takes.
  for (const file of files) {
    const face = new Face(new FontBlob((await decompress(file)).slice().buffer));
    const font = new Font(face);
    font.setVariations([new Variation('wght', weight)]);
    parts.push({ font, outlines: new Map(), letters: new Set(face.collectUnicodes()), em: face.upem });
  }
  return { parts, shaped: new Map() };
}

/** Sets a line of text: shaped and kerned by HarfBuzz, in the files that have its letters; a letter that no file has is left out. */
export function lettering(text: string, face: Typeface, size: number): Lettering {
  const glyphs = shapedIn(face, text);
  return { width: widthOf(glyphs) * size, at: (x, y) => drawn(glyphs, size, { x, y }) };
}

const widthOf = (glyphs: readonly Glyph[]) => glyphs.reduce((sum, { xAdvance }) => sum + xAdvance, 0);

function drawn(glyphs: readonly Glyph[], size: number, { x, y }: { x: number; y: number }) {
  let from = 0;
  const paths = glyphs.map(({ part, codepoint, xAdvance, xOffset, yOffset }) => {
    const path = outlineOf(part, codepoint);
    const scale = size / part.em;
    const place = `${short((from + xOffset) * size)} ${short(-yOffset * size)}`;
    from += xAdvance;
    return path && `<path transform="matrix(${short(scale)} 0 0 ${short(-scale)} ${place})" d="${path}"/>`;
  });
  return `<g transform="translate(${short(x)} ${short(y)})">${paths.join('')}</g>`;
}

function shapedIn(face: Typeface, text: string): readonly Glyph[] {
  const glyphs = face.shaped.get(text) ?? runsOf(text, face.parts).flatMap(({ part, run }) => glyphsOf(part, run));
  face.shaped.set(text, glyphs);
  return glyphs;
}

function glyphsOf(part: Part, run: string): Glyph[] {
  const line = new Line();
  line.addText(run);
  line.guessSegmentProperties();
  shape(part.font, line);
  const positions = line.getGlyphPositions();
  return line.getGlyphInfos().map(({ codepoint }, at) => {
    const { xAdvance = 0, xOffset = 0, yOffset = 0 } = positions[at] ?? {};
    return { part, codepoint, xAdvance: xAdvance / part.em, xOffset: xOffset / part.em, yOffset: yOffset / part.em };
  });
}

/** Lines no wider than a width, broken at spaces; a word that is wider stays whole. */
export function lettered(text: string, face: Typeface, { size, width }: { size: number; width: number }): Lettering[] {
  const lines: string[] = [];
  for (const word of text.split(' ').filter(Boolean)) {
    const longer = [...lines.slice(-1), word].join(' ');
    if (lines.length > 0 && widthOf(shapedIn(face, longer)) * size <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines.map((line) => lettering(line, face, size));
}

/** The outline of a glyph as path data, safe in an attribute; empty for a space. Drawn once: a letter comes back on every card. */
function outlineOf({ font, outlines }: Part, glyph: number) {
  const outline = outlines.get(glyph) ?? escapeText(font.glyphToPath(glyph));
  outlines.set(glyph, outline);
  return outline;
}

/** Stretches of text that one file can set; a no-break space is set as a space. */
function runsOf(text: string, parts: readonly Part[]) {
  const runs: { part: Part; run: string }[] = [];
  for (const character of text.replace(/[\u00a0\u202f]/g, ' ').replaceAll('\u00ad', '')) {
    const last = runs.at(-1);
    const code = character.codePointAt(0) ?? 0;
    const part = last?.part.letters.has(code) ? last.part : parts.find(({ letters }) => letters.has(code));
    if (!part) continue;
    if (last?.part === part) last.run += character;
    else runs.push({ part, run: character });
  }
  return runs;
}

const short = (value: number) => String(Math.round(value * 10_000) / 10_000);
