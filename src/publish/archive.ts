import { tableNames, type TableName } from '#schemas/index.ts';
import { checksums } from './checksums.ts';
import { zip } from './zip.ts';

export interface ArchiveFacts {
  /** The CSV of every table. */
  files: ReadonlyMap<TableName, Uint8Array>;
  /** Text files at the top: name and content. */
  texts: Readonly<Record<string, string>>;
  /** Files that stand beside the tables in data/: name and content. */
  companions?: Readonly<Record<string, string>>;
}

/** Everything as one zip: the tables byte for byte in data/, what describes them, and a list of checksums of all of it. */
export function archive({ files, texts, companions = {} }: ArchiveFacts): Uint8Array {
  const members = { ...encoded('', texts), ...encoded('data/', companions), ...tableMembers(files) };
  return zip({ ...members, ...encoded('', { SHA256SUMS: checksums(members) }) });
}

function tableMembers(files: ReadonlyMap<TableName, Uint8Array>): Record<string, Uint8Array> {
  return Object.fromEntries(
    tableNames.flatMap((name) => (files.has(name) ? [[`data/${name}.csv`, files.get(name) ?? new Uint8Array()]] : [])),
  );
}

function encoded(folder: string, texts: Readonly<Record<string, string>>): Record<string, Uint8Array> {
  return Object.fromEntries(
    Object.entries(texts).map(([name, text]) => [folder + name, new TextEncoder().encode(text)]),
  );
}
