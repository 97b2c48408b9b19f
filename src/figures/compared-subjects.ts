import { figureWords } from '#i18n/derived.ts';
import { plural } from '#i18n/format.ts';
import { labelOf, textIn } from '#i18n/texts.ts';
import { words } from '#i18n/words.ts';
import { derivedFigures, figureAt, placeScope, type FigureKey } from '#model/derived/index.ts';
import type { Value } from '#model/derived/figure.ts';
import type { Joined } from '#model/join.ts';
import { placeView } from '#model/place-view.ts';
import { statusByYear } from '#model/status-by-year.ts';
import type { ComparedFigure, ComparedKind, ComparedSubject, CompareFile } from '#publish/compare-file.ts';
import type { Organization, Place } from '#schemas/index.ts';
import type { Language } from '#text/languages.ts';

/** Of how many projects each link of the chain is known. */
const shares = ['recipients-known', 'plans-known', 'awards-known', 'payments-known', 'outcomes-known'] as const;

/** The figures that stand side by side, in their order. */
const comparedFigures = {
  places: [
    'municipalities-recorded',
    'calls',
    'projects',
    'awarded',
    'awarded-per-1000',
    'paid',
    'amounts-known',
    ...shares,
  ],
  organizations: ['calls', 'grants-received', 'projects', 'awarded', 'paid', 'amounts-known', ...shares],
  years: ['items-known', 'calls', 'projects', 'awarded', 'paid', 'amounts-known', ...shares],
} as const satisfies Record<ComparedKind, readonly FigureKey[]>;

/** All places, organizations or years with the figures that are defined of them; nothing is counted here. */
export function comparedSubjects(joined: Joined, kind: ComparedKind, language: Language): ComparedSubject[] {
  const { places, organizations } = joined.dataset;
  if (kind === 'places') return places.map((place) => ofPlace(joined, place, language));
  if (kind === 'organizations') return organizations.map((one) => ofOrganization(joined, one, language));
  return statusByYear(joined).map(({ year }) => ofYear(joined, year));
}

/** The names and units of the figures of a kind. */
export const comparedKeys = (kind: ComparedKind, language: Language): CompareFile['keys'] =>
  Object.fromEntries(
    comparedFigures[kind].map((key) => [
      key,
      { name: figureWords[key].name[language], unit: derivedFigures[key].unit },
    ]),
  );

function ofPlace(joined: Joined, place: Place, language: Language): ComparedSubject {
  const above = joined.pathOf(place).filter((unit) => unit !== place);
  const around = above.filter(({ parent }) => parent !== null).map((unit) => textIn(unit, 'name', language));
  const { population, population_qualifier: qualifier, population_year: year } = place;
  const people = plural(population, words[language].counts.people, language, { qualifier });
  const { silent } = placeView(joined, place);
  const scope = placeScope(place);
  const figures = figuresAt(joined, 'places', scope);
  return {
    id: place.id,
    name: textIn(place, 'name', language),
    about: [labelOf('placeKinds', place.kind, language), ...around].join(', '),
    scope,
    path: `places/${place.id}/`,
    within: above.map(({ id }) => id),
    population: population === null ? null : `${people}${year === null ? '' : ` (${year})`}`,
    figures: silent ? onlyKeys(figures, ['municipalities-recorded']) : figures,
    ...(silent ? {} : { years: yearsOf(joined, scope) }),
  };
}

function ofOrganization(joined: Joined, organization: Organization, language: Language): ComparedSubject {
  const { id, kind, place } = organization;
  const at = joined.placesById.get(place ?? '');
  const scope = `organizations/${id}`;
  return {
    id,
    name: textIn(organization, 'name', language),
    about: [labelOf('organizationKinds', kind, language), ...(at ? [textIn(at, 'name', language)] : [])].join(', '),
    scope,
    path: `organizations/${id}/`,
    within: [],
    figures: figuresAt(joined, 'organizations', scope),
  };
}

const ofYear = (joined: Joined, year: number): ComparedSubject => ({
  id: String(year),
  name: String(year),
  about: '',
  scope: `years/${year}`,
  path: null,
  within: [],
  figures: figuresAt(joined, 'years', `years/${year}`),
});

function figuresAt(joined: Joined, kind: ComparedKind, scope: string): ComparedSubject['figures'] {
  return Object.fromEntries(
    comparedFigures[kind].flatMap((key) => {
      const figure = figureAt(joined, key, scope);
      return figure === null ? [] : [[key, compactly(figure)]];
    }),
  );
}

/** What goes without saying is left out: exact, and out of nothing. */
function compactly({ value, qualifier, outOf }: Value): ComparedFigure {
  return {
    value,
    ...(value === null || qualifier === 'exact' ? {} : { qualifier }),
    ...(outOf === null ? {} : { outOf }),
  };
}

const onlyKeys = (figures: ComparedSubject['figures'], keys: readonly FigureKey[]) =>
  Object.fromEntries(Object.entries(figures).filter(([key]) => (keys as readonly string[]).includes(key)));

/** Projects of each year from the first to the last; a year without any is not told. */
function yearsOf(joined: Joined, scope: string): Record<string, number> {
  const at = scope === 'nation' ? '' : `${scope}+`;
  return Object.fromEntries(
    statusByYear(joined).flatMap(({ year }) => {
      const value = figureAt(joined, 'projects', `${at}years/${year}`)?.value;
      return value ? [[String(year), value]] : [];
    }),
  );
}
