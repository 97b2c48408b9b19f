/** Ends every stem in the index: no stem begins another, so that a word finds itself and nothing longer, and a beginning without the sign finds all that begin so. */
const end = 'ˑ';

/** The stem as the index holds it. */
export const close = (stem: string) => `${stem}${end}`;

/** The stem of a term of the index. */
export const opened = (term: string) => term.replace(new RegExp(`${end}$`, 'u'), '');
