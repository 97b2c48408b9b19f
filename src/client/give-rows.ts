import { cutCells, cutCsv, cutJson } from './cut-rows.ts';
import { saveBlob } from './save-blob.ts';
import { loadFile, loadJson } from './search/load-file.ts';

interface Wanted {
  list: string;
  /** The columns that are wanted; all where they are not named. */
  columns?: readonly string[];
  /** The columns that together, with slashes between them, are the id of a row; left out: the first one is. */
  by?: readonly string[] | undefined;
  /** Address of the published file of the whole list. */
  file?: string;
  format?: string;
  /** Address of the list of all files, which names the version. */
  index?: string;
}

/** Loads the file of the whole list, cuts the rows out of it and saves them under a name that says what they are. Fails when a file does not load. */
export async function giveRows(
  ids: readonly string[],
  { list, columns, by, file = '', format = 'csv', index = '' }: Wanted,
) {
  const [bytes, { version, licence }] = await Promise.all([
    loadFile(file),
    loadJson<{ version: { date: string; hash: string }; licence: string }>(index),
  ]);
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  const name = fileName({ list, version: `${version.date}-${version.hash}`, licence });
  saveBlob(await made(text, { ids, columns, by }, format), `${name}.${format}`);
}

async function made(text: string, cut: Parameters<typeof cutCsv>[1], format: string): Promise<Blob> {
  if (format === 'json') return new Blob([cutJson(text, cut)], { type: 'application/json' });
  if (format !== 'xlsx') return new Blob([cutCsv(text, cut)], { type: 'text/csv;charset=utf-8' });
  const { utils, write } = await import('@e965/xlsx');
  const book = utils.book_new();
  utils.book_append_sheet(book, utils.aoa_to_sheet(cutCells(text, cut)), 'rows');
  return new Blob([write(book, { type: 'array', bookType: 'xlsx', compression: true }) as ArrayBuffer]);
}

/** List, language, filter and order of the list, version and licence: `achyk-zakaz-grants-ru-find-karakol-2026-11-29-0a1b2c3d-cc-by-4-0`. */
export function fileName(
  { list, version, licence }: { list: string; version: string; licence: string },
  { search } = location,
) {
  const state = [...new URLSearchParams(search)]
    .flat()
    .map((part) => part.replace(/[^\p{L}\p{N}]+/gu, '-').slice(0, 40));
  const licenceName = /licenses\/([a-z-]+\/[\d.]+)/.exec(licence)?.[1]?.replace(/[/.]/g, '-');
  const parts = [
    'achyk-zakaz',
    list,
    document.documentElement.lang,
    ...state,
    version,
    licenceName && `cc-${licenceName}`,
  ];
  return parts.filter(Boolean).join('-');
}
