import { columnsOf, type TableName } from '#schemas/index.ts';
import { sourceOfCell } from '#schemas/source-columns.ts';
import { valueColumns } from '#schemas/value-columns.ts';
import { writeCsvRows } from '#model/csv.ts';
import { cellKey, type Joined } from '#model/join.ts';
import { memo } from '#model/memo.ts';
import { encodedCell } from '#model/encoded-cell.ts';

interface Row {
  id: string;
  source: string;
}

/** Records of one table. */
export type Records = readonly [table: TableName, records: readonly Row[]];

/** One statement about one cell: the adopted value, or the claim of a source. */
interface Fact {
  table: TableName;
  id: string;
  column: string;
  value: string;
  qualifier: string;
  statement: 'adopted' | 'claim';
  source: string;
  source_url: string;
}

const header = [
  'table',
  'id',
  'column',
  'value',
  'qualifier',
  'statement',
  'source',
  'source_url',
] as const satisfies (keyof Fact)[];

/** Facts as a long («tidy») CSV: one row per known cell and per claim about it; an unknown cell has no row. */
export function factsCsv(joined: Joined, groups: readonly Records[]): string {
  const lines = groups.flatMap(([table, records]) => records.map((record) => linesOf(joined, table, record)));
  return [writeCsvRows([header]), ...lines].join('');
}

/** The lines that were written of each record: a grant stands in the files of its municipality, district and region too. */
const written = memo((_: Joined, __: Row) => ({ lines: null as string | null }));

function linesOf(joined: Joined, table: TableName, record: Row): string {
  const known = written(joined, record);
  return (known.lines ??= csvLines(factsOf(joined, table, record)));
}

/** Joined of whole lines: what is put together cell by cell stays in memory as a chain of its cells. */
const csvLines = (facts: readonly Fact[]) =>
  facts.map((fact) => writeCsvRows([header.map((column) => fact[column])])).join('');

/** Every known cell of a record, each followed by the claims about it. */
function factsOf(joined: Joined, table: TableName, record: Row): Fact[] {
  return valueColumns(table).flatMap(([column, qualifier]) => {
    const about = { table, id: record.id, column };
    const value = encodedCell(table, record, column);
    const adopted = {
      ...about,
      value,
      qualifier: qualifier ? encodedCell(table, record, qualifier) : '',
      statement: 'adopted' as const,
      ...sourceOf(joined, sourceOfCell(record, column) ?? record.source),
    };
    const claims = joined.claimsByCell.get(cellKey(table, record.id, column)) ?? [];
    const claimed = claims.map((claim) => ({
      ...about,
      value: claim.value,
      qualifier: claim.qualifier ?? '',
      statement: 'claim' as const,
      ...sourceOf(joined, claim.source),
    }));
    return value === '' ? claimed : [adopted, ...claimed];
  });
}

function sourceOf(joined: Joined, id: string) {
  return { source: id, source_url: joined.sourcesById.get(id)?.url ?? '' };
}

/** A record with its source written out and every claim about its cells. */
export function resolved(joined: Joined, table: TableName, record: Row) {
  const claims = Object.keys(columnsOf(table)).flatMap(
    (column) => joined.claimsByCell.get(cellKey(table, record.id, column)) ?? [],
  );
  return {
    ...record,
    source: source(joined, record.source),
    claims: claims.map(({ column, value, qualifier, as_printed, ...claim }) => ({
      column,
      value,
      qualifier,
      as_printed,
      source: source(joined, claim.source),
    })),
  };
}

/** What a reader needs to find a source; its id alone where it is not listed. */
function source(joined: Joined, id: string) {
  const found = joined.sourcesById.get(id);
  return found
    ? {
        id,
        title: found.title,
        publisher: found.publisher,
        url: found.url,
        archived_url: found.archived_url,
        published: found.published,
      }
    : { id };
}

/** Several records at once. */
export const allResolved = (joined: Joined, table: TableName, records: readonly Row[] = []) =>
  records.map((record) => resolved(joined, table, record));
