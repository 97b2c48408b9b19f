import type { Summary } from '#components/summary.ts';
import { moneySum, plural } from '#i18n/format.ts';
import { placeWords } from '#i18n/place-words.ts';
import { words } from '#i18n/words.ts';
import { awardedOf } from '#model/derived/awarded.ts';
import { figureOf, placeScope } from '#model/derived/index.ts';
import type { PlaceView } from '#model/place-view.ts';
import { site } from '#model/site.ts';
import type { Language } from '#text/languages.ts';

/** What is recorded of a place, in a line behind its name: «1 call, 2 projects, known amount 400,000 som»; never a zero. */
export function recordLine({ place, silent }: Pick<PlaceView, 'place' | 'silent'>, language: Language): Summary {
  const w = placeWords[language];
  const { counts } = words[language];
  if (silent) return { text: w.nothing, figures: [] };
  const scope = placeScope(place);
  const [calls, projects] = [figureOf(site, 'calls', scope), figureOf(site, 'projects', scope)];
  const { sum, figures } = awardedOf(site, scope);
  const called = calls.value ? [plural(calls.value, counts.calls, language)] : [];
  if (!projects.value) return { text: called[0] ?? w.papersOnly, figures: calls.value ? [calls] : [] };
  const amount = sum.amount === null ? w.amountUnknown : w.known(moneySum(sum, language));
  return {
    text: [...called, plural(projects.value, counts.projects, language), amount].join(', '),
    figures: [...(calls.value ? [calls] : []), projects, ...(sum.amount === null ? [] : figures)],
  };
}
