import { logDotPlot, type Dot, type Unplaced } from '#charts/log-dot-plot.ts';
import type { ChartSamples } from '#figures/samples/cases.ts';
import { sizesWords } from '#i18n/figures/sizes.ts';
import { plural } from '#i18n/format.ts';
import type { Language } from '#text/languages.ts';
import { words } from '#i18n/words.ts';
import { forty, sampleOf } from './sample-words.ts';

const size = (value: number, qualifier: Dot['qualifier'] = 'exact'): Dot => ({ value, qualifier });

/** Amounts, then how many have no known amount, then how many are refunds. */
const draw =
  (name: string, values: readonly Dot[], unknown: number, refunds = 0, long = false) =>
  (language: Language) => {
    const sample = sampleOf(language);
    const { s } = sample;
    const w = sizesWords[language];
    const grants = (count: number) => plural(count, words[language].counts.grants, language);
    const unplaced: Unplaced[] = [
      { count: unknown, label: long ? s.long : w.unknown(grants(unknown)) },
      { count: refunds, label: w.refunds(grants(refunds)) },
    ];
    return logDotPlot(
      { dots: values, unplaced },
      { ...sample.options('sizes', name), format: sample.som, tick: sample.som },
    );
  };

export const logDotPlotSamples: ChartSamples = {
  usual: draw(
    'usual',
    [
      size(50_000),
      ...[180, 240, 250, 300, 320, 410, 420, 430, 450, 480, 500, 500, 510, 600, 640, 700, 900].map((thousand) =>
        size(thousand * 1e3),
      ),
      size(700_000, 'at-least'),
      size(1.2e6, 'about'),
      size(2e6, 'at-most'),
      size(38e6, 'about'),
    ],
    22,
  ),
  nothing: draw('nothing', [], 0),
  one: draw('one', [size(476_300)], 0),
  unknown: draw('unknown', [], 31),
  huge: draw('huge', [size(50_000), size(9.9e14)], 1234),
  refund: draw('refund', [size(400_000), size(-50_000)], 3, 1),
  forty: draw(
    'forty',
    forty.flatMap((n) => forty.slice(0, 1 + (n % 20)).map(() => size(Math.round(10 ** (4.5 + n / 14))))),
    40,
  ),
  long: draw('long', [size(123_456_789)], 2, 0, true),
};
