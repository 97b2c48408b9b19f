/** The logo of the site as a path in a 32 × 32 box: a stepped diamond, its left half positive, its right half negative. */
export const siteMark =
  'M16 2h-4v5H7v5H2v8h5v5h5v5h4zM16 11v10l-5-5zM16 0h16v32H16zM16 2v9l5 5-5 5v9h4v-5h5v-5h5v-8h-5V7h-5V2z';
