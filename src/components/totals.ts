import type { Proportion } from '#charts/proportion.ts';
import { money, number, plural, qualified } from '#i18n/format.ts';
import type { Language } from '#i18n/languages.ts';
import { words } from '#i18n/words.ts';
import type { GrantTotals, NationTotals } from '#model/totals.ts';

/** One number of a row of totals, with what it is out of. */
export interface Total {
  label: string;
  value: string;
  /** The word that makes the number less exact: «about». */
  hedge?: string | undefined;
  note?: string | undefined;
  of?: Proportion | undefined;
  unknown?: boolean;
}

/** The three questions about grants: how much money, what came of it, who got it. */
export function totalsOf({ awarded, projects, named, grants, reported }: GrantTotals, language: Language): Total[] {
  const { home, counts } = words[language];
  const amounts = awarded.known + awarded.unknown;
  const grantsIn = (n: number) => plural(n, counts.grants, language);
  return [
    { label: home.money, hedge: qualified('', awarded.qualifier, language), value: money(awarded.amount, language, { short: true }), note: home.moneyNote(grantsIn(awarded.known), grantsIn(amounts)), of: { known: awarded.known, all: amounts }, unknown: awarded.amount === null },
    { label: home.outcomes, value: grantsIn(reported), note: home.outcomesNote(plural(grants, counts.rows, language)), of: { known: reported, all: grants } },
    { label: home.recipients, value: plural(named, counts.projects, language), note: home.recipientsNote(plural(projects, counts.projects, language)), of: { known: named, all: projects } },
  ];
}

/** The fourth question, asked of the country: in how many municipalities. */
export function placesTotal({ recorded, municipalities }: NationTotals, language: Language): Total {
  const { home } = words[language];
  return { label: home.municipalities, value: number(recorded, language), note: home.municipalitiesNote(number(municipalities, language)), of: { known: recorded, all: municipalities } };
}
