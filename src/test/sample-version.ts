import { emptyDataset, type Dataset } from '#model/dataset.ts';
import { join } from '#model/join.ts';
import type { Version } from '#model/release.ts';
import { statedFigures } from '#model/releases/frozen-figures.ts';
import { tablesOf } from '#model/releases/tables-of.ts';
import type { VersionOfRecord } from '#model/statement-life.ts';

/** A version of a record of a few rows, with the figures that are derived from it. */
export function sampleVersion(version: Version, rows: Partial<Dataset>): VersionOfRecord {
  const dataset = { ...emptyDataset(), ...rows };
  const joined = join(dataset);
  return { version, tables: tablesOf(dataset), figures: statedFigures(joined), joined };
}
