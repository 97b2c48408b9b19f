import type { RawRow } from '#model/raw.ts';

/** A sheet of a workbook, its cells as texts. */
export interface WorkbookSheet {
  name: string;
  isHidden: boolean;
  rows: RawRow[];
  /** Rows and columns that the workbook hides. */
  hiddenLines: number;
  /** Cells that hold a formula: what it gave when the workbook was saved is read. */
  formulas: number;
  /** Cells that other cells are merged with. */
  merged: number;
}
