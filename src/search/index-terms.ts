import { remembering } from '#text/remembering.ts';

/** Follows every stem in the index. Because of it no stem is a prefix of another: a full term matches exactly, a prefix without the marker matches every longer term. */
const endMarker = 'ˑ';

/** The index term of a stem. й is written и because Pagefind would store both spellings; points are dropped because Pagefind would split a number there. */
export const indexTerm = remembering((stem: string) => `${termPrefix(stem)}${endMarker}`);

/** The index form of a stem's prefix, without the end marker. */
export const termPrefix = (stem: string) => stem.replaceAll('й', 'и').replaceAll('.', '');

/** The stem of an index term: the term without its end marker. */
export const stemOfTerm = (term: string) => (term.endsWith(endMarker) ? term.slice(0, -endMarker.length) : term);

/** Replaces a stop word in the index: it keeps word positions correct and matches nothing. */
export const stopWordPlaceholder = '·';

/** Stands first in every record, so that all of them can be asked for by one term: a question without a term loads the whole index. No word begins with ъ. */
export const everyRecord = indexTerm('ъ');
