import type { Result } from '#schemas/index.ts';
import type { Language } from '#text/languages.ts';
import { codeInWords, textInWords } from './flat-values.ts';

/** An indicator with what was reached, for a cell: a number with how exact it is and its unit, or the words of the record. */
export function outcomeText(result: Result, language: Language): string {
  const { actual, qualifier, unit } = result;
  const name = textInWords(result, 'indicator', language);
  const exact = qualifier === null || qualifier === 'exact' ? '' : codeInWords('qualifiers', qualifier, language);
  const value =
    actual === null
      ? textInWords(result, 'value_text', language)
      : [exact, actual, codeInWords('units', unit, language)].filter((part) => part !== '').join(' ');
  return name === '' ? value : `${name}: ${value}`;
}
