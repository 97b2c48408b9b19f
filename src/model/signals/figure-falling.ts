import type { Result } from '#schemas/index.ts';
import { answered, signal } from './signal.ts';

/** A later report gives a smaller number than an earlier one of the same indicator. */
export const figureFalling = signal('figure-falling', 'results', (joined, result) => {
  const { id, subject, actual, as_of } = result;
  if (actual === null || as_of === null) return null;
  const before = (joined.resultsBySubject.get(subject) ?? [])
    .filter((other) => isEarlier(other, result))
    .sort((a, b) => ((a.as_of ?? '') < (b.as_of ?? '') ? -1 : 1))
    .at(-1);
  if (!before) return null;
  return answered((before.actual ?? 0) > actual, [`results/${before.id}`, `results/${id}`]);
});

const isEarlier = (other: Result, { as_of, indicator_ky, indicator_ru, unit }: Result) =>
  other.actual !== null &&
  other.as_of !== null &&
  other.as_of < (as_of ?? '') &&
  other.unit === unit &&
  other.indicator_ky === indicator_ky &&
  other.indicator_ru === indicator_ru;
