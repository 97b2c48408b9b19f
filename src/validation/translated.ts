/** The tables whose texts may be our own wording, with the text that the column `translated` speaks of. */
export const translatedTexts = [
  { table: 'places', base: 'name' },
  { table: 'organizations', base: 'name' },
  { table: 'programmes', base: 'title' },
  { table: 'calls', base: 'title' },
  { table: 'winners', base: 'title' },
] as const;
