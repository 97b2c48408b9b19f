import { comparison } from '#charts/comparison.ts';
import type { Joined } from '#model/join.ts';
import { figureAt, placeScope, type Derived } from '#model/derived/index.ts';
import { proofOf } from '#model/proof.ts';
import type { ChartNumber } from '#publish/chart-file.ts';
import type { Place } from '#schemas/index.ts';
import { money, moneyOf, number } from '#i18n/format.ts';
import type { Language } from '#text/languages.ts';
import { textIn } from '#i18n/texts.ts';
import { words } from '#i18n/words.ts';
import { capital } from '#text/capital.ts';
import { numberOf } from './chart-numbers.ts';
import { figureId, type Figure } from './figure.ts';

/**
 * Known grant money per 1,000 inhabitants of a place beside the region and the country around it;
 * a unit of which too little is known has no figure, and with fewer than two figures there is no chart.
 */
export function perHeadFigure(joined: Joined, place: Place, { language }: { language: Language }): Figure {
  const { charts, common } = words[language];
  const path = `places/${place.id}/per-head`;
  const around = joined.pathOf(place);
  const units = [...new Set([place, around.at(-2), around.at(-1)])].filter((unit) => unit !== undefined);
  const rows = units.map((unit) => rowOf(joined, unit));
  const name = ({ unit }: Row) => textIn(unit, 'name', language);
  const written = ({ figure }: Row) =>
    moneyOf({ amount: figure?.value ?? null, qualifier: figure?.qualifier ?? 'exact' }, language);
  const shown = rows.filter(({ figure }) => figure !== null);
  const [own] = rows;
  const known = own?.figure != null && shown.length > 1;
  const title = known ? capital(charts.perHeadTitle(written(own))) : capital(charts.perHeadNone);
  const years = [...new Set(shown.flatMap(({ unit }) => unit.population_year ?? []))];
  const bars = rows.map((row) => ({
    label: name(row),
    value: row.figure?.value ?? null,
    qualifier: row.figure?.qualifier ?? ('exact' as const),
    note: row.amounts ? charts.perHeadAmounts(row.amounts.value ?? 0, row.amounts.outOf ?? 0) : undefined,
    tooltip: `${name(row)}: ${written(row)}`,
  }));
  return {
    path,
    title,
    sentence: known ? charts.perHeadSentence(years.join(', ')) : '',
    picture: known
      ? comparison(bars, {
          id: figureId(path),
          title,
          format: (value, qualifier) => money(Math.round(value), language, { qualifier }),
          unknown: common.unknown,
        })
      : null,
    empty: charts.perHeadNone,
    table: {
      head: [words[language].places.place, charts.perThousand, charts.population],
      rows: rows.map((row) => [name(row), written(row), number(row.unit.population, language)]),
    },
    numbers: rows.flatMap(({ unit, figure }): ChartNumber[] => {
      const { population, population_year: year } = unit;
      const { sources } = proofOf(joined, 'places', unit, 'population');
      return [
        {
          ...(figure ? numberOf(figure) : { value: null }),
          series: charts.perThousand,
          unit: 'som-per-1000',
          place: unit.id,
          ...(figure === null && { rows: [`places/${unit.id}`] }),
        },
        {
          series: charts.population,
          value: population,
          unit: 'people',
          year,
          place: unit.id,
          rows: [`places/${unit.id}`],
          sources,
        },
      ];
    }),
    sources: [
      ...new Set(
        rows.flatMap(({ unit }) =>
          unit.population === null ? [] : proofOf(joined, 'places', unit, 'population').sources,
        ),
      ),
    ],
    derived: known ? shown.flatMap(({ figure }) => figure ?? []) : [],
  };
}

interface Row {
  unit: Place;
  figure: Derived | null;
  /** Of how many grants the amount is known. */
  amounts: Derived | null;
}

const rowOf = (joined: Joined, unit: Place): Row => ({
  unit,
  figure: figureAt(joined, 'awarded-per-1000', placeScope(unit)),
  amounts: figureAt(joined, 'amounts-known', placeScope(unit)),
});
