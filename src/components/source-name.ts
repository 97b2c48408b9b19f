import { memo } from '#model/memo.ts';
import { publisherIn } from '#model/source-text.ts';
import type { Source } from '#schemas/index.ts';
import type { Language } from '#text/languages.ts';

/** Returns the shortest name of a source: the host on which it was read, else its publisher. */
export const sourceName = memo((source: Source, language: Language) =>
  source.url && URL.canParse(source.url)
    ? new URL(source.url).hostname.replace(/^www\./, '')
    : publisherIn(source, language).value,
);
