import type { Result } from '#schemas/index.ts';

/** Whether a row of results says what came of the work: a value in a number or in words, and not only the need it answers to. */
export const saysOutcome = ({ kind, actual, value_text_en }: Result) =>
  kind !== 'context' && (actual !== null || value_text_en !== null);
