import type { CheckWords } from '#i18n/check-words.ts';
import type { PluralMessage } from '#i18n/plural.ts';
import type { DeskSeverity, DeskTable } from '#report/desk/desk-answer.ts';
import type { Language } from '#text/languages.ts';

/** What the page tells the script that checks a file. */
export interface FileCheckSetting {
  language: Language;
  words: CheckWords;
  counts: Record<DeskSeverity, PluralMessage>;
  severities: Record<DeskSeverity, string>;
  tables: { name: DeskTable['name']; label: string }[];
  /** The day of these tables, in words. */
  date: string;
}
