import type { Figure } from '#figures/figure.ts';
import { chainFigure, grantMoneyFigure, indicatorsFigure } from '#figures/grant.ts';
import { groupsFigure } from '#figures/groups.ts';
import { mapFigure, placeMapFigure } from '#figures/map.ts';
import { coverageFigure } from '#figures/nation.ts';
import { placeCharts, placeFigure } from '#figures/place.ts';
import { regionsFigure } from '#figures/regions.ts';
import { sizesFigure } from '#figures/sizes.ts';
import { absolute, page } from '#components/address.ts';
import { languages, type Language } from '#text/languages.ts';
import { words } from '#i18n/words.ts';
import { grantView } from '#model/grant-view.ts';
import { groupShare, groupViews } from '#model/groups.ts';
import { placeView } from '#model/place-view.ts';
import { site } from '#model/site.ts';

/** Makes one chart in a language; it is made when its file is asked for, not before. */
type Make = (language: Language) => Figure;

/** In a downloaded file a link must be whole: there is no page around it. */
const href = (language: Language) => (path: string) => absolute(page(language, path));

const nation: [string, Make][] = [
  ['nation/coverage', (language) => coverageFigure(site, language)],
  ['nation/map', (language) => mapFigure(site, { language, href: href(language) })],
  [
    'nation/groups',
    (language) =>
      groupsFigure(groupViews(site, { calls: site.dataset.calls, grants: site.dataset.winners }), {
        path: 'nation/groups',
        title: words[language].groups.chartTitle,
        language,
        share: groupShare(site, site.dataset.winners),
        href: (code) => href(language)(`groups/${code}/`),
      }),
  ],
  ['nation/regions', (language) => regionsFigure(site, { language, href: href(language) })],
  ['nation/sizes', (language) => sizesFigure(site, site.dataset.winners, { path: 'nation/sizes', language })],
];

const places = site.dataset.places.flatMap((place): [string, Make][] => {
  const view = placeView(site, place);
  if (view.silent) return [];
  return placeCharts.map((chart) => [
    `places/${place.id}/${chart}`,
    (language) => placeFigure(site, view, chart, { language, href: href(language) }),
  ]);
});

const maps = site.dataset.places
  .filter(({ kind }) => kind === 'region' || kind === 'district')
  .flatMap((place): [string, Make][] => {
    const make = (language: Language) => placeMapFigure(site, place, { language, href: href(language) });
    return make('en') === null
      ? []
      : [[`places/${place.id}/map`, (language) => make(language) ?? nothingToDraw(place.id)]];
  });

const nothingToDraw = (id: string): never => {
  throw new Error(`no map: ${id}`);
};

const grants = site.dataset.winners.flatMap((grant): [string, Make][] => [
  [`grants/${grant.id}/chain`, (language) => chainFigure(grantView(site, grant), language)],
  [`grants/${grant.id}/money`, (language) => grantMoneyFigure(grantView(site, grant), language)],
  [
    `grants/${grant.id}/results`,
    (language) =>
      indicatorsFigure(grantView(site, grant).results, {
        path: `grants/${grant.id}/results`,
        language,
      }),
  ],
]);

const makers = new Map([...nation, ...places, ...maps, ...grants]);

/** The chart of a path, in a language. */
export function figureOf(path: string, language: Language): Figure {
  const make = makers.get(path);
  if (!make) throw new Error(`unknown chart: ${path}`);
  return make(language);
}

/** The charts that exist: those with too little to draw have no files. `tables` leaves out the grants, whose numbers are in their own data files. */
export function figurePaths({ tables }: { tables: boolean }) {
  const kept = [...makers.keys()].filter(
    (path) => !(tables && path.startsWith('grants/')) && figureOf(path, 'en').picture !== null,
  );
  return languages.flatMap((language) =>
    kept.map((path) => ({ params: { language, chart: path }, props: { language, path } })),
  );
}
