import { noValue, plainReader } from '#schemas/plain-value.ts';
import type { CellKind, Column } from '#schemas/table.ts';
import { memo } from './memo.ts';

/** A text that the schema of its column refuses; no value of a cell is one. */
export class Refusal {
  readonly column: string;
  /** The error of the cell type in src/schemas/cells.ts. */
  readonly code: string;
  constructor(column: string, code: string) {
    this.column = column;
    this.code = code;
  }
}

/** Reads the texts of one column. */
export interface ColumnReader {
  name: string;
  /** Whether an empty cell is read as null. */
  optional: boolean;
  read: (text: string) => unknown;
  /** The texts read so far, each once; null for a column of free text or ids, whose texts hardly return. */
  known: KnownTexts | null;
}

/** Texts that were read, with their values; the empty one is the first. */
interface KnownTexts {
  texts: readonly string[];
  values: unknown[];
  /** The place of a text among them; one that is new is read. */
  placeOf: (text: string) => number;
}

/** Reads the cells of a column: a value that is plain at sight, else what the schema says; asks once for each text that returns. */
export function columnReader(name: string, column: Column): ColumnReader {
  const plainValue = plainReader(column);
  const schemaValue = onceForEachRun((text) => bySchema(name, column, text));
  const refused = new Refusal(name, `cell-${column.kind === 'codes' ? 'code' : column.kind}`);
  const read = (text: string) => {
    const plain = plainValue(text);
    return plain === noValue ? refused : (plain ?? schemaValue(text));
  };
  const { optional } = column;
  if (name === 'id' || unlike.has(column.kind)) return { name, optional, read, known: null };
  const known = knownTexts(read, emptyValue(column, name));
  return { name, optional, read: (text) => known.values[known.placeOf(text)], known };
}

/** Kinds of cells of which hardly two in a column are the same. */
const unlike = new Set<CellKind>(['text', 'som', 'url', 'sha256']);

/** Reads a text only once as long as the same text follows: a table may say «-» in every row. */
function onceForEachRun(read: (text: string) => unknown) {
  let above: string | null = null;
  let valueAbove: unknown;
  return (text: string) => {
    if (text !== above) valueAbove = read(text);
    above = text;
    return valueAbove;
  };
}

/** Reads a text that returns only once; rows that belong together stand together, so that it mostly is that of the row above. */
function knownTexts(read: (text: string) => unknown, empty: unknown): KnownTexts {
  const texts = [''];
  const values = [empty];
  const places = new Map([['', 0]]);
  let above = '';
  let placeAbove = 0;
  const addNew = (text: string) => {
    places.set(text, texts.length);
    values.push(read(text));
    return texts.push(text) - 1;
  };
  const placeOf = (text: string) => {
    if (text === '') return 0;
    if (text === above) return placeAbove;
    above = text;
    placeAbove = places.get(text) ?? addNew(text);
    return placeAbove;
  };
  return { texts, values, placeOf };
}

/** What an empty cell of a column means. */
const emptyValue = memo((column: Column, name: string): unknown =>
  column.optional ? null : bySchema(name, column, ''),
);

function bySchema(name: string, { cell }: Column, text: string): unknown {
  const result = cell.safeDecode(text as never);
  return result.success ? result.data : new Refusal(name, result.error.issues[0]?.message ?? 'cell-text');
}
