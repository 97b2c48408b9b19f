import type { Proportion } from '#charts/proportion.ts';
import { money, number, plural, qualifierWord } from '#i18n/format.ts';
import type { Language } from '#text/languages.ts';
import { toolWords } from '#i18n/tool-words.ts';
import { words, type Noun } from '#i18n/words.ts';
import { figureOf, type Derived, type FigureKey } from '#model/derived/index.ts';
import { site } from '#model/site.ts';

/** One number of a row of totals, with what it is out of. */
export interface Total {
  label: string;
  value: string;
  /** The figure that the value is. */
  figure?: Derived;
  /** The word that makes the number less exact: «about». */
  hedge?: string | undefined;
  note?: string | undefined;
  /** The figures that the note prints. */
  noted?: readonly Derived[];
  of?: Proportion | undefined;
  /** What the picture of the known part says to a screen reader. */
  said?: string | undefined;
  unknown?: boolean;
}

/** What a number is out of: all, none, or a part of which the note says more. */
function noteOf({ known, all }: Proportion, what: Noun, language: Language, part: string) {
  const { home } = words[language];
  if (known === all) return home.wholeNote(all, what);
  return known === 0 ? home.noneNote(all, what) : part;
}

function saidOf({ known, all }: Proportion, counted: string, language: Language) {
  const { allKnown, noneKnown, knownOf } = toolWords[language];
  if (known === all) return allKnown;
  return known === 0 ? noneKnown(counted) : knownOf(number(known, language), counted);
}

/** The figures of a scope, and a figure as what it is out of. */
const figuresOf = (scope: string) => (key: FigureKey) => figureOf(site, key, scope);
const proportionOf = ({ value, outOf }: Derived): Proportion => ({ known: value ?? 0, all: outOf ?? 0 });

/** The three questions about the grants of a scope: how much money, what came of it, who got it. */
export function totalsOf(scope: string, language: Language): Total[] {
  const figure = figuresOf(scope);
  const { home, counts } = words[language];
  const projects = figure('projects').value ?? 0;
  const part = (key: 'outcomes-known' | 'recipients-known', label: string, note: string): Total => ({
    label,
    value: plural(figure(key).value || null, counts.projects, language),
    figure: figure(key),
    unknown: !figure(key).value,
    note: noteOf(proportionOf(figure(key)), 'projects', language, note),
    noted: [figure('projects')],
    of: proportionOf(figure(key)),
    said: saidOf(proportionOf(figure(key)), plural(projects, counts.projects, language), language),
  });
  return [
    moneyTotal(scope, language),
    part('outcomes-known', home.outcomes, home.outcomesNote(projects, 'projects')),
    part('recipients-known', home.recipients, home.recipientsNote(projects)),
  ];
}

/** How much money was awarded, and of how many grants the amount is known. */
function moneyTotal(scope: string, language: Language): Total {
  const figure = figuresOf(scope);
  const { home, counts } = words[language];
  const [awarded, known, grants] = [figure('awarded'), figure('amounts-known'), figure('grants')];
  const some = known.value !== 0 && known.value !== grants.value;
  return {
    label: home.money,
    hedge: qualifierWord(awarded.qualifier, language),
    value: money(awarded.value, language, { short: true }),
    figure: awarded,
    note: noteOf(proportionOf(known), 'grants', language, home.moneyNote(known.value ?? 0, grants.value ?? 0)),
    noted: some ? [known, grants] : [grants],
    of: proportionOf(known),
    said: saidOf(proportionOf(known), plural(grants.value ?? 0, counts.grants, language), language),
    unknown: awarded.value === null,
  };
}

/** The fourth question, asked of the country: in how many municipalities. */
export function placesTotal(language: Language): Total {
  const { home, counts } = words[language];
  const figure = figureOf(site, 'municipalities-recorded', 'nation');
  const allMunicipalities = figureOf(site, 'municipalities', 'nation');
  return {
    label: home.municipalities,
    value: number(figure.value, language),
    figure,
    note: home.municipalitiesNote(allMunicipalities.value ?? 0),
    noted: [allMunicipalities],
    of: proportionOf(figure),
    said: saidOf(proportionOf(figure), plural(allMunicipalities.value ?? 0, counts.municipalities, language), language),
  };
}
