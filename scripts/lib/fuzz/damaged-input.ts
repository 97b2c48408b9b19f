import type { InputFile } from '#model/raw.ts';
import { writeTable } from '#publish/write-table.ts';
import { tableNames, type TableName } from '#schemas/index.ts';
import { randomFrom } from '#synthetic/random.ts';
import { synthesize } from '#synthetic/synthesize.ts';
import { damaged } from './damage.ts';

/** Rows of each table that an input begins with: what is wrong shows in few rows as in many, and few are read in no time. */
const rows = 2;
const whole = synthesize({ grants: 3, seed: 1, municipalities: 2 });
const texts = new Map(tableNames.map((name) => [name, writeTable(name, whole[name].slice(0, rows) as never)] as const));

/** The damaged input of a seed: one table of a made-up country, or up to four, each damaged, some under a wrong name. The same seed gives the same bytes. */
export function damagedInput(seed: number): InputFile[] {
  const random = randomFrom(seed / 2 ** 32);
  return Array.from({ length: random.chance(0.8) ? 1 : random.int(2, 4) }, () => {
    const table = random.pick(tableNames);
    const named = random.chance(0.05) ? random.pick(tableNames) : table;
    const bytes = random.chance(0.1) ? sound(table) : damaged(texts.get(table) ?? '', random);
    const ending = random.chance(0.1) ? 'json' : 'csv';
    return { file: `data/${named}.${ending}`, table: named, size: bytes.length, bytes };
  });
}

const sound = (table: TableName) => new TextEncoder().encode(texts.get(table));
