import type { Language } from '#text/languages.ts';

/** A stretch of text in one language. */
export interface TextPart {
  text: string;
  language: Language;
}
