/** What a row says of itself: `place/osh`, `year/2019`, `known/-amounts`. */
export type FacetRow = ReadonlySet<string>;
/** What is chosen, by the name of the choice; the empty text is everything. `from` and `to` are years that count. */
export type ChosenFacets = ReadonlyMap<string, string>;

/** Whether a row is what is chosen; one choice may be left out. */
export function fitsFacets(row: FacetRow, chosen: ChosenFacets, but?: string): boolean {
  return [...chosen].every(([name, value]) => value === '' || name === but || fits(row, name, value));
}

/** How many of the rows that the other choices leave have a value of a choice. */
export function rowCounts(rows: readonly FacetRow[], chosen: ChosenFacets, name: string): (value: string) => number {
  const left = rows.filter((row) => fitsFacets(row, chosen, name));
  return (value) => left.filter((row) => row.has(`${isYear(name) ? 'year' : name}/${value}`)).length;
}

const isYear = (name: string) => name === 'from' || name === 'to';

/** A row of an unknown year lies in no span of years; it is a choice of its own. */
function fits(row: FacetRow, name: string, value: string): boolean {
  if (!isYear(name)) return row.has(`${name}/${value}`);
  const year = [...row].find((token) => token.startsWith('year/'))?.slice(5) ?? '-';
  if (value === '-' || year === '-') return value === year;
  return name === 'from' ? Number(year) >= Number(value) : Number(year) <= Number(value);
}
