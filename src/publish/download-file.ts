import type { TableName } from '#schemas/index.ts';
import { sha256Of } from './checksums.ts';

/** One file below /data/. */
export interface DownloadFile {
  /** Path below /data/, for example `calls.excel.csv`. */
  path: string;
  /** The table that it holds; null when it holds or describes all of them. */
  table: TableName | null;
  mediaType: string;
  bytes: Uint8Array;
  /** In bytes. */
  size: number;
  sha256: string;
}

const mediaTypes = {
  csv: 'text/csv; charset=utf-8',
  json: 'application/json',
  jsonld: 'application/ld+json',
  ttl: 'text/turtle',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  zip: 'application/zip',
  svg: 'image/svg+xml',
  txt: 'text/plain; charset=utf-8',
  parquet: 'application/vnd.apache.parquet',
  sqlite: 'application/vnd.sqlite3',
} as const;

/** The media type of a file by its ending. */
export function mediaTypeOf(path: string): string {
  const ending = path.slice(path.lastIndexOf('.') + 1);
  if (!(ending in mediaTypes)) throw new Error(`unknown file type: ${path}`);
  return mediaTypes[ending as keyof typeof mediaTypes];
}

/** Puts a content together with what is said of it. */
export function downloadFile(path: string, table: TableName | null, content: string | Uint8Array): DownloadFile {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  return { path, table, mediaType: mediaTypeOf(path), bytes, size: bytes.length, sha256: sha256Of(bytes) };
}
