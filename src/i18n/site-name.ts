import type { Trilingual } from '#text/languages.ts';

/** What the site is called. It stands in files that are made of old releases, too. */
export const siteName = { ky: 'Ачык заказ', ru: 'Открытый заказ', en: 'Open Order' } satisfies Trilingual;
