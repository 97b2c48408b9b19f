import { coverage } from '#charts/coverage.ts';
import { map, type TileState } from '#charts/map.ts';
import { regionPlaces, tilePlaces } from '#charts/map-layout.ts';
import { coverageByYear, coverageItems } from '#model/coverage.ts';
import type { Joined } from '#model/join.ts';
import { placeView } from '#model/place-view.ts';
import type { Place } from '#schemas/index.ts';
import { number, plural } from '#i18n/format.ts';
import type { Language } from '#i18n/languages.ts';
import { labelOf, textIn } from '#i18n/texts.ts';
import { words } from '#i18n/words.ts';
import { figureId, type Figure } from './figure.ts';

/** What is known of each year, item by item. */
export function coverageFigure(joined: Joined, language: Language): Figure {
  const { charts, common } = words[language];
  const path = 'nation/coverage';
  const years = coverageByYear(joined);
  const score = ({ states }: (typeof years)[number]) => coverageItems.filter((item) => states[item] === 'known').length;
  const best = years.reduce<(typeof years)[number] | null>((top, year) => (top === null || score(year) > score(top) ? year : top), null);
  const empty = years.filter((year) => score(year) === 0).map(({ year }) => year);
  const label = (item: (typeof coverageItems)[number]) => (item === 'calls' ? words[language].calls.title : labelOf('items', item, language));
  const said = { known: common.known, looked: common.looked, unknown: common.notLooked };
  const items = coverageItems.map((item) => ({ label: label(item), cells: years.map(({ states }) => states[item]), tips: years.map(({ year, states }) => `${year}, ${label(item)}: ${said[states[item]]}`) }));
  const title = empty.length === 0 ? charts.coverageWhole : charts.coverageFinding(number(empty.length, language), number(years.length, language));
  return {
    path,
    title,
    sentence: best === null ? '' : charts.coverageSentence(String(best.year), empty.length === 0 ? charts.coverageNoEmpty : empty.join(', ')),
    picture: coverage({ years: years.map(({ year }) => String(year)), items }, { id: figureId(path), title }),
    empty: common.nothing,
    table: { head: [charts.year, ...items.map(({ label }) => label)], rows: years.map(({ year, states }) => [String(year), ...coverageItems.map((item) => said[states[item]])]) },
    sources: [],
  };
}

/** The schematic map: each district and city by what is known of it and of the units inside it. */
export function mapFigure(joined: Joined, { language, href }: { language: Language; href: (path: string) => string }): Figure {
  const { charts, counts } = words[language];
  const path = 'nation/map';
  const bySoate = new Map(joined.dataset.places.map((place) => [place.soate, place]));
  const tiles = tilePlaces.flatMap(({ soate }) => {
    const place = bySoate.get(soate);
    return place ? [tileOf(joined, place, { language, href })] : [];
  });
  const regions = regionPlaces.flatMap(({ soate }) => {
    const place = bySoate.get(soate);
    return place ? [{ soate, label: shortName(place, language) }] : [];
  });
  const recorded = tiles.filter(({ state }) => state === 'money' || state === 'facts').length;
  return {
    path,
    title: charts.mapTitle,
    sentence: charts.mapSentence(number(recorded, language), number(tiles.length, language)),
    picture: map(tiles, { id: figureId(path), title: charts.mapTitle, states: charts.states, regions }),
    empty: words[language].common.nothing,
    table: { head: [words[language].places.place, charts.state, words[language].calls.title, words[language].grants.projects], rows: tiles.map(({ name, state, calls, projects }) => [name, charts.states[state], plural(calls, counts.calls, language), plural(projects, counts.projects, language)]) },
    sources: [],
  };
}

function tileOf(joined: Joined, place: Place, { language, href }: { language: Language; href: (path: string) => string }) {
  const { calls, awarded, projects, silent, lookups } = placeView(joined, place);
  const state: TileState = awarded.amount !== null ? 'money' : !silent ? 'facts' : lookups.length > 0 ? 'looked' : 'silent';
  const { counts } = words[language];
  const value = silent ? undefined : `${plural(calls.length, counts.calls, language)}, ${plural(projects, counts.projects, language)}`;
  return { soate: place.soate ?? '', label: shortName(place, language), name: textIn(place, 'name', language), state, value, href: href(`places/${place.id}/`), calls: calls.length, projects };
}

/** The name without the word for its kind: «Ак-Суу району» is «Ак-Суу», «Ак-Суйский район» is «Ак-Суйский». */
export function shortName(place: Place, language: Language): string {
  return textIn(place, 'name', language)
    .replace(/ (району|шаары|облусу|айыл аймагы)$/u, '')
    .replace(/^(город|г\.) /u, '')
    .replace(/ (район|область|айылный аймак)$/u, '')
    .replace(/ (District|Region|City|Aiyl Aimak)$/u, '');
}
