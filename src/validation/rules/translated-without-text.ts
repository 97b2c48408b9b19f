import { rowRule } from '../rule.ts';
import { textCellOf } from '../texts.ts';
import { translatedTexts } from '../translated.ts';

/** Only a text that is there can be our translation. */
export const translatedWithoutText = rowRule('translated-without-text', 'error', function* ({ dataset }) {
  for (const { table, base } of translatedTexts) {
    for (const record of dataset[table]) {
      const missing = record.translated?.find((language) => textCellOf(record, `${base}_${language}`) === null);
      if (missing)
        yield {
          record,
          column: 'translated',
          value: record.translated?.join(' ') ?? '',
          params: { language: missing, other: `${base}_${missing}` },
        };
    }
  }
});
