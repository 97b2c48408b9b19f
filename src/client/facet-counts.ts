/** What a row says of itself: `place/osh`, `year/2019`, `known/-amounts`. */
export type FacetRow = ReadonlySet<string>;
/** What is chosen, by the name of the choice; the empty text is everything. `from` and `to` are years that count. */
export type ChosenFacets = ReadonlyMap<string, string>;

/** Whether a row is what is chosen; one choice may be left out. */
export function fitsFacets(row: FacetRow, chosen: ChosenFacets, but?: string): boolean {
  const asked = [...chosen].filter(([name, value]) => value !== '' && name !== but);
  return asked.every(([name, value]) => isYear(name) || row.has(`${name}/${value}`)) && liesWithin(row, new Map(asked));
}

/** How many of the rows that the other choices leave have a value of a choice. */
export function rowCounts(rows: readonly FacetRow[], chosen: ChosenFacets, name: string): (value: string) => number {
  const left = rows.filter((row) => fitsFacets(row, chosen, name));
  return (value) => left.filter((row) => row.has(`${isYear(name) ? 'year' : name}/${value}`)).length;
}

const isYear = (name: string) => name === 'from' || name === 'to';

/** Whether a row has a year of the span. One of an unknown year lies in no span; it is a choice of its own. */
function liesWithin(row: FacetRow, chosen: ChosenFacets): boolean {
  const [from, to] = [chosen.get('from'), chosen.get('to')];
  if (from === undefined && to === undefined) return true;
  const years = [...row].flatMap((token) => (token.startsWith('year/') ? [token.slice(5)] : []));
  if (from === unknownYear) return years.length === 0 || years.includes(unknownYear);
  return years.some(
    (year) =>
      year !== unknownYear &&
      (from === undefined || Number(year) >= Number(from)) &&
      (to === undefined || Number(year) <= Number(to)),
  );
}

/** Stands for a year that is not known. */
const unknownYear = '-';
