import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import { readRecord } from '#model/read-record.ts';
import { rowsIn } from '#model/releases/tables-of.ts';
import { columnsOf, tableNames, type TableName } from '#schemas/index.ts';
import type { CellKind } from '#schemas/table.ts';
import { freeze } from '../../../scripts/lib/release/draft-release.ts';
import { publishRelease } from '../../../scripts/lib/release/publish-release.ts';
import { frozenFolder } from '../record.ts';
import { fewRows, fullRow, perTable, type Row } from './few-rows.ts';

/** Sets a flag when it runs: the browser test looks for it. */
const act = 'globalThis.hurt=1';

/** Texts that break a site which trusts its data. None of them would pass the validation; the pages must stand without it. */
const hostileTexts = [
  `<script>${act}</script>`,
  `</script><script>${act}</script>`,
  `<img src=x onerror="${act}">`,
  `"><svg onload=${act}>`,
  `' autofocus onfocus='${act}' x='`,
  `" style="position:fixed;inset:0" onmouseover="${act}`,
  `</title></textarea></style><iframe srcdoc="<script>parent.hurt=1</script>">`,
  `javascript:${act}`,
  `[click](javascript:${act}) ![x](x) <https://example.com>`,
  '${7*7} {{7*7}} #{7*7} <%= 7*7 %> %s \\u003cb\\u003e',
  ']]> --> <!-- &lt;b&gt; &quot; &#60;b&#62; &amp;',
  '=HYPERLINK("https://example.com","x")',
  '__proto__ constructor toString null undefined',
  '\u202egnp.exe\u202c \u2066isolated z\u200b\u00ad\ufeffz',
  'مركز دعم الأطفال «Ак-Босого» עברית 2019',
  'Ͳ̴̛̖̻̪̝̅͊͗͆͑̓͝ẻ̷͉͔̝͌͜x̸̦̎ẗ̵́ 👩‍👩‍👧‍👦 \ud83d',
  'м'.repeat(10_000),
  'сөз '.repeat(2500).trim(),
];

const hostileUrl = `https://example.com/a?b=1&c=\${7*7}&d=javascript:${act}&copy=%3Cscript%3E#:~:text=x`;

/** How many rows of each table are poisoned; with those that they refer to there are more. */
const few = 6;

/**
 * Writes a few rows of every table with every text of them replaced: all links between the rows hold, so every kind of page is built. A column
 * or a table that is empty in these rows is filled, the column in every other row: what stands instead of an empty cell is built, too.
 */
export function writeHostileData(folder: string) {
  mkdirSync(folder, { recursive: true });
  const rows = fewRows(perTable(rowsOf), few);
  const texts = inOrder(hostileTexts);
  for (const name of tableNames) {
    const full = rows[name].length > 0 ? rows[name] : [fullRow(name, rows)];
    const columns = Object.entries(columnsOf(name));
    const filled = new Set(columns.flatMap(([column]) => (full.every((row) => !row[column]) ? column : [])));
    const poisoned = full.map((row, at) =>
      Object.fromEntries(
        columns.map(([column, { kind }]) => {
          const value = row[column] ?? '';
          const stays = isMeant(name, column, row) || (value === '' && !(filled.has(column) && at % 2 === 0));
          return [column, stays ? value : poison(kind, value, texts)];
        }),
      ),
    );
    writeFileSync(
      join(folder, `${name}.csv`),
      Papa.unparse({ fields: columns.map(([column]) => column), data: poisoned }, { newline: '\n' }).trimEnd() + '\n',
    );
  }
  writeFileSync(join(folder, 'release.json'), readFileSync(join(frozenFolder, 'release.json')));
  releaseAll(folder, texts);
}

/** Freezes the tables as the one release they have, whatever stands in them: what has been released has pages. */
function releaseAll(folder: string, texts: Iterator<string, string>) {
  writeFileSync(join(folder, 'releases.csv'), '');
  const record = readRecord(folder);
  const { row, ...made } = freeze(record, { date: record.release.date, changes: [], last: null });
  const [title_ky, title_ru, title_en] = [texts.next().value, texts.next().value, texts.next().value];
  const poisoned = { ...row, title_ky, title_ru, title_en };
  publishRelease(folder, { ...made, row: poisoned, ledger: null, changes: [], rowAt: rowsIn() }, []);
}

/** The rows of a table of the frozen record; none where it has no such file. */
function rowsOf(name: TableName) {
  const file = join(frozenFolder, `${name}.csv`);
  const text = existsSync(file) ? readFileSync(file, 'utf8') : '';
  return Papa.parse<Row>(text, { header: true, skipEmptyLines: true }).data;
}

/** Whether a text is read by a program: a claim is shown only if it names a column, and has a value that fits. */
function isMeant(table: TableName, column: string, row: Row) {
  if (table !== 'claims') return false;
  const claimed = columnsOf(row['table'] as TableName)[row['column'] ?? ''];
  return column === 'column' || (column === 'value' && claimed?.kind !== 'text');
}

/** A hostile text for a cell that holds a text; other cells stay as they are. */
function poison(kind: CellKind, value: string, texts: Iterator<string, string>) {
  if (kind === 'text') return texts.next().value;
  if (kind === 'names') return `${texts.next().value} | ${texts.next().value}`;
  return kind === 'url' ? hostileUrl : value;
}

/** The items in their order, again and again. */
function* inOrder<T>(items: readonly T[]): Generator<T, T> {
  for (;;) yield* items;
}
