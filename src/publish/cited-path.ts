import { sectionOf, tableOfSection } from './sections.ts';

/**
 * The path of the frozen version that a citation of a page leads to, below the language: `v/2026-12-01/?record=winners/karakol-2019-both`. There the
 * row of the record stands as it was, with the rows that name it; of other pages the tables.
 */
export function citedPath(path: string, version: string): string {
  const section = sectionOf(path);
  const [, id = ''] = path.split('/');
  const table = section === null ? null : tableOfSection(section);
  return table === null || id === '' ? `v/${version}/` : frozenRecordPath(version, `${table}/${id}`);
}

/** The path at which a frozen version shows one record, named as table/id. */
export const frozenRecordPath = (version: string, record: string) => `v/${version}/?record=${record}`;
