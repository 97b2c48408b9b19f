import { smallMultiples } from '#charts/small-multiples.ts';
import { figureAt } from '#model/derived/index.ts';
import type { Joined } from '#model/join.ts';
import { regionYears, type RegionYears } from '#model/region-years.ts';
import { digits, number, plural } from '#i18n/format.ts';
import type { ChartNumber } from '#publish/chart-file.ts';
import type { Language } from '#text/languages.ts';
import { textIn } from '#i18n/texts.ts';
import { words } from '#i18n/words.ts';
import { figureId, type Figure } from './figure.ts';

type Region = RegionYears['regions'][number];

/** Projects by year, a small chart for every region, all on one scale. */
export function regionsFigure(
  joined: Joined,
  { language, href }: { language: Language; href: (path: string) => string },
): Figure {
  const { charts, counts, common } = words[language];
  const path = 'nation/regions';
  const { years, regions: all } = regionYears(joined, joined.dataset.winners);
  const regions = all.filter(({ place }) => place !== null);
  const nowhere = all.find(({ place }) => place === null)?.projects ?? 0;
  const name = ({ place }: Region) => (place ? textIn(place, 'name', language) : charts.regionsNowhere);
  const most = regions.reduce<Region | null>(
    (best, region) => (best === null || region.projects > best.projects ? region : best),
    null,
  );
  const title =
    most === null || most.projects === 0
      ? charts.regionsNone
      : charts.regionsMost(name(most), plural(most.projects, counts.projects, language));
  const panels = regions.map((region) => ({
    label: name(region),
    values: region.values,
    note: region.undated > 0 ? charts.regionsUndated(number(region.undated, language)) : undefined,
    href: region.place ? href(`places/${region.place.id}/`) : undefined,
    tooltip: `${name(region)}: ${region.projects === 0 ? common.notLooked : plural(region.projects, counts.projects, language)}`,
  }));
  return {
    path,
    title,
    sentence: charts.regionsSentence(nowhere),
    picture: smallMultiples(
      { columns: years.map(String), panels },
      { id: figureId(path), title, format: (value) => digits(value, language) },
    ),
    empty: charts.regionsNone,
    table: {
      head: [charts.region, ...years.map(String), charts.yearUnknown],
      rows: all.map((region) => [
        name(region),
        ...region.values.map((value) => number(value, language)),
        region.undated === 0 ? '' : number(region.undated, language),
      ]),
    },
    numbers: all.flatMap((region) => numbersOf(joined, region, years, name(region))),
    sources: [],
    derived: all.flatMap(({ place }) =>
      place === null
        ? []
        : years.flatMap((year) => figureAt(joined, 'projects', `places/${place.id}+years/${year}`) ?? []),
    ),
  };
}

/** The projects of a region year by year, those without a year last. */
function numbersOf(joined: Joined, { place, values, undated }: Region, years: readonly number[], series: string) {
  const number = (year: number | null, value: number | null): ChartNumber => ({
    series,
    value,
    unit: 'projects',
    year,
    place: place?.id,
    figure: place === null ? null : figureAt(joined, 'projects', `places/${place.id}+years/${year ?? 'unknown'}`),
  });
  return [
    ...years.map((year, index) => number(year, values[index] ?? null)),
    ...(undated > 0 ? [number(null, undated)] : []),
  ];
}
