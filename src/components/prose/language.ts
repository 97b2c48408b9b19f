import { isLanguage, type Language } from '#text/languages.ts';

/** The language of the page that shows a piece of prose, from its address: MDX components get no props of the page. */
export function languageOf(current: string | undefined): Language {
  if (current === undefined || !isLanguage(current)) throw new Error(`prose outside a language: ${current}`);
  return current;
}
