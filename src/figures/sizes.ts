import { logDotPlot } from '#charts/log-dot-plot.ts';
import { figureOf } from '#model/derived/index.ts';
import { grantYear } from '#model/grant-year.ts';
import { grantSizes, type GrantSizes } from '#model/grant-sizes.ts';
import type { Joined } from '#model/join.ts';
import { proofOf } from '#model/proof.ts';
import type { Grant } from '#schemas/index.ts';
import type { ChartNumber } from '#publish/chart-file.ts';
import { figureWords } from '#i18n/derived.ts';
import { money, number, plural } from '#i18n/format.ts';
import { sizesWords } from '#i18n/figures/sizes.ts';
import type { Language } from '#text/languages.ts';
import { textIn } from '#i18n/texts.ts';
import { words } from '#i18n/words.ts';
import { numberOf } from './chart-numbers.ts';
import { figureId, type Figure } from './figure.ts';
import { publishersOf } from './publishers.ts';

/** The smallest number of known amounts for which a median is shown. */
const enough = 8;

/** How large single grants are, with those whose own amount is not known beside them. */
export function sizesFigure(
  joined: Joined,
  grants: readonly Grant[],
  { path, language }: { path: string; language: Language },
): Figure {
  const { charts, counts } = words[language];
  const w = sizesWords[language];
  const { sized, median, together, unknown } = grantSizes(joined, grants);
  const short = (value: number) => money(value, language, { short: true });
  const refunds = sized.filter(({ amount }) => amount <= 0).length;
  const projects = (count: number) => plural(count, counts.projects, language);
  const unplaced = [
    { count: unknown, label: w.unknown(projects(unknown)) },
    { count: together, label: w.together(projects(together)) },
    { count: refunds, label: w.refunds(projects(refunds)) },
  ];
  const few = sized.length < enough;
  const all = sized.length + together + unknown;
  const title = few && all > sized.length ? charts.sizesUnknown(all - sized.length, all) : titleOf(sized, language);
  const dots = sized.map(({ grant, amount, qualifier }) => ({
    value: amount,
    qualifier,
    tooltip: [
      `${textIn(grant, 'title', language)}: ${money(amount, language, { qualifier })}`,
      ...publishersOf(joined, proofOf(joined, 'winners', grant, 'amount').sources, language),
    ].join(', '),
  }));
  const drawn = {
    title,
    format: short,
    tick: short,
    few: few && sized.length > 0 ? titleOf(sized, language) : undefined,
  };
  return {
    path,
    title,
    sentence: few
      ? ''
      : [w.sentence, ...(median !== null && sized.length >= enough ? [w.median(short(median))] : [])].join(' '),
    picture: logDotPlot({ dots, unplaced }, { ...drawn, id: figureId(path) }),
    wide: logDotPlot({ dots, unplaced }, { ...drawn, id: `${figureId(path)}-wide`, width: 480, wide: true }),
    empty: w.none,
    table: {
      head: [charts.what, charts.amount],
      rows: [
        ...sized.map(({ grant, amount, qualifier }) => [
          textIn(grant, 'title', language),
          money(amount, language, { qualifier }),
        ]),
        ...unplaced.filter(({ count }) => count > 0).map(({ label }) => [label, '']),
      ],
    },
    numbers: [
      ...sized.map(({ grant, amount, qualifier }): ChartNumber => ({
        category: textIn(grant, 'title', language),
        value: amount,
        qualifier,
        unit: 'som',
        year: grantYear(joined, grant),
        place: grant.place,
        rows: [`winners/${grant.id}`],
        sources: proofOf(joined, 'winners', grant, 'amount').sources,
      })),
      ...(['sizes-together', 'sizes-unknown'] as const)
        .map((key) => figureOf(joined, key, 'nation'))
        .map((figure): ChartNumber => ({
          ...numberOf(figure),
          category: figureWords[figure.key].name[language],
          unit: 'projects',
        })),
    ],
    sources: [...new Set(sized.flatMap(({ grant }) => proofOf(joined, 'winners', grant, 'amount').sources))],
    derived: derivedOf(joined),
  };
}

/** The figures that are printed: those of what is there. */
const derivedOf = (joined: Joined) =>
  (['sizes-known', 'sizes-together', 'sizes-unknown'] as const)
    .map((key) => figureOf(joined, key, 'nation'))
    .filter(({ key, value }) => (key === 'sizes-known' ? (value ?? 0) > 1 : value !== 0));

function titleOf(sized: GrantSizes['sized'], language: Language) {
  const w = sizesWords[language];
  const [low, high] = [sized[0], sized.at(-1)];
  if (!low || !high) return w.noneKnown;
  const written = ({ amount, qualifier }: typeof low) => money(amount, language, { qualifier, short: true });
  return sized.length === 1
    ? w.one(written(low))
    : w.title(number(sized.length, language), written(low), written(high));
}
