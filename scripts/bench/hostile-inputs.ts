import {
  closeSync,
  copyFileSync,
  mkdirSync,
  openSync,
  readdirSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { columnsOf, tableNames, type TableName } from '#schemas/index.ts';

const megabyte = 1024 * 1024;

/** Writes what is hostile into a folder with a small record; a text that it returns is asked about instead of the folder. */
type Make = (folder: string) => unknown;

/** Inputs that crashed the check once, kept it busy for over a minute or took over 2 GB, by what they are. */
export const hostileInputs: Readonly<Record<string, Make>> = {
  'a link to itself': (folder) => symlinkSync(join(folder, 'calls.csv.csv'), join(folder, 'calls.csv.csv')),
  'two links to the folder itself': (folder) => ['a', 'b'].forEach((name) => symlinkSync('.', join(folder, name))),
  'a folder that may not be read': (folder) => mkdirSync(join(folder, 'closed'), { mode: 0o000 }),
  'a release that may not be read': (folder) => writeFileSync(join(folder, 'release.json'), '{}', { mode: 0o000 }),
  'boundaries that may not be read': (folder) => writeFileSync(join(folder, boundaries), '{}', { mode: 0o000 }),
  'a name too long for any file': () => `${'long'.repeat(1000)}.csv`,
  'a release of 700 MB': (folder) => sparse(join(folder, 'release.json'), 700),
  'boundaries of 300 MB': (folder) => sparse(join(folder, boundaries), 300),
  'boundaries of 20,000 unknown places': (folder) => writeFileSync(join(folder, boundaries), unknownPlaces(20_000)),
  'a table of 200,000 rows of «-»': (folder) => writeTable(folder, 'winners', () => '-', 200_000),
  'a table with 100,000 references that lead nowhere': (folder) =>
    writeTable(folder, 'winners', (column, row) => referring(column, row), 100_000),
  '50 MB of line breaks': (folder) => writeFilled(folder, '\n'),
  '50 MB of commas': (folder) => writeFilled(folder, ','),
  '50 MB of semicolons': (folder) => writeFilled(folder, ';'),
  '50 MB of carriage returns': (folder) => writeFilled(folder, '\r'),
  '50 MB of quotation marks': (folder) => writeFilled(folder, '"'),
  '50 MB of rows of quotation marks': (folder) => writeFilled(folder, '""\n'),
  'one line of 50 MB': (folder) => writeFilled(folder, 'Ж'),
  'a header of a million columns': (folder) =>
    writeFileSync(join(folder, 'calls.csv'), Array.from({ length: 1e6 }, (_, i) => `c${i}`).join(',')),
  'a million keys in JSON': (folder) =>
    writeInstead(folder, 'calls', 'json', `[{${Array.from({ length: 1e6 }, (_, i) => `"c${i}":"1"`).join(',')}}]`),
  'JSON 50 MB deep': (folder) => writeInstead(folder, 'calls', 'json', '['.repeat(50 * megabyte)),
  'JSON 50 MB deep, closed': (folder) =>
    writeInstead(folder, 'calls', 'json', '['.repeat(25 * megabyte) + ']'.repeat(25 * megabyte)),
};

const boundaries = 'boundaries.topo.json';

/** Copies the tables of a folder of data, and nothing else. */
export function copyTables(from: string, to: string) {
  for (const name of readdirSync(from))
    if (tableNames.some((table) => name === `${table}.csv`)) copyFileSync(join(from, name), join(to, name));
}

function sparse(file: string, megabytes: number) {
  closeSync(openSync(file, 'w'));
  truncateSync(file, megabytes * megabyte);
}

/** A table in which every cell is made by its column and row. */
function writeTable(folder: string, table: TableName, cell: (column: string, row: number) => string, rows: number) {
  const columns = Object.keys(columnsOf(table));
  const lines = Array.from({ length: rows }, (_, row) => columns.map((column) => cell(column, row)).join(','));
  writeFileSync(join(folder, `${table}.csv`), [columns.join(','), ...lines, ''].join('\n'));
}

/** A cell of a row that refers to rows that do not exist; no two of them are the same. */
function referring(column: string, row: number): string {
  const { kind, references, optional, codelist } = columnsOf('winners')[column] ?? {};
  if (column === 'id') return `grant-${row}`;
  if (references !== undefined) return `nowhere-${column.replaceAll('_', '-')}-${row}`;
  if (optional) return '';
  return kind === 'code' && codelist === 'bases' ? 'explicit' : kind === 'code' ? 'awarded' : '1';
}

/** A table whose header is followed by one sign again and again. */
const writeFilled = (folder: string, sign: string) =>
  writeFileSync(
    join(folder, 'calls.csv'),
    `${Object.keys(columnsOf('calls')).join(',')}\n${sign.repeat((50 * megabyte) / Buffer.byteLength(sign))}`,
  );

function writeInstead(folder: string, table: TableName, extension: string, text: string) {
  writeFileSync(join(folder, `${table}.csv`), `${Object.keys(columnsOf(table)).join(',')}\n`);
  writeFileSync(join(folder, `${table}.${extension}`), text);
}

const unknownPlaces = (count: number) =>
  JSON.stringify({
    type: 'Topology',
    objects: {
      places: {
        type: 'GeometryCollection',
        geometries: Array.from({ length: count }, (_, i) => ({
          type: 'Polygon',
          arcs: [[0]],
          id: `unknown-place-${i}`,
          properties: { id: `unknown-place-${i}` },
        })),
      },
    },
    arcs: [
      [
        [0, 0],
        [1, 0],
        [0, 1],
        [-1, -1],
      ],
    ],
  });
