import { readRecord } from '#model/read-record.ts';
import { draftRelease } from './draft-release.ts';
import { publishRelease } from './publish-release.ts';

/** Makes a release of the tables of a folder as they are: what trials and benchmarks begin with; made-up rows are refused unless they are meant. */
export const releaseFolder = (folder: string, date: string, made: { synthetic?: boolean } = {}) =>
  publishRelease(folder, draftRelease(folder, date, made), readRecord(folder).dataset.releases);
