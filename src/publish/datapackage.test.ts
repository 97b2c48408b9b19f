import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Package } from 'datapackage';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { tableNames, tables, type TableName } from '#schemas/index.ts';
import { sha256Of } from './checksums.ts';
import { parseCsv } from '#model/csv.ts';
import { dataPackage, packageVersion } from './datapackage.ts';
import { site } from '#model/site.ts';
import { tableCsv } from './table-csv.ts';

const files = new Map(tableNames.map((name) => [name, tableCsv(name, site)]));
const three = { ky: 'ky', ru: 'ru', en: 'en' };
const described = JSON.parse(
  JSON.stringify(
    dataPackage({ files, version: site.version, homepage: 'https://example.org/', title: three, description: three }),
  ),
) as Descriptor;

/** The descriptor as a stranger reads it: JSON, without our types. */
interface Descriptor {
  resources: { name: TableName; path: string; bytes: number; hash: string; schema: Schema }[];
}
interface Schema {
  fields: Field[];
  primaryKey: string[];
  foreignKeys: { fields: string[]; reference: { resource: string; fields: string[] } }[];
}
interface Field {
  name: string;
  type: string;
  list?: { delimiter: string };
  categories?: { value: string }[];
  items?: { value: string }[];
  constraints: { required?: boolean; pattern?: string; minimum?: number; enum?: string[] };
}

const rows = new Map<string, Record<string, string>[]>();
beforeAll(() => {
  for (const { name } of described.resources) {
    const { header, rows: found } = parseCsv(new TextDecoder().decode(files.get(name)));
    rows.set(
      name,
      found.map(({ cells }) => Object.fromEntries(header.map((key, i) => [key, cells[i] ?? '']))),
    );
  }
});

/** The lexical forms of Table Schema v2. */
const forms: Record<string, RegExp> = {
  string: /^[^]*$/,
  integer: /^[+-]?\d+$/,
  number: /^[+-]?(\d+(\.\d*)?|\.\d+)(E[+-]?\d+)?$/i,
  year: /^\d{4}$/,
  date: /^\d{4}-\d\d-\d\d$/,
};

function accepts({ type, list, categories, items, constraints }: Field, value: string) {
  if (value === '') return constraints.required !== true;
  if (!forms[type]?.test(value)) return false;
  if (categories && !categories.some((category) => category.value === value)) return false;
  if (items && !value.split(list?.delimiter ?? '').every((part) => items.some((item) => item.value === part)))
    return false;
  if (constraints.enum && !constraints.enum.includes(value)) return false;
  if (constraints.pattern && !new RegExp(`^(?:${constraints.pattern})$`).test(value)) return false;
  return constraints.minimum === undefined || Number(value) >= constraints.minimum;
}

test.for(described.resources)('every cell of $name fits its field', ({ name, schema }) => {
  const header = parseCsv(new TextDecoder().decode(files.get(name))).header;
  expect(schema.fields.map((field) => field.name)).toEqual(header);
  for (const row of rows.get(name) ?? [])
    for (const field of schema.fields)
      if (!accepts(field, row[field.name] ?? '')) expect.fail(`${name} ${row['id']} ${field.name}: ${row[field.name]}`);
});

test.for(described.resources)('keys of $name are unique and lead somewhere', ({ name, schema }) => {
  const own = rows.get(name) ?? [];
  expect(new Set(own.map((row) => row[schema.primaryKey[0] ?? '']))).toHaveLength(own.length);
  for (const { fields, reference } of schema.foreignKeys) {
    const known = new Set((rows.get(reference.resource || name) ?? []).map((row) => row[reference.fields[0] ?? '']));
    for (const row of own)
      if (row[fields[0] ?? ''] && !known.has(row[fields[0] ?? '']))
        expect.fail(`${name} ${row['id']} ${fields[0]}: ${row[fields[0] ?? '']}`);
  }
});

test.for(described.resources)('size and hash of $name are those of the file', ({ name, bytes, hash, path }) => {
  const file = files.get(name) ?? new Uint8Array();
  expect({ bytes, hash, path }).toEqual({ bytes: file.length, hash: `sha256:${sha256Of(file)}`, path: `${name}.csv` });
});

test('a refund may be negative, a grant may not', () => {
  const field = (table: TableName, column: string) =>
    described.resources.find(({ name }) => name === table)?.schema.fields.find(({ name }) => name === column);
  expect(field('payments', 'amount')?.constraints).toEqual({ required: true });
  expect(field('winners', 'amount')?.constraints).toEqual({ minimum: 0 });
});

test('a code without a list of labels names its values', () => {
  expect(described.resources.find(({ name }) => name === 'claims')?.schema.fields[1]?.constraints.enum).toEqual(
    Object.keys(tables),
  );
});

test('a table that refers to itself names an empty resource', () => {
  const places = described.resources.find(({ name }) => name === 'places');
  expect(places?.schema.foreignKeys[0]).toEqual({ fields: ['parent'], reference: { resource: '', fields: ['id'] } });
  expect(Object.keys(tables)).toEqual(described.resources.map(({ name }) => name));
});

test('the version is a semantic one without leading zeros', () => {
  expect(packageVersion({ date: '2026-01-05', hash: '0a1b2c3d' })).toBe('2026.1.5+0a1b2c3d');
});

describe('a reader of version 1 of the standard', () => {
  const folder = mkdtempSync(join(tmpdir(), 'package-'));
  const file = join(folder, 'datapackage.json');
  let read: Package;

  beforeAll(async () => {
    writeFileSync(file, JSON.stringify(described));
    for (const [name, bytes] of files) writeFileSync(join(folder, `${name}.csv`), bytes);
    read = await Package.load(file, { basePath: folder });
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  test('takes the descriptor as valid', () => expect(read.valid).toBe(true));

  test.for(described.resources)('opens $name, every row with its relations', async ({ name }) => {
    const opened = await read.getResource(name).read({ keyed: true, relations: true });
    expect(opened).toHaveLength(rows.get(name)?.length ?? -1);
  });
});
