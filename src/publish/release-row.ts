import type { ReleaseRow } from '#schemas/index.ts';
import { sha256Of } from './checksums.ts';
import { releaseLine } from './release-line.ts';

/** The hash by which the next release names this one. */
export const releaseRowHash = (row: ReleaseRow): string => sha256Of(releaseLine(row));
