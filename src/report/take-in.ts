import { handedIn } from '#intake/handed-in.ts';
import { fixHeader, knownColumns } from '#intake/header.ts';
import { withGivenRows, type GivenRow } from '#intake/published-rows.ts';
import type { WorkbookLibrary } from '#intake/read-workbook.ts';
import { receive } from '#intake/received.ts';
import { changeSentences, sentenceText } from '#i18n/changes/change-sentence.ts';
import { rowName } from '#i18n/changes/row-name.ts';
import { parseCsv } from '#model/csv.ts';
import type { Finding } from '#model/finding.ts';
import type { InputFile } from '#model/raw.ts';
import type { Release } from '#model/release.ts';
import { recordChanges } from '#model/releases/record-changes.ts';
import { rowChanges } from '#model/releases/row-changes.ts';
import { rowsIn, tablesOf } from '#model/releases/tables-of.ts';
import { columnsOf, tableNames, type TableName } from '#schemas/index.ts';
import type { Language } from '#text/languages.ts';
import { alikeIn } from '#publish/alike.ts';
import { checkAlone, type Alone } from '#validation/check-alone.ts';
import type { Mended } from '#validation/mend-table.ts';
import { validate } from '#validation/validate.ts';

/** A record as a person meets it. */
interface Named {
  id: string;
  name: string;
}

/** What a file that came in would do to the tables. */
export interface TakenIn {
  /** What the check of the file says. */
  checked: Alone;
  /** Tables in which rows have no source, when none was named for them. */
  withoutSource: TableName[];
  /** Errors that the whole record would have with the rows and does not have without them. */
  brought: Finding[];
  /** The changes of the record, one sentence each. */
  sentences: string[];
  /** New rows, each with the published ones that it may be. */
  alike: { table: TableName; row: Named; others: Named[] }[];
  /** Rows that stood there already and are different now. */
  changed: number;
  /** The tables as they would be, by the paths of their files; none when something is wrong. */
  files: { path: string; text: string }[];
}

export interface TakeInOptions {
  /** The id of the source of rows that name none. */
  source?: string | null;
  language: Language;
  library?: WorkbookLibrary | null;
  release?: Release | null;
}

/** Checks files that came in and puts their rows into the published tables; writes nothing. */
export function takeIn(
  inputs: readonly InputFile[],
  published: readonly InputFile[],
  { source = null, language, library = null, release = null }: TakeInOptions,
): TakenIn {
  const checked = checkAlone(inputs, { files: published, release }, { library });
  const given = givenColumns(inputs, library);
  const tables = checked.mended.map((table) => ({ table: table.table, rows: rowsOf(table, given, source) }));
  const withoutSource = source === null ? tables.filter(lacksSource).map(({ table }) => table) : [];
  const nothing = { checked, withoutSource, brought: [], sentences: [], alike: [], changed: 0, files: [] };
  const mayPass = ({ severity, column }: Finding) => severity !== 'error' || (column === 'source' && source !== null);
  if (withoutSource.length > 0 || !checked.findings.every(mayPass)) return nothing;
  return { ...nothing, ...putIn(tables, published, { language, release }) };
}

interface GivenTable {
  table: TableName;
  rows: readonly GivenRow[];
}

type Put = Pick<TakenIn, 'brought' | 'sentences' | 'alike' | 'changed' | 'files'>;

function putIn(
  given: readonly GivenTable[],
  published: readonly InputFile[],
  { language, release }: { language: Language; release: Release | null },
): Put {
  const put = published.map((input) => {
    const rows = given.filter(({ table }) => table === input.table).flatMap(({ rows }) => rows);
    if (rows.length === 0 || input.bytes === null || !input.file.endsWith('.csv')) return { input, result: null };
    const result = withGivenRows(new TextDecoder('utf-8', { ignoreBOM: true }).decode(input.bytes), rows);
    const bytes = new TextEncoder().encode(result.text);
    return { input: { ...input, size: bytes.length, bytes }, result };
  });
  const before = validate(published, { release });
  const after = validate(
    put.map(({ input }) => input),
    { release },
  );
  const known = new Set(before.findings.map(errorKey));
  const brought = after.findings.filter(
    (finding) => finding.severity === 'error' && finding.line !== null && !known.has(errorKey(finding)),
  );
  const [older, newer] = [tablesOf(before.dataset), tablesOf(after.dataset)];
  const rowAt = rowsIn(newer, older);
  const changes = recordChanges(rowChanges(older, newer), []);
  const named = (table: TableName, id: string) => ({ id, name: rowName(table, id, { language, rowAt }) });
  return {
    brought,
    sentences: changes.flatMap((change) =>
      changeSentences(change, language, rowAt).map((sentence) => sentenceText(sentence, language)),
    ),
    alike: tableNames.flatMap((table) => {
      const fresh = changes.filter(({ table: own, before }) => own === table && before === null);
      if (fresh.length === 0) return [];
      const alike = alikeIn(table, older.get(table)?.rows.values() ?? []);
      return fresh.flatMap(({ id, after }) => {
        const others = alike(after ?? {});
        return others.length === 0
          ? []
          : { table, row: named(table, id), others: others.map((other) => named(table, other)) };
      });
    }),
    changed: put.reduce((sum, { result }) => sum + (result?.changed.length ?? 0), 0),
    files:
      brought.length > 0
        ? []
        : put.flatMap(({ input, result }) =>
            result && result.added.length + result.changed.length > 0 ? { path: input.file, text: result.text } : [],
          ),
  };
}

const errorKey = ({ code, file, id, column }: Finding) => `${code} ${file} ${id} ${column}`;

/** The columns that each table names; the others are no statement that a cell is empty. */
function givenColumns(inputs: readonly InputFile[], library: WorkbookLibrary | null) {
  const tables = inputs.flatMap((input) => handedIn(input, library).tables);
  return new Map(
    tables.map((input) => {
      const { raw } = receive(input);
      return [input.file, new Set(raw ? knownColumns(fixHeader(raw)) : [])];
    }),
  );
}

/** The rows of a table that was handed in, in the columns that it names, each with its source. */
function rowsOf(
  { file, table, csv }: Mended,
  given: ReadonlyMap<string, ReadonlySet<string>>,
  source: string | null,
): GivenRow[] {
  const { header, rows } = parseCsv(csv);
  const own = given.get(file) ?? new Set();
  const needsSource = source !== null && columnsOf(table)['source'] !== undefined;
  return rows.map(({ cells }) => {
    const named = header.flatMap((column, i) => (own.has(column) ? [[column, cells[i] ?? ''] as const] : []));
    const row: GivenRow = Object.fromEntries(named);
    return needsSource && (row['source'] ?? '') === '' ? { ...row, source } : row;
  });
}

const lacksSource = ({ table, rows }: GivenTable) =>
  columnsOf(table)['source'] !== undefined && rows.some((row) => (row['source'] ?? '') === '');
