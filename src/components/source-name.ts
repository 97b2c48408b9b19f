import type { Source } from '#schemas/index.ts';

/** A source in a word: the site it was read on, else who published it. */
export const sourceName = ({ url, publisher }: Source): string =>
  url && URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, '') : publisher;
