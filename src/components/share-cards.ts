import type { CardFigure } from '#charts/share/card.ts';
import { file } from '#components/address.ts';
import { money, moreGrants, number, plural, pluralUnit, qualifierWord } from '#i18n/format.ts';
import { capital } from '#text/capital.ts';
import { perLanguage, type Language } from '#text/languages.ts';
import { textIn } from '#i18n/texts.ts';
import { words } from '#i18n/words.ts';
import { citedPlaces } from '#model/cited-places.ts';
import { memo } from '#model/memo.ts';
import type { MoneySum } from '#model/money.ts';
import { awardedOf } from '#model/derived/awarded.ts';
import { figureAt, figureOf, placeScope, type Derived, type FigureKey } from '#model/derived/index.ts';
import { placeView } from '#model/place-view.ts';
import { site } from '#model/site.ts';
import type { Place } from '#schemas/index.ts';

/** What a share image says, and the places that its map is about. */
export interface ShareCard {
  kicker: string;
  title: string;
  figures: readonly ShareFigure[];
  /** The derived figures behind them. */
  derived: readonly Derived[];
  /** Paths of the places that the map highlights; null highlights all. */
  lit: ReadonlySet<string> | null;
}

/** A figure of a card, and the same in words for those who cannot see it. */
interface ShareFigure extends CardFigure {
  said: string;
}

const country = site.country;
/** The places with an image of their own: the others show the image of their region, and so do those without a project. */
const pictured = new Map(
  [...citedPlaces(site)]
    .filter((place) => place.parent !== null && (place.parent === country?.id || projectsOf(place) > 0))
    .map((place) => [place.id, place]),
);

function projectsOf(place: Place) {
  return figureAt(site, 'projects', placeScope(place))?.value ?? 0;
}

/** The images there are: of the front page, and of places. */
export const shareImages: readonly string[] = ['front', ...[...pictured.keys()].map((id) => `places/${id}`)];

/** The image of a page: its own, that of the nearest unit above it, or the front page's. */
export function shareImageOf(path: string): string {
  const id = /^places\/([^/]+)\/$/.exec(path)?.[1];
  const place = id === undefined ? undefined : site.placesById.get(id);
  const nearest = place && site.pathOf(place).find((unit) => pictured.has(unit.id));
  return nearest ? `places/${nearest.id}` : 'front';
}

/** The address of an image, below the base path of the host. */
export const shareFile = (image: string, language: Language) => file(`share/${language}/${image}.png`);

/** What each image says: thousands of pages show the same one. */
const cards = perLanguage((language) =>
  memo((images: typeof pictured, image: string) => {
    const place = images.get(image.replace(/^places\//, ''));
    return place ? placeCard(place, language) : frontCard(language);
  }),
);

/** What an image says, in a language. */
export const shareCard = (image: string, language: Language): ShareCard => cards[language](pictured, image);

/** The words of an image for those who cannot see it, and the figures in them: whole on the page that it is about; on others what it is about, which does not change with the figures. */
export function shareAlt(image: string, { path, language }: { path: string; language: Language }) {
  const { kicker, title, figures, derived } = shareCard(image, language);
  const own = path === (image === 'front' ? '' : `${image}/`);
  const said = own ? figures.map((figure) => figure.said) : [];
  return {
    text: words[language].share.alt([kicker, title, ...said].filter(Boolean).join('. ')),
    derived: own ? derived : [],
  };
}

/** Returns what gives a figure of the scope by its key. */
const figuresOf = (scope: string) => (key: FigureKey) => figureOf(site, key, scope);

function frontCard(language: Language): ShareCard {
  const { site: name, share } = words[language];
  const figure = figuresOf('nation');
  const [projects, recorded] = [figure('projects'), figure('municipalities-recorded')];
  const { sum: awarded, figures } = awardedOf(site, 'nation');
  return {
    kicker: '',
    title: name.tagline,
    figures: [
      sum(awarded, language),
      counted(projects, 'projects', language),
      numberOn(number(recorded.value, language), share.municipalities(recorded.value ?? 0, recorded.outOf ?? 0)),
    ],
    derived: [...figures, projects, recorded],
    lit: null,
  };
}

function placeCard(place: Place, language: Language): ShareCard {
  const { path } = placeView(site, place);
  const scope = placeScope(place);
  const { sum: awarded, figures } = awardedOf(site, scope);
  const [projects, calls] = [figuresOf(scope)('projects'), figuresOf(scope)('calls')];
  const above = path.length > 1 ? path.slice(1) : path;
  return {
    kicker: above.map((unit) => textIn(unit, 'name', language)).join(' · '),
    title: capital(textIn(place, 'name', language)),
    figures: [
      sum(awarded, language),
      ...(projects.value === 0 ? [] : [counted(projects, 'projects', language)]),
      ...(calls.value === 0 ? [] : [counted(calls, 'calls', language)]),
    ],
    derived: [...figures, ...[projects, calls].filter(({ value }) => value !== 0)],
    lit: new Set([...site.within(place), ...(onMap(place) ? [] : path.slice(-1))].map(({ id }) => `places/${id}/`)),
  };
}

/** Whether the map has a tile for the place; of a municipality inside a district it has the district's. */
const onMap = ({ kind }: Place) =>
  kind !== 'aiyl-aimak' && kind !== 'settlement' && kind !== 'district-city' && kind !== 'city-district';

/** Returns a count and the words for what is counted: «5», «долбоор белгилүү». */
function counted({ value: count }: Derived, what: 'projects' | 'calls', language: Language): ShareFigure {
  const n = count ?? 0;
  const { counts, share } = words[language];
  return numberOn(number(n, language), `${pluralUnit(n, counts[what], language)} ${share.recorded}`);
}

const numberOn = (value: string, label: string): ShareFigure => ({
  value,
  known: true,
  label,
  said: `${value} ${label}`,
});

/** Known awards, with how many more there are of unknown amount; nothing known is said to be unknown. */
function sum({ amount, qualifier, unknown }: MoneySum, language: Language): ShareFigure {
  const { share } = words[language];
  const label =
    amount === null
      ? share.amount
      : [share.awarded, ...(unknown > 0 ? [plural(unknown, moreGrants[language], language)] : [])].join('; ');
  const note = amount === null ? '' : qualifierWord(qualifier, language);
  const value = money(amount, language, { short: true });
  return { note, value, known: amount !== null, label, said: `${capital(label)}: ${note ? `${note} ` : ''}${value}` };
}
