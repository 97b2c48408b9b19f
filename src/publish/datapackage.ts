import * as z from 'zod';
import * as cells from '#schemas/cells.ts';
import { codelists, type CodelistName } from '#schemas/codelists.ts';
import { columnsOf, tableNames, tables, type TableName } from '#schemas/index.ts';
import type { CellKind, Column } from '#schemas/table.ts';
import type { Trilingual } from '#text/languages.ts';
import { sha256Of } from './checksums.ts';
import { dataLicence } from './licence.ts';
import type { Version } from '#model/release.ts';

export interface DataPackageFacts {
  /** The CSV of every table that is described. */
  files: ReadonlyMap<TableName, Uint8Array>;
  version: Version;
  /** Address of the site, with a slash at the end; a release, which outlives sites, names none. */
  homepage?: string;
  title: Trilingual;
  description: Trilingual;
  /** Where the CSV files stand beside the descriptor: empty or with a slash at the end. */
  folder?: string;
}

/** Frictionless Data Package v2 (datapackage.org/standard): the tables, their columns and their references, made from the schemas alone. */
export function dataPackage({ files, version, homepage, title, description, folder = '' }: DataPackageFacts) {
  return {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: 'achyk-zakaz',
    title: title.en,
    titles: title,
    description: description.en,
    descriptions: description,
    ...(homepage !== undefined && { homepage }),
    version: packageVersion(version),
    created: `${version.date}T00:00:00Z`,
    licenses: [{ name: dataLicence.name, title: dataLicence.title, path: dataLicence.url }],
    sources: [{ title: tables.sources.about.en, path: `${folder}sources.csv` }],
    resources: tableNames
      .filter((name) => files.has(name))
      .map((name) => resource(name, files.get(name) ?? new Uint8Array(), folder)),
  };
}

/** The data version as a semantic version: 2026-11-05 with hash 0a1b2c3d is 2026.11.5+0a1b2c3d. */
export const packageVersion = ({ date, hash }: Version) => `${date.split('-').map(Number).join('.')}+${hash}`;

function resource(name: TableName, bytes: Uint8Array, folder: string) {
  const { label, about } = tables[name];
  return {
    $schema: 'https://datapackage.org/profiles/2.0/dataresource.json',
    name,
    type: 'table',
    path: `${folder}${name}.csv`,
    title: label.en,
    titles: label,
    description: about.en,
    descriptions: about,
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    bytes: bytes.length,
    hash: `sha256:${sha256Of(bytes)}`,
    dialect: {
      $schema: 'https://datapackage.org/profiles/2.0/tabledialect.json',
      delimiter: ',',
      lineTerminator: '\n',
      quoteChar: '"',
      doubleQuote: true,
      header: true,
    },
    schema: tableSchema(name),
  };
}

/** Table Schema v2 of a table. */
function tableSchema(name: TableName) {
  const columns = Object.entries(columnsOf(name));
  return {
    $schema: 'https://datapackage.org/profiles/2.0/tableschema.json',
    fields: columns.map(([key, column]) => field(key, column)),
    missingValues: [''],
    primaryKey: ['id'],
    foreignKeys: columns.flatMap(([key, { references }]) => (references ? [foreignKey(key, name, references)] : [])),
  };
}

/** A reference to the table itself names an empty resource, as both generations of the standard allow. */
const foreignKey = (key: string, from: TableName, to: TableName) => ({
  fields: [key],
  reference: { resource: from === to ? '' : to, fields: ['id'] },
});

/**
 * Version 2 of Table Schema knows lists; readers of version 1, which are those in use, refuse a table that has one. So a list is a string of
 * a certain form, and what it lists stands beside under our own `list`, with the codes that `categories` has for single ones.
 */
function field(name: string, { kind, label, about, codelist, ...column }: Column) {
  const codes = codelist ? Object.entries(codelists[codelist as CodelistName] as Record<string, Trilingual>) : [];
  return {
    name,
    ...types[kind],
    title: label.en,
    titles: label,
    description: about.en,
    descriptions: about,
    ...(codelist && { codelist }),
    ...(codelist && {
      [kind === 'codes' ? 'items' : 'categories']: codes.map(([value, labels]) => ({ value, label: labels.en })),
    }),
    ...(kind in lists && { list: lists[kind as keyof typeof lists] }),
    constraints: {
      ...constraints(kind, column),
      ...(kind === 'codes' && { pattern: listPattern(codes.map(([value]) => value)) }),
      ...(kind === 'code' && !codelist && { enum: z.toJSONSchema(column.cell, { io: 'input' }).enum }),
    },
  };
}

function constraints(kind: CellKind, { optional, cell }: Pick<Column, 'optional' | 'cell'>) {
  const counted = kind === 'som' || kind === 'count';
  const pattern = kind in patterns ? patterns[kind as keyof typeof patterns] : undefined;
  return {
    ...(!optional && { required: true }),
    ...(pattern && { pattern }),
    ...(counted && !cell.safeDecode('-1' as never).success && { minimum: 0 }),
  };
}

/** How cell kinds are called by Table Schema; EDTF and other formats that it does not know are strings. */
const types = {
  text: { type: 'string' },
  slug: { type: 'string' },
  som: { type: 'integer' },
  count: { type: 'integer' },
  decimal: { type: 'number' },
  year: { type: 'year' },
  date: { type: 'date' },
  edtf: { type: 'string' },
  url: { type: 'string', format: 'uri' },
  sha256: { type: 'string' },
  soate: { type: 'string' },
  path: { type: 'string' },
  code: { type: 'string' },
  codes: { type: 'string' },
  names: { type: 'string' },
} satisfies Record<CellKind, object>;

const lists = {
  codes: { delimiter: ' ', itemType: 'string' },
  names: { delimiter: ' | ', itemType: 'string' },
} satisfies Partial<Record<CellKind, object>>;

/** One of the codes, and more of them behind a space each. */
const listPattern = (codes: readonly string[]) => `(?:${codes.join('|')})(?: (?:${codes.join('|')}))*`;

const patternOf = (cell: z.ZodType) => z.toJSONSchema(cell, { io: 'input' }).pattern;
const patterns = {
  slug: patternOf(cells.slug),
  sha256: patternOf(cells.sha256),
  soate: patternOf(cells.soate),
  path: patternOf(cells.path),
};
