import type { Source } from '#schemas/index.ts';

/** Returns the shortest name of a source: the host on which it was read, else its publisher. */
export const sourceName = ({ url, publisher }: Source): string =>
  url && URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, '') : publisher;
