import type { Source } from '#schemas/index.ts';
import type { Language } from '#text/languages.ts';
import { textOf } from './translation.ts';

/** A text of a source with the language that it is in. */
interface SourceText {
  value: string;
  language: Language;
}

/** The title of a source in its own language; of one without a title our description, in brackets, in the language of the reader where we have it. */
export function sourceTitle(source: Source, language: Language): SourceText {
  const described = textOf(source, 'description', language);
  return described === null
    ? { value: source.title, language: source.language }
    : { value: `[${described.value}]`, language: described.language };
}

/** Who published a source, in the language of the reader; where nobody has translated the name, as the source has it. */
export function publisherIn(source: Source, language: Language): SourceText {
  const translated = textOf(source, 'publisher', language);
  return translated === null || translated.missing
    ? { value: source.publisher, language: source.language }
    : translated;
}
