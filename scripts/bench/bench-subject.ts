import { join } from 'node:path';
import Papa from 'papaparse';
import { loadFiles, loadText } from '#model/load.ts';
import type { InputFile } from '#model/raw.ts';
import { releaseSchema } from '#model/release.ts';
import { validate } from '#validation/validate.ts';
import { measureBuild, type BuildCost, type BuildOptions } from './bench-build.ts';

/** What one set of data costs. */
export interface Measured extends BuildCost {
  rows: number;
  /** Rows a second through the whole validator, and through PapaParse alone. */
  validated: number;
  parsed: number;
}

/** Validates and builds the data of a folder. */
export async function measure(data: string, options: BuildOptions = {}): Promise<Measured> {
  const files = loadFiles(data).filter(({ table }) => table !== null);
  const release = releaseSchema.parse(JSON.parse(loadText(join(data, 'release.json')) ?? '{}'));
  const { counts } = validate(files, { release });
  const rows = Object.values(counts).reduce((a, b) => a + b, 0);
  const validated = rows / best(() => void validate(files, { release }));
  const parsed = rows / best(() => parseAll(files));
  return { rows, validated, parsed, ...(await measureBuild(data, options)) };
}

/** The shortest of five runs, in seconds: the others were disturbed. */
function best(work: () => void) {
  const seconds = Array.from({ length: 5 }, () => {
    const start = performance.now();
    work();
    return (performance.now() - start) / 1000;
  });
  return Math.min(...seconds);
}

function parseAll(files: readonly InputFile[]) {
  for (const { bytes } of files)
    Papa.parse(new TextDecoder().decode(bytes ?? new Uint8Array()), { header: true, skipEmptyLines: true });
}
