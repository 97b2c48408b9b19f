import { compare } from '#i18n/format.ts';
import { facetWords } from '#i18n/facet-words.ts';
import { labelOf, textIn } from '#i18n/texts.ts';
import { words } from '#i18n/words.ts';
import type { Item } from '#model/known.ts';
import { unknownFacet, type FacetName, type RowFacets } from '#model/row-facets.ts';
import type { RecordChange } from '#model/releases/record-changes.ts';
import { site } from '#model/site.ts';
import { codelists, type CodelistName } from '#schemas/codelists.ts';
import { tables, type TableName } from '#schemas/index.ts';
import type { Language } from '#text/languages.ts';

/** One choice above a list: its values, each with how many rows have it. */
export interface Facet {
  /** What the address calls it. */
  name: Exclude<FacetName, 'year'> | 'from' | 'to';
  label: string;
  options: readonly { value: string; label: string; count: number }[];
}

/** The choices by which the rows of a list differ; `kinds` names the lists of codes of its statuses and kinds. */
export function listFacets(
  rows: readonly RowFacets[],
  kinds: Partial<Record<'status' | 'kind', CodelistName>>,
  language: Language,
): Facet[] {
  const w = facetWords[language];
  const names = Object.keys(rows[0] ?? {}) as FacetName[];
  return names.flatMap((name): Facet[] => {
    const counts = countsOf(rows.map(({ [name]: values = [] }) => values));
    if (counts.size < 2) return [];
    const options = ordered(name, [...counts.keys()], language).map(({ value, label }) => ({
      value,
      label,
      count: counts.get(value) ?? 0,
    }));
    if (name !== 'year') return [{ name, label: w.labels[name], options }];
    const years = options.filter(({ value }) => value !== unknownFacet);
    return [
      { name: 'from', label: w.labels.from, options },
      { name: 'to', label: w.labels.to, options: years },
    ];
  });

  function ordered(name: FacetName, values: readonly string[], of: Language) {
    if (name === 'place') return placesInOrder(values, of);
    const labelled = values.map((value) => ({ value, label: nameOf(name, value) }));
    if (name === 'year') return labelled.sort((a, b) => Number(a.value) - Number(b.value));
    if (name === 'known') return labelled.sort((a, b) => itemOf(a.value) - itemOf(b.value));
    const order = compare(of);
    const isUnknown = ({ value }: { value: string }) => Number(value === unknownFacet);
    return labelled.sort((a, b) => isUnknown(a) - isUnknown(b) || order(a.label, b.label));
  }

  function nameOf(name: FacetName, value: string): string {
    const w = facetWords[language];
    if (value === unknownFacet) return name === 'role' ? w.noRole : name === 'known' ? w.nothing : w.notKnown;
    if (name === 'customer') return named(site.organizationsById.get(value));
    if (name === 'group') return labelOf('targetGroups', value as never, language);
    if (name === 'item') return itemName(value);
    if (name === 'table') return tables[value as TableName].label[language];
    if (name === 'change') return w.changes[value as RecordChange['kind']];
    if (name === 'known') return value.startsWith('-') ? w.unknown(itemName(value.slice(1))) : w.known(itemName(value));
    if (name === 'role') return words[language].organizations[value as 'gave' | 'got' | 'calls'];
    if (name === 'language') return labelOf('languages', value as never, language);
    if (name === 'seen') return labelOf('seen', value as never, language);
    const kind = name === 'status' || name === 'kind' ? kinds[name] : undefined;
    return kind ? labelOf(kind, value as never, language) : value;
  }

  function itemName(item: string) {
    return labelOf('items', item as Item, language);
  }

  function named(record: { id: string } | undefined) {
    return record ? textIn(record, 'name', language) : '';
  }
}

/** What the row of a table says of itself to the choices: `place/kg place/osh year/2019`. */
export const facetTokens = (row: RowFacets): string =>
  Object.entries(row)
    .flatMap(([name, values]) => values.map((value) => `${name}/${value}`))
    .join(' ');

/** Each place below the one that it lies in, set in by its depth. */
function placesInOrder(values: readonly string[], language: Language) {
  const order = compare(language);
  const places = values.flatMap((id) => site.placesById.get(id) ?? []);
  const wanted = new Set(places);
  const lines = places.map((place) => {
    const path = site
      .pathOf(place)
      .filter((unit) => wanted.has(unit))
      .reverse();
    return { value: place.id, path: path.map((unit) => textIn(unit, 'name', language)) };
  });
  lines.sort((a, b) => {
    const at = a.path.findIndex((name, i) => name !== b.path[i]);
    return at < 0 ? a.path.length - b.path.length : order(a.path[at] ?? '', b.path[at] ?? '');
  });
  const shown = lines.map(({ value, path }) => ({
    value,
    label: '\u2003'.repeat(path.length - 1) + (path.at(-1) ?? ''),
  }));
  const unknown = { value: unknownFacet, label: facetWords[language].notKnown };
  return values.includes(unknownFacet) ? [...shown, unknown] : shown;
}

const itemOrder = Object.keys(codelists.items);
const itemOf = (value: string) => itemOrder.indexOf(value.replace(/^-/, '')) + (value.startsWith('-') ? 0.5 : 0);

function countsOf(rows: readonly (readonly string[])[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const value of rows.flat()) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}
