import { fold } from '#text/fold.ts';
import type { Result } from '#schemas/index.ts';
import type { Joined } from '../join.ts';
import { memo } from '../memo.ts';
import { answered, signal } from './signal.ts';

/** Two grants promise or report the very same: the same words with the same numbers. */
export const indicatorCopied = signal('indicator-copied', 'results', (joined, result) => {
  const same = sameResults(joined).get(contentOf(result)) ?? [];
  if (!result.subject.startsWith('winners/') || (result.target === null && result.actual === null)) return null;
  const subjects = new Set(same.map(({ subject }) => subject));
  return answered(
    subjects.size > 1,
    same.map(({ id }) => `results/${id}`),
  );
});

const sameResults = memo(({ dataset }: Joined) =>
  Map.groupBy(
    dataset.results.filter(({ subject }) => subject.startsWith('winners/')),
    contentOf,
  ),
);

function contentOf({ indicator_ky, indicator_ru, indicator_en, unit, target, actual }: Result) {
  return JSON.stringify([fold(indicator_ky ?? indicator_ru ?? indicator_en ?? ''), unit, target, actual]);
}
