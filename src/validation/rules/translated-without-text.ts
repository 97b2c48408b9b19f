import { languages } from '#text/languages.ts';
import { rowRule } from '../rule.ts';
import { rowsWhere, valueByRow } from '../rows-with.ts';
import { translatedTexts } from '../translated.ts';

/** Only a text that is there can be our translation. */
export const translatedWithoutText = rowRule('translated-without-text', 'error', function* (checked) {
  for (const { table, base } of translatedTexts) {
    const texts = new Map(languages.map((language) => [language, valueByRow(checked, table, `${base}_${language}`)]));
    const translatedOf = (row: number) => checked.dataset[table][row]?.translated ?? [];
    const missingIn = (row: number) => translatedOf(row).find((language) => texts.get(language)?.(row) === null);
    for (const { record, row } of rowsWhere(checked, table, (row) => missingIn(row) !== undefined)) {
      const language = missingIn(row) ?? '';
      const params = { language, other: `${base}_${language}` };
      yield { record, column: 'translated', value: translatedOf(row).join(' '), params };
    }
  }
});
