import { columnsOf, type Claim, type Source, type TableName } from '#schemas/index.ts';
import { namedSources, sourceOfCell } from '#schemas/source-columns.ts';
import { encodedCell } from './encoded-cell.ts';
import { codeOfCell } from './figure-code.ts';
import { cellKey, type Joined } from './join.ts';
import { memo } from './memo.ts';
import { qualifierOf } from './qualifier.ts';

/** What stands behind one cell: the sources of the adopted value and every other statement about it. */
export interface Proof {
  /** Ids of the sources that give the adopted value: the row's own and those of agreeing claims. */
  sources: string[];
  /** Claims that give the adopted value. */
  agreeing: Claim[];
  /** Claims that give another value or another qualifier. */
  others: Claim[];
  /** The code of the adopted value, made when it is asked for; null where none is known. */
  readonly code: string | null;
}

interface Row {
  id: string;
  source?: string;
}

/** The proofs that were asked for of each record, by column. */
const proofs = memo((_: Joined, __: Row) => new Map<string, Proof>());

/** The proof of a cell of a record. */
export function proofOf(joined: Joined, table: TableName, record: Row, column: string): Proof {
  const known = proofs(joined, record);
  const proof = known.get(column) ?? makeProof(joined, table, record, column);
  known.set(column, proof);
  return proof;
}

function makeProof(joined: Joined, table: TableName, record: Row, column: string): Proof {
  const claims = joined.claimsByCell.get(cellKey(table, record.id, column)) ?? [];
  const adopted = encodedCell(table, record, column);
  const qualifier = qualifierOf(table, record, column);
  const agrees = (claim: Claim) => claim.value === adopted && (claim.qualifier ?? 'exact') === qualifier;
  const agreeing = claims.filter(agrees);
  const agreeingSources = agreeing.map(({ source }) => source);
  const named = sourceOfCell(record, column);
  const gives = agreeing.length === 0 || named !== record.source || agreeingSources.includes(named ?? '');
  const own = named && gives ? [named] : [];
  let code: string | null | undefined;
  return {
    sources: unique([...own, ...agreeingSources]),
    agreeing,
    others: claims.filter((claim) => !agrees(claim)),
    get code() {
      return (code = code === undefined ? codeOfCell(table, record, column) : code);
    },
  };
}

/** The sources of a list of records and of all claims about them, in order of appearance, each once. */
export function sourcesOf(joined: Joined, groups: readonly (readonly [TableName, readonly Row[]])[]): Source[] {
  const ids = groups.flatMap(([table, records]) =>
    records.flatMap((record) => [
      record.source ?? null,
      ...namedSources(table, record),
      ...claimSources(joined, table, record),
    ]),
  );
  return unique(ids).flatMap((id) => (id === null ? [] : (joined.sourcesById.get(id) ?? [])));
}

/** The records of which a source claims something, as table/id: most have no claims, and their columns need not be gone through. */
const claimed = memo(({ dataset }: Joined) => new Set(dataset.claims.map(({ table, record }) => `${table}/${record}`)));

function claimSources(joined: Joined, table: TableName, { id }: Row) {
  if (!claimed(joined).has(`${table}/${id}`)) return [];
  return Object.keys(columnsOf(table)).flatMap((column) =>
    (joined.claimsByCell.get(cellKey(table, id, column)) ?? []).map(({ source }) => source),
  );
}

function unique<T>(items: readonly T[]): T[] {
  return [...new Set(items)];
}
