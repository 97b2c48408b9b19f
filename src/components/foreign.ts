import type { Language } from '#text/languages.ts';

/** Returns the `lang` of a fragment; undefined where it is the language of the page. */
export const foreign = (own: Language | undefined, language: Language) => (own === language ? undefined : own);
