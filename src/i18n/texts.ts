import { codelists, type CodelistName } from '#schemas/codelists.ts';
import { textOf } from '#model/translation.ts';
import type { Language } from '#text/languages.ts';

/** The text `base` (name, title, …) of a record in the page's language or the next one that exists; its id when there is none. */
export function textIn(record: { id: string }, base: string, language: Language): string {
  return textOf(record, base, language)?.value ?? record.id;
}

/** Returns the label of a code of a closed list. */
export function labelOf<N extends CodelistName>(
  codelist: N,
  code: keyof (typeof codelists)[N] & string,
  language: Language,
): string {
  const entry = (codelists[codelist] as Record<string, Record<Language, string>>)[code];
  if (!entry) throw new Error(`unknown code: ${codelist}.${code}`);
  return entry[language];
}
