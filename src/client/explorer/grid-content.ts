/** What a grid shows: columns from left to right, and how many rows. */
export interface GridContent {
  columns: readonly {
    key: string;
    width: number;
    isAmount: boolean;
    /** Whether what stands there needs no second line. */
    isShort: boolean;
    head: Node;
    sort: 'ascending' | 'descending' | null;
  }[];
  count: number;
  /** What stands in a cell, null for an empty one; what can be pressed there is one link or one button. */
  cell: (row: number, column: number) => Node | string | null;
  /** What is said of an empty cell. */
  empty: string;
}
