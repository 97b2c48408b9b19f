/** Codes of the cells that their type refuses: the errors of src/schemas/cells.ts, and an empty cell where a value is required. */
export const cellTypeCodes = [
  'cell-required',
  'cell-slug',
  'cell-text',
  'cell-som',
  'cell-count',
  'cell-decimal',
  'cell-year',
  'cell-date',
  'cell-edtf',
  'cell-url',
  'cell-sha256',
  'cell-soate',
  'cell-path',
  'cell-code',
  'cell-names',
] as const;

export type CellTypeCode = (typeof cellTypeCodes)[number];
