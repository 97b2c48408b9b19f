import * as z from 'zod';
import { codelists, type CodelistName } from '#schemas/codelists.ts';
import { columnsOf, tables, type TableName } from '#schemas/index.ts';
import type { Column } from '#schemas/table.ts';

type Properties = Record<string, z.core.JSONSchema.BaseSchema>;

/** JSON Schema (2020-12) of a row as it is published: every cell is text, an empty one means «we do not know». Labels in three languages under `label` and `about`. */
export function jsonSchema(name: TableName): z.core.JSONSchema.BaseSchema {
  const { row, label, about } = tables[name];
  const { properties = {}, ...schema } = z.toJSONSchema(row, { io: 'input' });
  const described = Object.entries(columnsOf(name)).map(([key, column]) => [
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
