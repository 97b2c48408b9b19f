import charts from '../../../charts/charts.css?raw';
import mapStyle from '../../../charts/map.css?raw';
import tokens from '../../../styles/tokens.css?raw';
import type { Figure } from '#figures/figure.ts';
import { readStyle } from '#charts/inline-styles.ts';
import { frameStyle, standalone } from '#charts/standalone.ts';
import { creditOf, subjectOf } from '#components/chart-credit.ts';
import type { Language } from '#text/languages.ts';

const style = readStyle(`${tokens}${frameStyle}${charts}${mapStyle}`);

/** A chart as a picture that can stand alone, with its finding, sources, licence and data version inside. */
export function pictureOf(figure: Figure, language: Language) {
  if (!figure.picture) throw new Error(`chart without picture: ${figure.path}`);
  const { source, licence, version, address } = creditOf(figure, language);
  return standalone(figure.picture, {
    style,
    language,
    subject: subjectOf(figure.path, language),
    title: figure.title,
    sentence: figure.sentence,
    lines: [source, `${licence} ${version}`],
    address,
  });
}
