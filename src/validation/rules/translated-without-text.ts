import { languages } from '#text/languages.ts';
import { rowRule } from '../rule.ts';
import { valueByRow } from '../rows-with.ts';
import { translatedTexts } from '../translated.ts';

/** Only a text that is there can be our translation. */
export const translatedWithoutText = rowRule('translated-without-text', 'error', function* (checked) {
  for (const { table, base } of translatedTexts) {
    const texts = new Map(languages.map((language) => [language, valueByRow(checked, table, `${base}_${language}`)]));
    for (const [i, record] of checked.dataset[table].entries()) {
      const missing = record.translated?.find((language) => texts.get(language)?.(i) === null);
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
