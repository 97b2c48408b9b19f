import { comparison } from '#charts/comparison.ts';
import type { Joined } from '#model/join.ts';
import { perHead, type PerHead } from '#model/per-head.ts';
import { proofOf } from '#model/proof.ts';
import type { Place } from '#schemas/index.ts';
import { money, moneyOf, number } from '#i18n/format.ts';
import type { Language } from '#text/languages.ts';
import { textIn } from '#i18n/texts.ts';
import { words } from '#i18n/words.ts';
import { figureId, opening, type Figure } from './figure.ts';

/** Known grant money per 1,000 inhabitants of a place beside its region and the country; only where both numbers are known. */
export function perHeadFigure(joined: Joined, place: Place, { language }: { language: Language }): Figure {
  const { charts, common } = words[language];
  const path = `places/${place.id}/per-head`;
  const rows = perHead(joined, place);
  const name = (row: PerHead) => textIn(row.place, 'name', language);
  const own = rows[0];
  const known =
    own !== undefined && own.money.amount !== null && rows.filter(({ money }) => money.amount !== null).length > 1;
  const title = known
    ? charts.perHeadTitle(opening(name(own)), moneyOf(rounded(own), language))
    : opening(textIn(place, 'name', language));
  const years = [
    ...new Set(rows.flatMap((row) => (row.money.amount === null ? [] : (row.place.population_year ?? [])))),
  ];
  const note = (row: PerHead) => charts.perHeadAmounts(number(row.known, language), number(row.grants, language));
  const bars = rows.map((row) => ({
    label: name(row),
    value: row.money.amount,
    qualifier: row.money.qualifier,
    note: row.grants === 0 ? undefined : note(row),
    tooltip: `${name(row)}: ${moneyOf(rounded(row), language)}`,
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
      rows: rows.map((row) => [name(row), moneyOf(rounded(row), language), number(row.place.population, language)]),
    },
    sources: [
      ...new Set(
        rows.flatMap((row) =>
          row.place.population === null ? [] : proofOf(joined, 'places', row.place, 'population').sources,
        ),
      ),
    ],
  };
}

/** Whole som: more digits would pretend to know more. */
const rounded = ({ money: { amount, qualifier } }: PerHead) => ({
  amount: amount === null ? null : Math.round(amount),
  qualifier,
});
