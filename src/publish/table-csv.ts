import type { TableName } from '#schemas/index.ts';
import type { Dataset } from '#model/dataset.ts';
import { writeTable } from './write-table.ts';

/** A published file of a table. */
interface PublishedFile {
  file: string;
  table: TableName | null;
  bytes: Uint8Array;
}

/** The input of a download: the files as published and the records read from them. */
export interface Published {
  dataset: Dataset;
  files: readonly PublishedFile[];
}

/**
 * A table as it is downloaded: the published file byte for byte; of a folder of files the first, and of the others all but the header.
 * Only where the files cannot be joined so (JSON, another header, no file at all) the table is written anew from its records.
 */
export function tableCsv(name: TableName, { dataset, files }: Published): Uint8Array {
  const own = files.filter(({ table }) => table === name);
  const [first, ...rest] = own;
  if (!first || !own.every(({ file }) => file.endsWith('.csv'))) return encode(writeTable(name, dataset[name]));
  if (rest.length === 0) return first.bytes;
  const texts = own.map(({ bytes }) => splitHeader(new TextDecoder().decode(bytes)));
  if (texts.some(({ header }) => header !== texts[0]?.header)) return encode(writeTable(name, dataset[name]));
  return encode(`${texts[0]?.header}\n${texts.map(({ body }) => body).join('')}`);
}

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);

/** The header line and the rows below it, which end with a line break unless there are none. */
function splitHeader(text: string) {
  const end = text.indexOf('\n');
  if (end < 0) return { header: text, body: '' };
  const body = text.slice(end + 1);
  return { header: text.slice(0, end), body: body === '' || body.endsWith('\n') ? body : `${body}\n` };
}
