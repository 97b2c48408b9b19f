import { list, moneySum, plural } from '#i18n/format.ts';
import type { Language } from '#text/languages.ts';
import { textIn } from '#i18n/texts.ts';
import { words } from '#i18n/words.ts';
import { capital } from '#text/capital.ts';
import { awardedOf } from '#model/derived/awarded.ts';
import { figureOf, placeScope, type Derived } from '#model/derived/index.ts';
import type { PlaceView } from '#model/place-view.ts';
import type { Joined } from '#model/join.ts';

/** A sentence with the figures that it prints. */
export interface Summary {
  text: string;
  figures: readonly Derived[];
}

/** What is known of a place in one sentence; unknown money is said to be unknown. */
export function placeSummary(joined: Joined, { place, silent }: PlaceView, language: Language): Summary {
  const { places, counts } = words[language];
  const name = capital(textIn(place, 'name', language));
  if (silent) return { text: places.silent(name), figures: [] };
  const scope = placeScope(place);
  const [calls, projects] = [figureOf(joined, 'calls', scope), figureOf(joined, 'projects', scope)];
  const { sum, figures } = awardedOf(joined, scope);
  const callCount = plural(calls.value ?? 0, counts.calls, language);
  if (calls.value === 0 && projects.value === 0) return { text: places.summaryBudgetOnly(name), figures: [] };
  if (projects.value === 0) return { text: places.summaryCallsOnly(name, callCount), figures: [calls] };
  const projectCount = plural(projects.value ?? 0, counts.projects, language);
  const countsText = list(calls.value === 0 ? [projectCount] : [callCount, projectCount], language);
  const counted = calls.value === 0 ? [projects] : [calls, projects];
  if (sum.amount === null) return { text: places.summaryNoMoney(name, countsText), figures: counted };
  return { text: places.summary(name, countsText, moneySum(sum, language)), figures: [...counted, ...figures] };
}
