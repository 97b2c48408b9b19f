import { writeCsvRows } from '#model/csv.ts';
import type { ReleaseRow } from '#schemas/index.ts';
import { encodeRecord } from './write-table.ts';

/** The bytes of the line of a release in data/releases.csv, without its end: the next release names their hash. */
export const releaseLine = (row: ReleaseRow): Uint8Array =>
  new TextEncoder().encode(writeCsvRows([encodeRecord('releases', row)]).replace(/\n$/, ''));
