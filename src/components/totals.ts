import type { Proportion } from '#charts/proportion.ts';
import { money, number, plural, qualifierWord } from '#i18n/format.ts';
import type { Language } from '#text/languages.ts';
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

/** What a number is out of: all, none, or a part of which the note says more. */
function noteOf({ known, all }: Proportion, whole: string, language: Language, part: string) {
  const { home } = words[language];
  if (known === all) return home.wholeNote(whole);
  return known === 0 ? home.noneNote(whole) : part;
}

/** The three questions about grants: how much money, what came of it, who got it. */
export function totalsOf({ awarded, projects, named, grants, reported }: GrantTotals, language: Language): Total[] {
  const { home, counts } = words[language];
  const amounts = { known: awarded.known, all: awarded.known + awarded.unknown };
  const outcomes = { known: reported, all: grants };
  const recipients = { known: named, all: projects };
  const [allAmounts, allRows, allProjects] = [
    plural(amounts.all, counts.grants, language),
    plural(grants, counts.rows, language),
    plural(projects, counts.projects, language),
  ];
  return [
    {
      label: home.money,
      hedge: qualifierWord(awarded.qualifier, language),
      value: money(awarded.amount, language, { short: true }),
      note: noteOf(
        amounts,
        allAmounts,
        language,
        home.moneyNote(plural(amounts.known, counts.grants, language), allAmounts),
      ),
      of: amounts,
      unknown: awarded.amount === null,
    },
    {
      label: home.outcomes,
      value: plural(reported, counts.grants, language),
      note: noteOf(outcomes, allRows, language, home.outcomesNote(allRows)),
      of: outcomes,
    },
    {
      label: home.recipients,
      value: plural(named, counts.projects, language),
      note: noteOf(recipients, allProjects, language, home.recipientsNote(allProjects)),
      of: recipients,
    },
  ];
}

/** The fourth question, asked of the country: in how many municipalities. */
export function placesTotal({ recorded, municipalities }: NationTotals, language: Language): Total {
  const { home } = words[language];
  return {
    label: home.municipalities,
    value: number(recorded, language),
    note: home.municipalitiesNote(number(municipalities, language)),
    of: { known: recorded, all: municipalities },
  };
}
