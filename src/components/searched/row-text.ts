import { labelOf, textIn } from '#i18n/texts.ts';
import type { Joined } from '#model/join.ts';
import { textOf } from '#model/translation.ts';
import { columnsOf, type TableName } from '#schemas/index.ts';
import type { ColumnFacts } from '#schemas/table.ts';
import type { TextPart } from '#search/text-part.ts';
import type { Language } from '#text/languages.ts';
import { remembering } from '#text/remembering.ts';

/** Columns that say how a row was recorded and not what it tells. */
const aside =
  /^(?:id|source|basis|translated|part_of|repeats|disagrees_with|successor|level|scope|point|soate|verified|seen)$|_(?:ky|ru|en|qualifier|language|source|certainty|unit)$/;

/** Kinds of cells that are written as they stand. */
const asIs: ReadonlySet<ColumnFacts['kind']> = new Set(['text', 'som', 'count', 'year']);

/** What a row of a table tells in a language, one line a cell: texts, labels of codes, names of what it refers to, numbers, years. */
export function rowText(joined: Joined, table: TableName, row: object, language: Language): TextPart[] {
  const cells = row as Readonly<Record<string, unknown>>;
  return toldColumns(table).flatMap(({ column, base, facts }) => {
    if (base !== undefined) return written(row, base, language);
    const value = cells[column];
    if (value === null || value === undefined) return [];
    return valuesOf(value).flatMap((one) => cellText(joined, facts, { value: one, language }));
  });
}

interface ToldColumn {
  column: string;
  /** The name of a text without its language; undefined where the column is no text in Kyrgyz. */
  base: string | undefined;
  facts: ColumnFacts;
}

/** The columns of a table that tell something, each text once. */
const toldColumns = remembering((table: TableName) =>
  Object.entries(columnsOf(table)).flatMap(([column, facts]): ToldColumn[] => {
    const base = /^(\w+)_ky$/.exec(column)?.[1];
    return base === undefined && aside.test(column) ? [] : [{ column, base, facts }];
  }),
);

export const line = (text: string, language: Language): TextPart => ({ text: `${text}\n`, language });

function written(row: object, base: string, language: Language): TextPart[] {
  const text = textOf(row, base, language);
  return text === null ? [] : [line(text.value, text.language)];
}

const valuesOf = (value: unknown): unknown[] => (Array.isArray(value) ? value : [value]);

function cellText(
  joined: Joined,
  facts: ColumnFacts,
  { value, language }: { value: unknown; language: Language },
): TextPart[] {
  const text = String(value);
  if (facts.codelist !== undefined)
    return [line(labelOf(facts.codelist as 'items', text as never, language), language)];
  if (facts.references !== undefined) return nameOf(joined, facts.references, text, language);
  if (facts.kind === 'edtf') return [...new Set(text.match(/\d{4}/g))].map((year) => line(year, language));
  return asIs.has(facts.kind) || facts.kind === 'names' ? [line(text, language)] : [];
}

function nameOf(joined: Joined, table: TableName, id: string, language: Language): TextPart[] {
  const maps = {
    places: joined.placesById,
    organizations: joined.organizationsById,
    programmes: joined.programmesById,
    calls: joined.callsById,
    winners: joined.grantsById,
  } as const;
  const record = table in maps ? maps[table as keyof typeof maps].get(id) : undefined;
  if (!record) return [];
  return [line(textIn(record, table === 'places' || table === 'organizations' ? 'name' : 'title', language), language)];
}
