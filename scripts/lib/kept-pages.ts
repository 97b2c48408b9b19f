import { hash } from 'node:crypto';
import { mkdirSync, utimesSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { version } from 'node:process';
import { keepNewest } from './keep-newest.ts';
import { contentOf, writePage } from './page-file.ts';
import { root } from './run.ts';
import { readSealed, writeSealed } from './sealed.ts';

/** So many programs, each with its folder of tables, keep their pages. */
const most = 4;

/** Where the pages of a folder of tables are kept, by the fingerprint of the program that makes them and the Node that runs it, which knows how dates are written. */
export const pagesFolder = (program: string, data: string) =>
  join(root, '.build/pages', sumOf(`${program}\0${version}\0${data}`).slice(0, 32));

/** A page that is asked for: its address, what it is made of (null where nobody says), and the file that it becomes (null where Astro is to name it). */
export interface WantedPage {
  url: string;
  key: string | null;
  file: string | null;
}

/**
 * Writes pages: those that an earlier build has made of the same are taken from a folder, all others are made, and kept there. Without a folder
 * all are made. A key says all that a page is made of besides the program and its address (src/components/page-key.ts).
 */
export function pageWriter(folder: string | null) {
  if (folder !== null) mkdirSync(folder, { recursive: true });
  const keptOf = ({ url, key }: WantedPage) =>
    folder === null || key === null ? null : keptPage(folder, { url, key });
  /** Writes a page that is kept; says whether there was one. */
  function before(page: WantedPage): boolean {
    const content = page.file === null ? null : (keptOf(page)?.read() ?? null);
    if (content === null || page.file === null) return false;
    writePage(page.file, content);
    return true;
  }
  /** Makes, writes and keeps a page; an answer that is no plain page is given back as it is. */
  async function anew(page: WantedPage, make: () => Promise<Response>): Promise<Response> {
    const made = await make();
    if (page.file === null || made.status !== 200 || made.body === null) return made;
    const content = await contentOf(made, page.file);
    writePage(page.file, keptOf(page)?.write(content) ?? content);
    return new Response(null);
  }
  return { before, anew };
}

const sumOf = (text: string) => hash('sha256', text);

/** The file of an address. A file that is not whole, or of another key, is none. */
function keptPage(folder: string, { url, key }: { url: string; key: string }) {
  const file = join(folder, sumOf(url));
  return {
    read: () => readSealed(file, key),
    write: (content: string | Uint8Array) => writeSealed(file, { key, content }),
  };
}

/** Deletes what other programs have kept longest. */
export function sweepPages(folder: string) {
  mkdirSync(folder, { recursive: true });
  utimesSync(folder, new Date(), new Date());
  keepNewest(dirname(folder), most);
}
