import ProseLink from './ProseLink.astro';

/** What stands for the elements of prose. */
export const proseLinks = { a: ProseLink };
