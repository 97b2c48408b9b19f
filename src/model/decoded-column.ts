/** A column as it was read, row by row. */
export interface DecodedColumn {
  /** The value of each record; where texts return, each different value once. */
  values: readonly unknown[];
  /** The place of each record's value among them; null where every record has its own. */
  places: Int32Array | null;
  /** The different texts of a column whose texts return, in the order of the values: the empty one comes first, those of rows that could not be read are there, too. */
  texts: readonly string[];
}

/** The columns of a table by their names. */
export type DecodedColumns = ReadonlyMap<string, DecodedColumn>;

/** The value of a column in a row. */
export const valueIn = ({ values, places }: DecodedColumn, row: number): unknown =>
  values[places === null ? row : (places[row] ?? 0)];

/** The columns of several files of a table, one below the other. */
export function joinColumns(parts: readonly DecodedColumns[]): DecodedColumns {
  const [first = new Map<string, DecodedColumn>()] = parts;
  if (parts.length < 2) return first;
  return new Map([...first.keys()].map((name) => [name, joinColumn(parts.flatMap((part) => part.get(name) ?? []))]));
}

function joinColumn(parts: readonly DecodedColumn[]): DecodedColumn {
  if (parts.some(({ places }) => places === null))
    return { values: parts.flatMap(({ values }) => values), places: null, texts: [] };
  const all = new Map<string, number>();
  const values: unknown[] = [];
  const places = parts.flatMap((part) => {
    const placeIn = part.texts.map((text, i) => {
      const place = all.get(text) ?? values.push(part.values[i]) - 1;
      all.set(text, place);
      return place;
    });
    return Array.from(part.places ?? [], (place) => placeIn[place] ?? 0);
  });
  return { values, places: Int32Array.from(places), texts: [...all.keys()] };
}
