import { rowRule } from '../rule.ts';

/** The language of the original is not one of our translations. */
export const translatedOriginal = rowRule('translated-original', 'error', function* ({ dataset }) {
  for (const call of dataset.calls) {
    if (call.title_language !== null && call.translated?.includes(call.title_language))
      yield {
        record: call,
        column: 'translated',
        value: call.translated.join(' '),
        params: { language: call.title_language },
      };
  }
});
