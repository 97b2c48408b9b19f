/**
 * Whether a text may be the rest of the one before, cut in two at a comma: «Горячее, питание». All cells behind are then shifted, and its space is the
 * only sign of it.
 */
export const isCutOff = (text: string, before = '') => /^ \p{Ll}/u.test(text) && /\p{L}$/u.test(before);
