import { join } from 'node:path';
import Papa from 'papaparse';
import { loadFiles, loadText } from '#model/load.ts';
import type { InputFile } from '#model/raw.ts';
import { releaseSchema } from '#model/release.ts';
import { validate } from '#validation/validate.ts';
import { cellDifferences } from '#validation/random-cells.ts';

/** What the validation of a folder costs, beside PapaParse alone on the same bytes: medians of several runs, in seconds. */
export interface ValidationCost {
  rows: number;
  validated: { wall: number; processor: number };
  parsed: { wall: number; processor: number };
}

const runs = 9;
/** How long something runs before it is measured, in milliseconds: a small record needs many runs until all is compiled. */
const warmth = 2000;

/** Measures the validation of a folder; the first runs of each are left out, for the code is not yet compiled. */
export function validationCost(data: string): ValidationCost {
  const files = loadFiles(data).filter(({ table }) => table !== null);
  const release = releaseSchema.parse(JSON.parse(loadText(join(data, 'release.json')) ?? '{}'));
  const work = () => validate(asNew(files), { release });
  const rows = Object.values(work().counts).reduce((a, b) => a + b, 0);
  warm(work);
  const validated = median(work);
  warm(() => parseAll(files));
  return { rows, validated, parsed: median(() => parseAll(files)) };
}

/** Runs something until all its code is compiled. */
function warm(work: () => unknown) {
  const end = performance.now() + warmth;
  while (performance.now() < end) work();
}

/** The same files as others: what was read of a file is remembered as long as it is the same. */
const asNew = (files: readonly InputFile[]) => files.map((file) => ({ ...file }));

/** The cost as text: rows a second, and the processor time beside that of PapaParse. */
export function costText(title: string, { rows, validated, parsed }: ValidationCost): string {
  const speed = Math.round(rows / validated.wall);
  const [own, papa] = [validated, parsed].map(({ processor }) => Math.round(processor * 1000));
  const ratio = (validated.processor / parsed.processor).toFixed(2);
  return `${title}: ${rows} rows, ${speed} rows/s, processor ${own} ms, PapaParse ${papa} ms, ${ratio} times`;
}

/** Compares the fast way of the cell rules with the whole way on a million random cells; the number of differences. */
export const differencesInAMillion = () => [...cellDifferences(1_000_000, 2)].length;

function median(work: () => unknown) {
  const times = Array.from({ length: runs }, () => {
    const [start, before] = [performance.now(), process.cpuUsage()];
    work();
    const { user, system } = process.cpuUsage(before);
    return { wall: (performance.now() - start) / 1000, processor: (user + system) / 1e6 };
  });
  const middle = (kind: 'wall' | 'processor') => times.map((time) => time[kind]).sort((a, b) => a - b)[runs >> 1] ?? 0;
  return { wall: middle('wall'), processor: middle('processor') };
}

function parseAll(files: readonly InputFile[]) {
  for (const { bytes } of files)
    Papa.parse(new TextDecoder().decode(bytes ?? new Uint8Array()), { header: true, skipEmptyLines: true });
}
