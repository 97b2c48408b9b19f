import { nearest } from '#text/nearest.ts';
import { signalCodes } from '#schemas/signal-codes.ts';
import { rowRule } from '../rule.ts';

/** A signal that is answered is one of those that the record puts to itself. */
export const answerSignalUnknown = rowRule('answer-signal-unknown', 'error', function* ({ dataset }) {
  for (const answer of dataset.answers) {
    const { signal } = answer;
    if (signal === null || signalCodes.some((code) => code === signal)) continue;
    yield {
      record: answer,
      column: 'signal',
      value: signal,
      params: { suggestion: nearest(signal, signalCodes) ?? '' },
    };
  }
});
