import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { withoutSaidEnds } from './end-tags.ts';

/** Where a site is built to, and below which path it will live. */
export interface Built {
  out: string;
  base: string;
}

/** A name that needs no thought about how an address becomes the name of a file. */
const plain = /^[a-z0-9/._-]*$/i;

/** The file of a page (a folder with an index) or of any other file of the site; null where Astro is to name it, as for 404.html. */
export function pageFile(url: string, { type }: { type: string }, { out, base }: Built): string | null {
  const path = new URL(url).pathname;
  const root = base.endsWith('/') ? base : `${base}/`;
  const name = path.startsWith(root) ? path.slice(root.length) : null;
  if (name === null || !plain.test(name) || /^(?:404|500)\//.test(name)) return null;
  if (type === 'page') return name === '' || name.endsWith('/') ? join(out, `${name}index.html`) : null;
  // Astro asks for a file with a slash behind it where the name of its route has no ending.
  const file = name.replace(/\/$/, '');
  return file === '' ? null : join(out, file);
}

/** What is written of what was made. End tags are plain letters: they are looked for in the bytes, so that no page is decoded and encoded again. */
export async function contentOf(made: Response, file: string): Promise<Uint8Array> {
  const content = new Uint8Array(await made.arrayBuffer());
  if (!file.endsWith('.html')) return content;
  return Buffer.from(withoutSaidEnds(Buffer.from(content.buffer).toString('latin1')), 'latin1');
}

const folders = new Set<string>();

/**
 * Writes a page at once and in the thread that made it: for tens of thousands of small files that costs a third of what it costs to hand each to
 * Astro, which makes its folder again and asks the pool of threads four times.
 */
export function writePage(file: string, content: Uint8Array) {
  const folder = dirname(file);
  if (!folders.has(folder)) mkdirSync(folder, { recursive: true });
  folders.add(folder);
  writeFileSync(file, content);
}
