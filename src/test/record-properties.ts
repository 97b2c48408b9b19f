import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { decodeTable } from '#model/decode.ts';
import { figureOf } from '#model/derived/index.ts';
import { proofOf } from '#model/proof.ts';
import { placeView } from '#model/place-view.ts';
import type { PublishedRecord } from '#model/read-record.ts';
import { readRaw, readText } from '#model/read.ts';
import { tableJson } from '#publish/json-table.ts';
import { writeTable } from '#publish/write-table.ts';
import { tableNames, tables, type TableName } from '#schemas/index.ts';
import { placeFigures } from '#figures/index.ts';
import { languages } from '#text/languages.ts';

/** A question to a record, whatever rows it has; the answer lists what is wrong. */
export type RecordProperty = (record: PublishedRecord, folder: string) => Iterable<string>;

/** What holds of every record that validates: the title says what is promised. */
export const recordProperties: Readonly<Record<string, RecordProperty>> = {
  'every table survives reading and writing byte for byte': function* ({ dataset, files }, folder) {
    for (const { file, table } of files)
      if (writeTable(table, dataset[table] as never) !== readFileSync(join(folder, file), 'utf8')) yield file;
  },

  'every table as JSON is read back as the same table': function* ({ dataset }) {
    for (const name of tableNames) {
      const bytes = new TextEncoder().encode(tableJson(dataset[name]));
      const { raw } = readRaw(readText({ file: `${name}.json`, table: name, size: bytes.length, bytes }));
      const { records } = decodeTable(name, raw ? [raw] : []);
      if (writeTable(name, records as never) !== writeTable(name, dataset[name] as never)) yield name;
    }
  },

  'every amount has a source that is listed': function* (record) {
    for (const name of tableNames)
      for (const row of record.dataset[name])
        for (const column of amountColumns(name)) {
          if ((row as unknown as Record<string, unknown>)[column] === null) continue;
          const { sources } = proofOf(record, name, row as never, column);
          if (sources.length === 0 || !sources.every((id) => record.sourcesById.has(id)))
            yield `${name}/${row.id} ${column}`;
        }
  },

  'every call, grant and budget figure is of a place that exists, or of none': function* ({ dataset, placesById }) {
    for (const { id, place } of [...dataset.calls, ...dataset.winners, ...dataset.budgets])
      if (place !== null && !placesById.has(place)) yield `${id}: ${place}`;
  },

  'no total counts an aggregate and its parts': function* (record) {
    const whole = record.dataset.winners.filter(({ part_of }) => part_of === null);
    const projects = whole.reduce((sum, grant) => sum + (grant.projects ?? 1), 0);
    const amount = whole.reduce((sum, grant) => sum + (grant.amount ?? 0), 0);
    const [counted, awarded] = [
      figureOf(record, 'projects', 'nation').value,
      figureOf(record, 'awarded', 'nation').value,
    ];
    if (counted !== projects) yield `${counted} projects, not ${projects}`;
    if ((awarded ?? 0) !== amount) yield `${awarded} som, not ${amount}`;
  },

  'a grant is counted in every place above it, once': function* (record) {
    for (const grant of record.dataset.winners)
      for (const place of record.pathOf(record.placesById.get(grant.place ?? '') ?? country(record)))
        if (placeView(record, place).grants.filter(({ id }) => id === grant.id).length !== 1)
          yield `${grant.id} in ${place.id}`;
  },

  'every figure of a place with a record says what it shows, or why it shows nothing': function* (record) {
    for (const language of languages)
      for (const place of record.dataset.places) {
        const view = placeView(record, place);
        if (view.silent) continue;
        const figures = placeFigures(record, view, { language, href: (path) => `/${path}` });
        for (const { path, title, sentence, picture, empty, table } of Object.values(figures)) {
          if (title === '' || /undefined|NaN|null|\{n\}/.test(`${title} ${sentence}`))
            yield `${language} ${path}: ${title} ${sentence}`;
          if (picture === null ? empty === '' : table.rows.length === 0)
            yield `${language} ${path}: ${picture ? 'no table' : 'no word'}`;
        }
      }
  },
};

const amountColumns = (name: TableName) =>
  Object.entries(tables[name].columns).flatMap(([column, { kind }]) => (kind === 'som' ? column : []));

/** The place of a grant without one: the whole country. */
function country({ childrenByPlace }: PublishedRecord) {
  const [place] = childrenByPlace.get(null) ?? [];
  if (!place) throw new Error('no country');
  return place;
}
