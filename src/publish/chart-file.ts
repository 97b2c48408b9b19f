import { chartFile, type ChartFileRow } from '#schemas/chart-file.ts';
import { tableNames, type TableName } from '#schemas/index.ts';
import { namedSources } from '#schemas/source-columns.ts';
import { writeCsvRows } from '#model/csv.ts';
import type { Derived } from '#model/derived/index.ts';
import type { Joined } from '#model/join.ts';
import { rowsById } from '#model/rows-by-id.ts';
import { textOf } from '#model/translation.ts';
import type { Language } from '#text/languages.ts';

/** A number of a chart: what its mark shows, before it is written out in a language. */
export interface ChartNumber {
  series?: string;
  category?: string;
  /** null: not known; `qualifier` may say why. */
  value: number | null;
  /** Left out: exact, or unknown where there is no value. */
  qualifier?: ChartFileRow['qualifier'];
  /** Bounds, where they are others than value and qualifier say. */
  low?: number | null;
  high?: number | null;
  unit: ChartFileRow['unit'];
  year?: number | null | undefined;
  date?: string | null | undefined;
  /** The id of a place. */
  place?: string | null | undefined;
  /** The rows behind it, as table/id. */
  rows?: readonly string[] | undefined;
  /** The figure of the site that it is. */
  figure?: Pick<Derived, 'key' | 'scope' | 'rows'> | null;
  /** Ids of its sources; left out: those that its rows name. What is not known has none. */
  sources?: readonly string[];
}

/** The numbers of a chart as CSV: UTF-8, comma, decimal point, the same columns for all charts. */
export function chartCsv(numbers: readonly ChartNumber[], joined: Joined, language: Language): string {
  const rows = numbers.map((number) => {
    const row = fileRow(number, joined, language);
    return columns.map((column) => written(row[column]));
  });
  return writeCsvRows([columns, ...rows]);
}

const columns = Object.keys(chartFile.columns) as readonly (keyof ChartFileRow)[];

/** A cell as its column encodes it, which a test compares: going through the schema costs each chart of each grant more than to draw it. */
const written = (value: string | number | null) => (value === null ? '' : String(value));

/** The row of a number in the file of its chart. */
function fileRow(number: ChartNumber, joined: Joined, language: Language): ChartFileRow {
  const { series, category, value, unit, year = null, date = null, place, figure } = number;
  const qualifier = number.qualifier ?? (value === null ? 'unknown' : 'exact');
  const rows = number.rows ?? figure?.rows ?? [];
  const sources = value === null ? [] : (number.sources ?? sourcesOf(rows, joined));
  return {
    series: series || null,
    category: category || null,
    value,
    ...boundsOf({ ...number, qualifier }),
    qualifier,
    unit,
    year,
    date,
    place: place ? (textOf(joined.placesById.get(place) ?? {}, 'name', language)?.value ?? place) : null,
    rows: inOne(rows),
    key: figure?.key ?? null,
    scope: figure?.scope ?? null,
    source: inOne(sources),
    source_url: inOne(sources.map((id) => joined.sourcesById.get(id)?.url ?? '-')),
  };
}

/** Between which numbers the true one lies: an exact one between itself and itself, one of «about» has no bounds. */
function boundsOf({ value, qualifier, low, high }: ChartNumber): Pick<ChartFileRow, 'low' | 'high'> {
  const isBelow = qualifier === 'exact' || qualifier === 'at-least';
  const isAbove = qualifier === 'exact' || qualifier === 'at-most';
  return { low: low ?? (isBelow ? value : null), high: high ?? (isAbove ? value : null) };
}

/** The sources that rows name, each once. */
function sourcesOf(rows: readonly string[], joined: Joined): string[] {
  const named = rows.flatMap((row) => {
    const [table = '', id = ''] = row.split('/');
    const record = isTable(table) ? rowsById(joined, table).get(id) : undefined;
    return record && isTable(table) ? namedSources(table, record) : [];
  });
  return [...new Set(named)];
}

const isTable = (name: string): name is TableName => tableNames.some((table) => table === name);

const inOne = (values: readonly string[]) => (values.length === 0 ? null : values.join(' '));
