import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { argv } from 'node:process';
import * as library from '@e965/xlsx';
import { en } from '#i18n/findings/en.ts';
import { sayFinding } from '#i18n/findings/say-finding.ts';
import { parseCsv } from '#model/csv.ts';
import { loadFiles } from '#model/load.ts';
import type { InputFile } from '#model/raw.ts';
import { writeTable } from '#publish/write-table.ts';
import {
  checkAgain,
  checkedDesk,
  editCells,
  mendsOn,
  openDesk,
  openedDesk,
  readFiles,
  writtenFindings,
  writtenTables,
} from '#report/desk/desk.ts';
import type { DeskChecked, DeskMend, DeskTable } from '#report/desk/desk-answer.ts';
import { openRows } from '#report/desk/packed-rows.ts';
import { tableNames } from '#schemas/index.ts';
import { randomFrom } from '#synthetic/random.ts';
import { synthesize } from '#synthetic/synthesize.ts';
import { checkAlone } from '#validation/check-alone.ts';
import { validate, type Validation } from '#validation/validate.ts';
import { damagedBooks } from '../lib/fuzz/damaged-book.ts';
import { damagedInput } from '../lib/fuzz/damaged-input.ts';
import { smallFiles } from '../lib/fuzz/small-record.ts';
import { asSaved, checkRows } from './check-rows.ts';
import { sheetBytes } from './check-sheet.ts';

/*
 * node scripts/bench/check-answers.ts [seeds] [folder of files …]: one line for each of many inputs with the checksum of all that is said of it.
 * Run it before and after the engine is changed for speed: `diff` must be silent.
 */
const [seeds = '1000', ...folders] = argv.slice(2);
const release = { date: '2026-11-22', synthetic: true };
const small = { files: [...smallFiles.values()], release };
const saying = {
  language: 'en' as const,
  say: (finding: Parameters<typeof sayFinding>[0]) => sayFinding(finding, en, 'en'),
};

const line = (name: string, answer: unknown) => console.log(name, checksum(answer));
const checksum = (answer: unknown) =>
  createHash('sha256')
    .update(
      JSON.stringify(answer, (_, value: unknown) =>
        value instanceof Uint8Array ? Buffer.from(value).toString('latin1') : value,
      ),
    )
    .digest('hex')
    .slice(0, 16);
const said = ({ findings, further, counts }: Validation) => ({ findings, further, counts });

/** What is shown with all corrections, of which a page gets the first. */
const inFull = ({ groups, mendCount, mends: _, ...checked }: DeskChecked, mends: DeskMend[]) => {
  if (mendCount !== mends.length) throw new Error(`${mendCount} corrections counted, ${mends.length} listed`);
  return { groups, mends, ...checked };
};

function rowsOf({ rows }: DeskTable) {
  const { count, cells } = openRows(rows);
  return Array.from({ length: count }, (_, row) => cells(row));
}

/** All that the three ways of checking say of a file. */
function check(name: string, input: InputFile, known: { files: readonly InputFile[]; release: typeof release | null }) {
  const alone = checkAlone([input], known, { library });
  line(`${name} alone`, { ...said(alone), mended: alone.mended });
  const desk = openDesk(readFiles([{ ...input }], library), known, saying);
  const opened = openedDesk(desk);
  const { mends } = mendsOn(desk);
  const tables = opened.tables.map((table) => ({ ...table, rows: rowsOf(table) }));
  line(`${name} desk`, { tables, checked: inFull(opened.checked, mends) });
  line(`${name} kept`, [writtenTables(desk), writtenFindings(desk)]);
  const random = randomFrom(name.length / 100);
  editCells(desk, [
    ...mends.slice(0, 5),
    ...tables.flatMap(({ rows }, table) => {
      if (rows.length === 0) return [];
      const row = random.int(0, rows.length - 1);
      const at = random.int(0, Math.max(0, Math.min(5, (rows[row]?.length ?? 1) - 1)));
      return [{ table, row, at, text: random.pick(['', 'н/д', '31.12.2019', '1 000 сом', 'x y']) }];
    }),
  ]);
  const again = checkAgain(desk);
  line(`${name} again`, [
    inFull(checkedDesk(again), mendsOn(again).mends),
    writtenTables(again),
    writtenFindings(again),
  ]);
}

const record = { files: loadFiles('data').filter(({ table }) => table !== null), release };
line('record', said(validate(record.files, { release })));
for (const file of record.files) check(`record ${basename(file.file)}`, file, { ...record, release: null });

const country = synthesize({ grants: 2000, seed: 3 });
const files = tableNames.map((table) => {
  const bytes = new TextEncoder().encode(writeTable(table, country[table]));
  return { file: `data/${table}.csv`, table, size: bytes.length, bytes };
});
line('country', said(validate(files, { release })));
for (const file of files) check(`country ${file.table}`, file, record);

const idsOf = (table: string) => {
  const { header, rows } = parseCsv(
    new TextDecoder().decode(record.files.find((file) => file.table === table)?.bytes ?? new Uint8Array()),
  );
  return rows.map(({ cells }) => cells[header.indexOf('id')] ?? '');
};
const rows = checkRows(writeTable('winners', country.winners), idsOf);
for (const kind of ['clean', 'dirty'] as const) {
  const text = Buffer.from(asSaved(rows[kind]));
  const book = sheetBytes(rows[kind]);
  check(`${kind}.csv`, { file: `${kind}.csv`, table: null, size: text.length, bytes: new Uint8Array(text) }, record);
  check(`${kind}.xlsx`, { file: `${kind}.xlsx`, table: null, size: book.length, bytes: new Uint8Array(book) }, record);
}

for (const folder of folders) {
  for (const name of readdirSync(folder).sort()) {
    const path = join(folder, name);
    if (!statSync(path).isFile()) continue;
    const bytes = new Uint8Array(readFileSync(path));
    check(`${basename(folder)}/${name}`, { file: name, table: null, size: bytes.length, bytes }, record);
  }
}

const damagedBook = damagedBooks(library);
for (let seed = 1; seed <= Number(seeds); seed += 1) {
  const inputs = damagedInput(seed);
  line(`tables ${seed}`, said(validate(inputs, { release })));
  for (const [i, input] of inputs.slice(0, 4).entries())
    check(`table ${seed}.${i}`, input, seed % 5 === 0 ? small : { files: [], release });
  check(`book ${seed}`, damagedBook(seed), seed % 5 === 0 ? small : { files: [], release });
}
