import { writeCsvRows } from '#model/csv.ts';
import type { ReleaseRow } from '#schemas/index.ts';
import { sha256Of } from './checksums.ts';
import { encodeRecord } from './write-table.ts';

/** The line of a release in data/releases.csv, without its end. */
const lineOf = (row: ReleaseRow) => writeCsvRows([encodeRecord('releases', row)]).replace(/\n$/, '');

/** The hash by which the next release names this one. */
export const releaseRowHash = (row: ReleaseRow): string => sha256Of(new TextEncoder().encode(lineOf(row)));
