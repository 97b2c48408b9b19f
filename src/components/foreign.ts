import type { Language } from '#text/languages.ts';

/** The `lang` of a fragment: only where it differs from the page's. */
export const foreign = (own: Language | undefined, language: Language) => (own === language ? undefined : own);
