/** Ends every stem in the index: no stem begins another, so that a word finds itself and nothing longer, and a beginning without the sign finds all that begin so. */
const end = 'ˑ';

/** The stem as the index holds it. й and и are one there: Pagefind would keep both spellings of every stem; it would also part a number at its point. */
export const close = (stem: string) => `${beginning(stem)}${end}`;

/** The beginning of a stem as the index holds it. */
export const beginning = (stem: string) => stem.replaceAll('й', 'и').replaceAll('.', '');

/** The stem of a term of the index. */
export const opened = (term: string) => term.replace(new RegExp(`${end}$`, 'u'), '');

/** Stands for a stop word in the index: it keeps the places right and finds nothing. */
export const unheard = '·';
