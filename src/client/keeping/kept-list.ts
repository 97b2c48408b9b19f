/** A page that is kept in this browser. The service worker writes the list (public/keep.js). */
export interface KeptPage {
  /** Path below the root of the site: `ky/places/karakol/`. */
  path: string;
  /** Title of its document, as HTML. */
  title: string;
  /** Whether it was kept at a tap, with the pages and tables that it names. */
  whole: boolean;
  /** When (ISO 8601). */
  kept: string;
  /** Bytes of the files that it needs. */
  files: Readonly<Record<string, number>>;
  /** Whether the site no longer has it. */
  gone?: boolean;
}

export interface KeptList {
  /** Date of the data. */
  date: string;
  /** Bytes of the files that are kept whatever else is. */
  own: Readonly<Record<string, number>>;
  entries: readonly KeptPage[];
}

/** Reads what is kept of the site at `root`; null: nothing was asked for. */
export async function keptList(root: string): Promise<KeptList | null> {
  const scope = new URL(root, location.href).href;
  const list = await caches.match(scope, { cacheName: `kept ${scope} list` });
  return list ? ((await list.json()) as KeptList) : null;
}

/** Bytes of everything that is kept; a file that several pages need counts once. */
export function bytesKept({ own, entries }: KeptList): number {
  return sum(Object.assign({}, own, ...entries.map(({ files }) => files)) as Record<string, number>);
}

/** Bytes of a page and of the pages and tables kept with it, without what all pages share. */
export function bytesOf({ files }: KeptPage): number {
  return sum(Object.fromEntries(Object.entries(files).filter(([file]) => !/^(_astro|search)\//.test(file))));
}

const sum = (sizes: Readonly<Record<string, number>>) => Object.values(sizes).reduce((all, bytes) => all + bytes, 0);
