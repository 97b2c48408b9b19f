/** The mark of the site on a square of 32: a stepped diamond of felt, its left half positive, its right half the negative. */
export const feltMark =
  'M16 2h-4v5H7v5H2v8h5v5h5v5h4zM16 11v10l-5-5zM16 0h16v32H16zM16 2v9l5 5-5 5v9h4v-5h5v-5h5v-8h-5V7h-5V2z';
