import type { SectionName } from '#publish/sections.ts';
import { languages, type Language } from '#text/languages.ts';
import { pageKey } from './page-key.ts';

/** Returns what returns a page for each language, with the key by which it is kept: that of its path, and of others whose pages it shows something of. */
export const inLanguages =
  (...shown: readonly string[]) =>
  () =>
    languages.map((language) => ({ params: { language }, props: { language }, cacheKey: pageKey(...shown) }));

/** Returns one path for each language and record of a section, with the record as a prop and the key by which its page is kept. */
export function recordsInLanguages<T extends { id: string }>(section: SectionName, records: readonly T[]) {
  return languages.flatMap((language: Language) =>
    records.map((record) => ({
      params: { language, id: record.id },
      props: { language, record },
      cacheKey: pageKey(`${section}/${record.id}/`),
    })),
  );
}

/** Returns one path for each language and release, with the release and the one before it as props. */
export const releasesInLanguages = <Release extends { row: { id: string } }>(
  section: 'changes' | 'v',
  releases: readonly Release[],
) =>
  languages.flatMap((language) =>
    releases.map((published, i) => ({
      params: { language, version: published.row.id },
      props: { language, published, before: releases[i - 1] ?? null },
      cacheKey: pageKey(`${section}/${published.row.id}/`),
    })),
  );

/** How many rows a page of a list holds, so that it stays light however large the record grows. */
export const pageSize = 200;

/** The further pages of the long lists: `grants/page/2/` and so on. */
export function furtherPages<List extends string>(lists: Readonly<Record<List, number>>) {
  return languages.flatMap((language) =>
    (Object.entries(lists) as [List, number][]).flatMap(([list, length]) =>
      Array.from({ length: Math.max(0, Math.ceil(length / pageSize) - 1) }, (_, i) => ({
        params: { language, list, number: String(i + 2) },
        props: { language, list, number: i + 2 },
      })),
    ),
  );
}
