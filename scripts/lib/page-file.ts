import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { withoutSaidEnds } from './end-tags.ts';
import { held } from './unread-response.ts';

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

/** What is written of what was made. */
export async function contentOf(made: Response, file: string): Promise<string | Uint8Array> {
  const content = await held(made);
  if (!file.endsWith('.html')) return content;
  return withoutSaidEnds(typeof content === 'string' ? content : Buffer.from(content).toString());
}

const folders = new Set<string>();

/**
 * Writes a page at once and in the thread that made it: for tens of thousands of small files that costs a third of what it costs to hand each to
 * Astro, which makes its folder again and asks the pool of threads four times.
 */
export function writePage(file: string, content: string | Uint8Array) {
  const folder = dirname(file);
  if (!folders.has(folder)) mkdirSync(folder, { recursive: true });
  folders.add(folder);
  writeFileSync(file, content);
}
