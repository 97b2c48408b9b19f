import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseCsv, writeCsvRows } from '#model/csv.ts';
import { readRecord } from '#model/read-record.ts';
import type { Grant, TableName } from '#schemas/index.ts';
import { releaseFolder } from '../lib/release/release-folder.ts';

/** A copy of data/ that can be changed and released. */
export interface RecordCopy {
  /** A folder that is thrown away at the end: the copy lies in its `data`. */
  home: string;
  data: string;
  /** Changes cells of one row. */
  change: (table: TableName, id: string, cells: Readonly<Record<string, string>>) => void;
  /** Raises the amount of an award, and what the claims say of it. */
  raise: (award: Grant, som: number) => void;
  /** Releases the copy, so many days after the date that the record had. */
  release: (days: number) => void;
}

/** Hands a copy of data/ to some work, and throws it away afterwards. */
export async function withRecordCopy(work: (copy: RecordCopy) => Promise<void> | void) {
  const home = mkdtempSync(join(tmpdir(), 'releases-'));
  const data = join(home, 'data');
  cpSync('data', data, { recursive: true });
  const first = Date.parse(readRecord(data).release.date);
  const release = (days: number) => releaseFolder(data, dayOf(first, days));
  const change = (table: TableName, id: string, cells: Readonly<Record<string, string>>) =>
    changeRow(join(data, `${table}.csv`), id, cells);
  const raise = ({ id, amount }: Grant, som: number) => {
    const value = String((amount ?? 0) + som);
    change('winners', id, { amount: value });
    for (const claim of readRecord(data).dataset.claims)
      if (claim.table === 'winners' && claim.record === id && claim.column === 'amount')
        change('claims', claim.id, { value });
  };
  try {
    await work({ home, data, change, raise, release });
  } finally {
    rmSync(home, { recursive: true, force: true });
  }
}

const dayOf = (first: number, days: number) => new Date(first + days * 86_400_000).toJSON().slice(0, 10);

function changeRow(file: string, id: string, cells: Readonly<Record<string, string>>) {
  const { header, rows } = parseCsv(readFileSync(file, 'utf8'));
  const at = header.indexOf('id');
  const changed = rows.map(({ cells: own }) =>
    own[at] === id ? header.map((column, i) => cells[column] ?? own[i] ?? '') : own,
  );
  writeFileSync(file, writeCsvRows([header, ...changed]));
}
