import { moneySum, plural } from '#i18n/format.ts';
import type { Language } from '#text/languages.ts';
import { textIn } from '#i18n/texts.ts';
import { words } from '#i18n/words.ts';
import type { PlaceView } from '#model/place-view.ts';

/** What is known of a place in one sentence; unknown money is said to be unknown. */
export function placeSummary({ place, silent, calls, projects, awarded }: PlaceView, language: Language): string {
  const { places, counts } = words[language];
  const name = textIn(place, 'name', language);
  if (silent) return places.silent(name);
  const callCount = plural(calls.length, counts.calls, language);
  if (calls.length === 0 && projects === 0) return places.summaryBudgetOnly(name);
  if (projects === 0) return places.summaryCallsOnly(name, callCount);
  const projectCount = plural(projects, counts.projects, language);
  if (awarded.amount === null) return places.summaryNoMoney(name, callCount, projectCount);
  return places.summary(name, callCount, projectCount, moneySum(awarded, language));
}
