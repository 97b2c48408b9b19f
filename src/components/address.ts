import type { Language } from '#text/languages.ts';

const base = import.meta.env.BASE_URL.replace(/\/?$/, '/');

/** Returns the address of a file of the site, with the base path of its host. */
export const file = (path: string) => `${base}${path}`;

/** Returns the address of a page; its path below the language is the same in every language. */
export const page = (language: Language, path: string) => file(`${language}/${path}`);

/** Returns the absolute address, for citations, canonical links and feeds. */
export const absolute = (path: string) => new URL(path, import.meta.env.SITE).href;
