import { serialized, type Picture } from '#charts/svg.ts';
import { sheetChartId, type SheetFigure } from '#figures/sheet.ts';
import type { Markup } from './markup.ts';

/** The words of a drawing; everything else is its marks. */
const words = /(?<=<text[^>]*>)([^<]+)(?=<\/text>)/;

/** The id of the sentence that names the chart. */
export const chartCaption = 'finding';

/**
 * The chart of a sheet in Kyrgyz and in Russian, of which the first language of the pair is seen. Where all marks stand at the same places it is drawn
 * once, with each word in both languages; else there are two drawings.
 */
export function sheetChart({ ky, ru }: Pick<SheetFigure, 'ky' | 'ru'>): Markup {
  const [one, other] = [captioned(ky).split(words), captioned(ru).split(words)];
  const isWord = (_: string, at: number) => at % 2 === 1;
  if (marksOf(one) === marksOf(other))
    return serialized(one.map((part, at) => (isWord(part, at) ? inBoth(part, other[at] ?? '') : part)).join(''));
  const apart = other.join('').replaceAll(patterns, `$1${sheetChartId}-ru-`);
  return serialized(`<span lang="ky">${one.join('')}</span><span class="ru-en" lang="ru">${apart}</span>`);
}

/** Where a drawing names its patterns. */
const patterns = new RegExp(`("|#)${sheetChartId}-`, 'g');

const marksOf = (parts: readonly string[]) => parts.filter((_, at) => at % 2 === 0).join('…');

/** A drawing that its caption names, whatever the language. */
const captioned = ({ text }: Picture) =>
  text.replace(/ aria-label="[^"]*"/, ` aria-labelledby="${chartCaption}"`).replaceAll('\n', '');

const inBoth = (ky: string, ru: string) =>
  ky === ru ? ky : `<tspan lang="ky">${ky}</tspan><tspan lang="ru">${ru}</tspan>`;
