import { codelists, type CodelistName } from '#schemas/codelists.ts';
import type { Organization, Place, TableName } from '#schemas/index.ts';
import { namedSources } from '#schemas/source-columns.ts';
import { cellKey, type Joined } from '#model/join.ts';
import { textOf } from '#model/translation.ts';
import { columnsOf } from '#schemas/index.ts';
import type { Language, Trilingual } from '#text/languages.ts';
import type { FlatFacts } from './flat-sheet.ts';

/** What stands between several values of one cell. */
const between = ' | ';

/** Several values in one cell, each once; empty ones are left out. */
export const listed = (values: readonly string[]) => [...new Set(values.filter((value) => value !== ''))].join(between);

/** A text of a record; where it is only there in another language, that language stands behind it in brackets. */
export function textInWords(record: object | null | undefined, base: string, language: Language): string {
  const text = record ? textOf(record, base, language) : null;
  if (text === null) return '';
  return text.missing ? `${text.value} [${text.language}]` : text.value;
}

/** The name of a place or organization. */
const nameIn = (record: Place | Organization | null | undefined, language: Language) =>
  textInWords(record, 'name', language);

/** A code in words; an empty cell stays empty. */
export const codeInWords = (codelist: CodelistName, code: string | null, language: Language) =>
  (codelists[codelist] as Readonly<Record<string, Trilingual>>)[code ?? '']?.[language] ?? '';

/** How exact an amount is, in words; nothing where there is no amount. */
export const exactness = (amount: number | null, qualifier: string | null, language: Language) =>
  amount === null ? '' : codeInWords('qualifiers', qualifier ?? 'exact', language);

/** The names of a place, of its district and of its region; a region has no district, the country neither. */
export function placeNames({ joined, language }: FlatFacts, id: string | null) {
  const place = joined.placesById.get(id ?? '');
  const path = place ? joined.pathOf(place) : [];
  return {
    place: nameIn(place, language),
    district: nameIn(
      path.find(({ kind }) => kind === 'district'),
      language,
    ),
    region: nameIn(
      path.find(({ parent }) => parent !== null && parent === joined.country?.id),
      language,
    ),
  };
}

/** The sources of a row and of the claims about its cells: titles and addresses, in the same order, a dash for a document that has no address. */
export function sourcesInWords(joined: Joined, table: TableName, record: { id: string }) {
  const claimed = Object.keys(columnsOf(table)).flatMap((column) =>
    (joined.claimsByCell.get(cellKey(table, record.id, column)) ?? []).map(({ source }) => source),
  );
  const ids = new Set([...namedSources(table, record), ...claimed]);
  const found = [...ids].flatMap((id) => joined.sourcesById.get(id) ?? []);
  return {
    titles: found.map(({ title }) => title).join(between),
    addresses: found.map(({ url }) => url ?? '—').join(between),
  };
}

/** Yes or no in words. */
export const yesOrNo = (is: boolean, language: Language) => (is ? yes : no)[language];
const yes = { ky: 'ооба', ru: 'да', en: 'yes' } satisfies Trilingual;
const no = { ky: 'жок', ru: 'нет', en: 'no' } satisfies Trilingual;
