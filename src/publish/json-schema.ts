import * as z from 'zod';
import { codelists, type CodelistName } from '#schemas/codelists.ts';
import { chartFile } from '#schemas/chart-file.ts';
import { tables, type TableName } from '#schemas/index.ts';
import type { Column, Table } from '#schemas/table.ts';

type Properties = Record<string, z.core.JSONSchema.BaseSchema>;

/** JSON Schema (2020-12) of a row as it is published: every cell is text, an empty one means «we do not know». Labels in three languages under `label` and `about`. */
export const jsonSchema = (name: TableName): z.core.JSONSchema.BaseSchema => schemaOf(tables[name]);

/** The same of the file of a chart. */
export const chartFileSchema = (): z.core.JSONSchema.BaseSchema => schemaOf(chartFile);

function schemaOf({ row, label, about, columns }: Table): z.core.JSONSchema.BaseSchema {
  const { properties = {}, ...schema } = z.toJSONSchema(row, { io: 'input' });
  const described = Object.entries(columns).map(([key, column]) => [
    key,
    { ...(properties as Properties)[key], ...facts(column) },
  ]);
  return { ...schema, title: label.en, description: about.en, label, about, properties: Object.fromEntries(described) };
}

function facts({ kind, optional, codelist, references, label, about }: Column) {
  return {
    title: label.en,
    description: about.en,
    label,
    about,
    kind,
    ...(kind === 'code' &&
      codelist && { enum: [...(optional ? [''] : []), ...Object.keys(codelists[codelist as CodelistName])] }),
    ...(codelist && { codelist }),
    ...(references && { references }),
  };
}
