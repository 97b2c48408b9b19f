import type { Severity } from '#model/finding.ts';
import type { Received, ReceivedTable } from '#intake/received.ts';
import type { Column } from '#schemas/table.ts';
import type { TableName } from '#schemas/names.ts';
import type { BoundariesRead } from '#model/boundaries.ts';
import type { Checked } from './checked.ts';
import type { Marks } from '#text/marks.ts';
import type { Released } from './released.ts';

/** What a rule says about its place; code, severity, file, line and id are filled in by the runner. */
export interface Remark {
  column?: string;
  value?: string;
  params?: Record<string, string | number>;
}

interface Head<Code extends string> {
  code: Code;
  severity: Severity;
}

/** Looks at the bytes or text of one file. */
export interface FileRule<Code extends string = string> extends Head<Code> {
  layer: 'file';
  check: (file: Received) => Iterable<Remark & { line?: number }>;
  /** Whether a finding makes all further reading of the file pointless. */
  stops: boolean;
}

/** Looks at header and shape of one file. */
export interface StructureRule<Code extends string = string> extends Head<Code> {
  layer: 'structure';
  check: (file: ReceivedTable) => Iterable<Remark & { line?: number }>;
}

/** The column of a cell. */
export interface CellColumn {
  table: TableName;
  column: string;
  /** null for a column that the schema does not know. */
  facts: Column | null;
}

export interface Cell extends CellColumn {
  /** The text, cut to 10,000 characters so that no rule takes long over a mistake. */
  value: string;
  /** The length before the cut. */
  length: number;
}

/** Where a cell rule can find something at all: elsewhere it is not asked. */
interface Reach {
  /** The columns that it is about; all of them unless said. */
  of: (column: CellColumn) => boolean;
  /** The marks of which a text must have at least one; any text will do unless said. */
  needs: Marks | null;
}

/** Looks at the text of one non-empty cell. */
export interface CellRule<Code extends string = string> extends Head<Code>, Reach {
  layer: 'cell';
  check: (cell: Cell) => Remark | null;
}

/** Looks at records: one row, a table, or several tables together. */
export interface DatasetRule<Code extends string = string> extends Head<Code> {
  layer: 'row' | 'table' | 'dataset';
  check: (data: Checked) => Iterable<Remark & { record: object }>;
}

/** Looks at the file of boundaries, beside the places. */
export interface BoundaryRule<Code extends string = string> extends Head<Code> {
  layer: 'boundaries';
  check: (read: BoundariesRead, data: Checked) => Iterable<Remark>;
}

/** Where a remark about releases belongs: to a record that was read, or to a file in which a row is missing. */
type ReleaseSpot = { record: object } | { file: string; id?: string };

/** Looks at the record beside its releases. */
export interface ReleaseRule<Code extends string = string> extends Head<Code> {
  layer: 'releases';
  check: (released: Released, data: Checked) => Iterable<Remark & ReleaseSpot>;
}

export type Rule<Code extends string = string> =
  FileRule<Code> | StructureRule<Code> | CellRule<Code> | DatasetRule<Code> | BoundaryRule<Code> | ReleaseRule<Code>;

export const fileRule = <const C extends string>(
  code: C,
  severity: Severity,
  check: FileRule['check'],
  { stops = false } = {},
): FileRule<C> => ({ code, severity, layer: 'file', check, stops });
export const structureRule = <const C extends string>(
  code: C,
  severity: Severity,
  check: StructureRule['check'],
): StructureRule<C> => ({ code, severity, layer: 'structure', check });
export const cellRule = <const C extends string>(
  code: C,
  severity: Severity,
  { of = () => true, needs = null }: Partial<Reach>,
  check: CellRule['check'],
): CellRule<C> => ({ code, severity, layer: 'cell', of, needs, check });
export const rowRule = <const C extends string>(
  code: C,
  severity: Severity,
  check: DatasetRule['check'],
): DatasetRule<C> => ({ code, severity, layer: 'row', check });
export const tableRule = <const C extends string>(
  code: C,
  severity: Severity,
  check: DatasetRule['check'],
): DatasetRule<C> => ({ code, severity, layer: 'table', check });
export const datasetRule = <const C extends string>(
  code: C,
  severity: Severity,
  check: DatasetRule['check'],
): DatasetRule<C> => ({ code, severity, layer: 'dataset', check });
export const boundaryRule = <const C extends string>(
  code: C,
  severity: Severity,
  check: BoundaryRule['check'],
): BoundaryRule<C> => ({ code, severity, layer: 'boundaries', check });
export const releaseRule = <const C extends string>(
  code: C,
  severity: Severity,
  check: ReleaseRule['check'],
): ReleaseRule<C> => ({ code, severity, layer: 'releases', check });
