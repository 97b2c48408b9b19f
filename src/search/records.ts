/** A record of the index: a page, or one of its sections; section 0 is the page itself. */
export interface IndexRecord {
  page: number;
  section: number;
}

/** Tells which record has a number: behind a page stand its sections. `sections` are the pages that have any, with how many, in their order. */
export function numberedRecords(sections: readonly (readonly [page: number, count: number])[]) {
  const starts: { record: number; page: number; count: number }[] = [];
  let before = 0;
  for (const [page, count] of sections) {
    starts.push({ record: page + before, page, count });
    before += count;
  }
  return (record: number): IndexRecord => {
    const start = starts.findLast((one) => one.record <= record);
    if (!start) return { page: record, section: 0 };
    const into = record - start.record;
    if (into <= start.count) return { page: start.page, section: into };
    return { page: start.page + into - start.count, section: 0 };
  };
}

/** More words than any section has. */
const apart = 1_000_000;

/** The position of a word in its page. */
export const placeIn = (section: number, word: number) => section * apart + word;

/** The section in which a position lies. */
export const sectionWith = (place: number) => Math.floor(place / apart);

/** The section with most of the given positions; 0 where none is in a section. */
export function sectionAt(places: readonly number[]): number {
  const counts = Map.groupBy(places, sectionWith);
  const [best] = [...counts].sort(([a, some], [b, others]) => others.length - some.length || a - b);
  return best?.[0] ?? 0;
}
