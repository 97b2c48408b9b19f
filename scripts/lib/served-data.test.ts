import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join as joinPath } from 'node:path';
import { asyncBufferFromUrl, parquetMetadataAsync, parquetReadObjects } from 'hyparquet';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { join } from '#model/join.ts';
import { bundles } from '#publish/data-files.ts';
import { fromExcelCell } from '#publish/excel-cell.ts';
import { excelCsv } from '#publish/excel-csv.ts';
import { tableParquet } from '#publish/parquet.ts';
import { queries } from '#publish/recipes.ts';
import { flatInLanguages } from '#publish/flat/index.ts';
import { sqliteFile } from '#publish/sqlite.ts';
import { encodeRecord, writeTable } from '#publish/write-table.ts';
import { columnsOf } from '#schemas/index.ts';
import { synthesize } from '#synthetic/synthesize.ts';
import { serve } from './serve.ts';

/** The published files as other programs meet them: at an address, in parts, and on a disk. */
const dataset = synthesize({ grants: 300, seed: 17 });
const { winners } = dataset;
const homepage = 'https://example.org/';
const folder = mkdtempSync(joinPath(tmpdir(), 'served-'));
const data = joinPath(folder, 'data');
const files = {
  'winners.parquet': tableParquet('winners', dataset),
  'winners.csv': writeTable('winners', winners),
  'winners.excel.csv': excelCsv('winners', winners),
  [bundles.database]: sqliteFile(dataset, flatInLanguages({ joined: join(dataset, '2026-11-22'), homepage })),
};
const known = winners.filter(({ amount }) => amount !== null);
const sum = known.reduce((total, { amount }) => total + (amount ?? 0), 0);
let server: Awaited<ReturnType<typeof serve>>;

beforeAll(async () => {
  mkdirSync(data);
  for (const [name, content] of Object.entries(files)) writeFileSync(joinPath(data, name), content);
  server = await serve(folder, { base: '/repo/' });
});

afterAll(async () => {
  await server.close();
  rmSync(folder, { recursive: true });
});

describe('an address of Parquet', () => {
  const size = files['winners.parquet'].length;
  /** The file at its address, and how many bytes were asked of it. */
  async function opened() {
    const asked = { bytes: 0, statuses: new Set<number>() };
    const counting: typeof fetch = async (address, init) => {
      const answer = await fetch(address, init);
      if (init?.method !== 'HEAD') {
        asked.bytes += Number(answer.headers.get('content-length'));
        asked.statuses.add(answer.status);
      }
      return answer;
    };
    const file = await asyncBufferFromUrl({ url: `${server.url}data/winners.parquet`, fetch: counting });
    return { file, asked };
  }

  test('answers a question about two columns with a part of the file', async () => {
    const { file, asked } = await opened();
    expect(file.byteLength).toBe(size);
    const metadata = await parquetMetadataAsync(file, { initialFetchSize: 4096 });
    const rows = await parquetReadObjects({ file, metadata, columns: ['id', 'amount'] });
    expect(rows).toEqual(winners.map(({ id, amount }) => ({ id, amount: amount === null ? null : BigInt(amount) })));
    expect([...asked.statuses]).toEqual([206]);
    expect(asked.bytes).toBeLessThan(size / 2);
  });

  test('gives only the rows that a question leaves', async () => {
    const { file } = await opened();
    const filter = { amount: { $gte: 400_000n } };
    const rows = await parquetReadObjects({ file, columns: ['id', 'amount'], filter });
    expect(rows.map(({ id }) => id as string)).toEqual(
      winners.flatMap(({ id, amount }) => (amount !== null && amount >= 400_000 ? [id] : [])),
    );
    expect(rows.length).toBeGreaterThan(0);
    expect(rows.length).toBeLessThan(winners.length);
  });
});

test('an address of SQLite gives its pages one by one, as programs ask that read it over the network', async () => {
  const whole = Buffer.from(files[bundles.database]);
  const pageSize = whole.readUInt16BE(16);
  for (const number of [0, 1, Math.floor(whole.length / pageSize) - 1]) {
    const [start, end] = [number * pageSize, (number + 1) * pageSize - 1];
    const answer = await fetch(`${server.url}data/${bundles.database}`, {
      headers: { Range: `bytes=${start}-${end}` },
    });
    expect(answer.status).toBe(206);
    expect(answer.headers.get('content-range')).toBe(`bytes ${start}-${end}/${whole.length}`);
    expect(Buffer.from(await answer.arrayBuffer()).equals(whole.subarray(start, end + 1))).toBe(true);
  }
});

const has = (program: string, ...args: string[]) => spawnSync(program, args).status === 0;

describe.skipIf(!has('python3', '-c', 'import csv, sqlite3'))('Python', () => {
  const python = (code: string, ...args: string[]) =>
    JSON.parse(
      execFileSync('python3', ['-c', `import csv, json, sqlite3, sys\n${code}`, ...args], {
        encoding: 'utf8',
        maxBuffer: 1e8,
      }),
    ) as unknown;
  const cells = winners.map((winner) => encodeRecord('winners', winner));
  const kinds = Object.values(columnsOf('winners')).map(({ kind }) => kind);

  test('reads the cells of the CSV as they are', () => {
    const code = 'print(json.dumps(list(csv.reader(open(sys.argv[1], encoding="utf-8", newline="")))))';
    expect(python(code, joinPath(data, 'winners.csv'))).toEqual([Object.keys(columnsOf('winners')), ...cells]);
  });

  test('reads those of the CSV for Excel, whose marks come off', () => {
    const code =
      'print(json.dumps(list(csv.reader(open(sys.argv[1], encoding="utf-8-sig", newline=""), delimiter=";"))))';
    const [head, ...rows] = python(code, joinPath(data, 'winners.excel.csv')) as string[][];
    expect(head).toEqual(Object.keys(columnsOf('winners')));
    expect(rows.map((row) => row.map((text, at) => fromExcelCell(kinds[at] ?? 'text', text)))).toEqual(cells);
  });

  test('opens the SQLite file and finds the sums and answers of ours', () => {
    const code = `
db = sqlite3.connect(sys.argv[1])
print(json.dumps([db.execute(query).fetchall() for query in sys.argv[2:]]))`;
    const total = 'SELECT count(*), count(amount), sum(amount) FROM winners';
    const asked = [total, ...Object.values(queries).map((query) => query({ language: 'ky' }))];
    const [counted, ...answers] = python(code, joinPath(data, bundles.database), ...asked) as unknown[][];
    expect(counted).toEqual([[winners.length, known.length, sum]]);
    for (const answer of answers) expect(answer.length).toBeGreaterThan(0);
  });
});

test.skipIf(!has('sqlite3', '--version'))('the program sqlite3 finds the sum of ours in the file', () => {
  const answer = execFileSync('sqlite3', [joinPath(data, bundles.database), 'SELECT sum(amount) FROM winners'], {
    encoding: 'utf8',
  });
  expect(answer.trim()).toBe(String(sum));
});
