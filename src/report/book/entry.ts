import { languages, perLanguage, type Language } from '#text/languages.ts';

/** A text of the site in one language. */
export interface Spoken {
  /** The file that holds it: `src/i18n/ky.ts`. */
  file: string;
  /** Where it stands in the file: `places.summary`; in prose section and block, `3:2`; in data id and column. */
  key: string;
  /** The sample values or the form of the word; empty where there is one case. */
  case: string;
  text: string;
  /** The same in all languages: by it a text finds its translations. */
  slot: string;
}

/** A row of the book: a text with its translations beside it, as far as there are any. */
export interface BookEntry extends Omit<Spoken, 'slot'> {
  language: Language;
  texts: Readonly<Record<Language, string>>;
  /** Where the same text with the same translations stands too: file and key. */
  also: readonly string[];
}

/** The rows of a language in the order of its texts; what stands in several places is one row. */
export function entriesOf(spoken: Readonly<Record<Language, readonly Spoken[]>>, language: Language): BookEntry[] {
  const bySlot = perLanguage((other) => new Map(spoken[other].map(({ slot, text }) => [slot, text])));
  const rows = spoken[language].map(({ slot, ...one }) => ({
    ...one,
    texts: { ...perLanguage((other) => bySlot[other].get(slot) ?? ''), [language]: one.text },
  }));
  const same = Map.groupBy(rows, ({ texts, case: of }) =>
    JSON.stringify([of, ...languages.map((other) => texts[other])]),
  );
  return [...same.values()].flatMap(([first, ...others]) =>
    first ? [{ ...first, language, also: others.map(({ file, key }) => `${file} ${key}`) }] : [],
  );
}
