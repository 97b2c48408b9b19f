import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { prosePaths } from '#publish/page-paths.ts';
import { filesIn } from '../lib/site-size.ts';

/** What a first visit to a page fetches, in bytes after gzip. */
interface Weight {
  html: number;
  css: number;
  js: number;
}

/** The weight of one kind of page, in bytes after gzip. */
export interface PageKind {
  kind: string;
  pages: number;
  median: Weight;
  /** The heaviest page of the kind by HTML and CSS. */
  most: number;
}

/** The largest number of pages of a kind that are weighed, evenly spread. */
const sample = 300;

/** Every kind of page of a site that was built for the base /: front page, lists, records, texts. */
export function pageKinds(folder: string): PageKind[] {
  const pages = filesIn(folder).filter((file) => file.endsWith('/index.html') && /^(ky|ru|en)\//.test(file));
  const kinds = Map.groupBy(pages, kindOf);
  const weigh = weigher(folder);
  return [...kinds].map(([kind, files]) => {
    const weights = spread(files).map(weigh);
    const median = {
      html: middle(weights.map(({ html }) => html)),
      css: middle(weights.map(({ css }) => css)),
      js: middle(weights.map(({ js }) => js)),
    };
    return { kind, pages: files.length, median, most: Math.max(...weights.map(({ html, css }) => html + css)) };
  });
}

/** `ky/places/osh/index.html` is a `places/…`, `ky/places/index.html` is `places/`, `ky/about/index.html` a text, `ky/index.html` the front page. */
function kindOf(file: string) {
  const [, section, ...rest] = file.split('/').slice(0, -1);
  if (!section) return 'front page';
  if (prosePaths.includes(section)) return 'texts';
  return rest.length > 0 ? `${section}/…` : `${section}/`;
}

function spread<T>(list: readonly T[]): T[] {
  const step = Math.max(1, list.length / sample);
  return Array.from({ length: Math.min(sample, list.length) }, (_, i) => list[Math.floor(i * step)]).filter(
    (item) => item !== undefined,
  );
}

function weigher(folder: string) {
  const known = new Map<string, number>();
  const zipped = (file: string) => {
    const size = known.get(file) ?? gzipSync(readFileSync(join(folder, file))).length;
    known.set(file, size);
    return size;
  };
  const linked = (html: string, pattern: RegExp) =>
    [...new Set([...html.matchAll(pattern)].map(([, path = '']) => path))].reduce((sum, path) => sum + zipped(path), 0);
  return (file: string): Weight => {
    const html = readFileSync(join(folder, file), 'utf8');
    return {
      html: gzipSync(html).length,
      css: linked(html, /href="\/([^"?#]+\.css)"/g),
      js: linked(html, /(?:src|href)="\/([^"?#]+\.js)"/g),
    };
  };
}

const middle = (numbers: readonly number[]) => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;
