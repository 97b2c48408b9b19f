import { memo } from '#model/memo.ts';
import type { Figure } from '#figures/figure.ts';
import { standalone } from '#charts/standalone.ts';
import { creditOf, subjectOf } from '#components/chart-credit.ts';
import { standaloneStyle as style } from '#client/standalone-style.ts';
import type { Language } from '#text/languages.ts';

/** A chart as a picture that can stand alone, with its finding, sources, licence and data version inside. */
export const pictureOf = memo((figure: Figure, language: Language) => {
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
});
