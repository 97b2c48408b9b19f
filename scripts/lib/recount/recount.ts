import { readdirSync, readFileSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import Papa from 'papaparse';

/** A figure as the recount and the site know it. */
interface Counted {
  value: number | null;
  outOf: number | null;
  qualifier: string | null;
}

/** CountedFigures by «key scope». */
export type CountedFigures = ReadonlyMap<string, Counted>;

const folder = new URL('./', import.meta.url);
const steps = readdirSync(folder)
  .filter((name) => name.endsWith('.sql'))
  .sort()
  .map((name) => readFileSync(new URL(name, folder), 'utf8'));

/**
 * Counts every figure anew from the published CSV, by name of the table, with SQL alone: nothing of the site's own model takes part.
 * `date` is that of the data version.
 */
export function recount(tables: Readonly<Record<string, string>>, date: string | null): CountedFigures {
  const database = new DatabaseSync(':memory:');
  for (const [name, text] of Object.entries(tables)) load(database, name, text);
  database.exec('CREATE TABLE release (date TEXT)');
  database.prepare('INSERT INTO release VALUES (?)').run(date);
  for (const step of steps) database.exec(step);
  for (const name of Object.keys(tables))
    database.exec(`INSERT INTO figure SELECT 'table-rows', 'tables/${name}', count(*), NULL, NULL FROM "${name}"`);
  const rows = database.prepare('SELECT key, scope, value, out_of, qualifier FROM figure').all();
  database.close();
  return new Map(
    rows.map(({ key, scope, value, out_of, qualifier }) => [
      `${String(key)} ${String(scope)}`,
      { value: value as number | null, outOf: out_of as number | null, qualifier: qualifier as string | null },
    ]),
  );
}

function load(database: DatabaseSync, name: string, text: string) {
  const [header = [], ...rows] = Papa.parse<string[]>(text.replace(/^\uFEFF/, ''), { skipEmptyLines: true }).data;
  const quoted = header.map((column) => `"${column}"`);
  database.exec(`CREATE TABLE "${name}" (${quoted.map((column) => `${column} TEXT`).join(', ')})`);
  const insert = database.prepare(`INSERT INTO "${name}" VALUES (${quoted.map(() => '?').join(', ')})`);
  database.exec('BEGIN');
  for (const row of rows) insert.run(...header.map((_, i) => row[i] || null));
  database.exec('COMMIT');
}

/** CountedFigures of the file that the site publishes. */
export function publishedFigures(csv: string): CountedFigures {
  const { data } = Papa.parse<Record<string, string>>(csv, { header: true, skipEmptyLines: true });
  const number = (text: string | undefined) => (text ? Number(text) : null);
  return new Map(
    data.map(({ key = '', scope = '', value, out_of, qualifier = '' }) => [
      `${key} ${scope}`,
      { value: number(value), outOf: number(out_of), qualifier: qualifier || null },
    ]),
  );
}

/** Where the two disagree, a line each. A figure that one of them lacks is nothing, which is neither more nor less than zero or unknown. */
export function differences(site: CountedFigures, recounted: CountedFigures): string[] {
  const nothing: Counted = { value: null, outOf: null, qualifier: null };
  return [...new Set([...site.keys(), ...recounted.keys()])].flatMap((name) => {
    const [ours, theirs] = [site.get(name) ?? nothing, recounted.get(name) ?? nothing];
    const same =
      (ours.value ?? 0) === (theirs.value ?? 0) &&
      (!theirs.value || theirs.outOf === null || ours.outOf === theirs.outOf) &&
      (!theirs.value || theirs.qualifier === null || ours.qualifier === theirs.qualifier);
    return same ? [] : [`${name}: the site says ${written(ours)}, the recount ${written(theirs)}`];
  });
}

const written = ({ value, outOf, qualifier }: Counted) =>
  [value, ...(outOf === null ? [] : [`of ${outOf}`]), ...(qualifier === null ? [] : [qualifier])].join(' ');
