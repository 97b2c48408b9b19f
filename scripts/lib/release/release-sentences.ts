import { changeSentences, sentenceText } from '#i18n/changes/change-sentence.ts';
import type { RowAt } from '#model/releases/concerns.ts';
import type { RecordChange } from '#model/releases/record-changes.ts';
import type { Language } from '#text/languages.ts';

/** Changes as sentences, one a line. */
export const releaseSentences = (changes: readonly RecordChange[], language: Language, rowAt: RowAt): string[] =>
  changes.flatMap((change) => changeSentences(change, language, rowAt)).map((said) => sentenceText(said, language));
