import type { Language } from '#text/languages.ts';
import type { Match } from './engine.ts';
import type { PlanOptions } from './find-word.ts';
import type { Found } from './found.ts';
import { stemOfTerm, stopWordPlaceholder } from './index-terms.ts';
import { termsOf } from './terms-of.ts';

/** Keeps the pages that have every phrase, its words in their order and side by side, in whatever forms they stand. */
export async function keepPhrases(
  pages: readonly Found[],
  { phrases, language }: { phrases: readonly string[]; language: Language },
  options: Pick<PlanOptions, 'engine' | 'analyser'>,
): Promise<Found[]> {
  const having = await Promise.all(phrases.map((phrase) => pagesWith(phrase, language, options)));
  return pages.filter(({ page }) => having.every((some) => some.has(page)));
}

/** The pages with a phrase. */
async function pagesWith(
  phrase: string,
  language: Language,
  { engine, analyser }: Pick<PlanOptions, 'engine' | 'analyser'>,
) {
  const wanted = termsOf([{ text: phrase, language }], analyser).flatMap(({ term }, at) =>
    term === stopWordPlaceholder ? [] : [{ stem: stemOfTerm(term), at }],
  );
  const found = await Promise.all(wanted.map(({ stem }) => engine.find(stem, { language })));
  const begins = found.map((matches, i) => beginningsOf(matches, wanted[i]?.at ?? 0));
  const [first = new Map<number, Set<number>>(), ...others] = begins;
  return new Set(
    [...first].flatMap(([page, places]) =>
      [...places].some((place) => others.every((other) => other.get(page)?.has(place))) ? [page] : [],
    ),
  );
}

/** Where a phrase would begin on each page whose word number `at` is found there. */
const beginningsOf = (matches: readonly Match[], at: number) =>
  new Map(matches.map(({ page, places }) => [page, new Set(places.map((place) => place - at))]));
