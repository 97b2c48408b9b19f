import { readRecord } from '#model/read-record.ts';

/** Where the frozen rows stand; its README says what they are. */
export const frozenFolder = 'src/test/record';

/** The frozen record, read as the site reads data/: for tests that name a place, an amount or a record. */
export const frozen = readRecord(frozenFolder);
