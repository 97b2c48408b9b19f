import type { InputFile } from '#model/raw.ts';
import { tableNames } from '#schemas/index.ts';
import { randomFrom } from '#synthetic/random.ts';
import { damaged } from './damage.ts';
import { smallFiles, smallTables } from './small-record.ts';

/**
 * The damaged input of a seed: one table of a made-up country, or up to four, each damaged, some under a wrong name;
 * with one input in twenty all other tables stand sound beside them. The same seed gives the same bytes.
 */
export function damagedInput(seed: number): InputFile[] {
  const random = randomFrom(seed / 2 ** 32);
  const files = Array.from({ length: random.chance(0.8) ? 1 : random.int(2, 4) }, () => {
    const table = random.pick(tableNames);
    const named = random.chance(0.05) ? random.pick(tableNames) : table;
    const text = smallTables.get(table) ?? '';
    const bytes = random.chance(0.1) ? new TextEncoder().encode(text) : damaged(text, random);
    const ending = random.chance(0.1) ? 'json' : 'csv';
    return { file: `data/${named}.${ending}`, table: named, size: bytes.length, bytes };
  });
  return random.chance(0.05) ? [...files, ...othersThan(files)] : files;
}

const othersThan = (files: readonly InputFile[]) =>
  [...smallFiles.values()].filter(({ table }) => files.every((file) => file.table !== table));
