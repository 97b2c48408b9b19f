import { parseCsv, writeCsvRows } from '#model/csv.ts';

/** A row to put into a table: its cells by their columns; a column that it does not name stays as it is published. */
export type GivenRow = Readonly<Record<string, string>>;

/** The text of a table with rows put in, and the ids of those that are new and of those that stood there. */
export interface WithRows {
  text: string;
  added: string[];
  changed: string[];
}

/**
 * Puts rows into the text of a published table: one with a known id takes the place of that line, a new one stands where the order of ids puts it, or at the end of a table that has no such order.
 * Every other line stays as it is, byte for byte.
 */
export function withGivenRows(text: string, rows: readonly GivenRow[]): WithRows {
  const { header, rows: published } = parseCsv(text);
  const { head, lines } = partsOf(
    text,
    published.map(({ line }) => line),
  );
  const at = header.indexOf('id');
  const kept = published.map(({ cells }, i) => ({ id: cells[at] ?? '', cells, line: lines[i] ?? '' }));
  const isSorted = kept.length > 1 && kept.every(({ id }, i) => i === 0 || (kept[i - 1]?.id ?? '') < id);
  const places = new Map(kept.map((row, i) => [row.id, i]));
  const result: WithRows = { text: '', added: [], changed: [] };
  const fresh: { id: string; line: string }[] = [];
  for (const row of rows) {
    const id = row['id'] ?? '';
    const own = kept[places.get(id) ?? -1];
    const line = writeCsvRows([header.map((column, i) => row[column] ?? own?.cells[i] ?? '')]);
    if (!own) fresh.push({ id, line });
    else if (own.line.replace(/\n?$/, '\n') !== line) {
      own.line = line;
      result.changed.push(id);
    }
  }
  result.added = fresh.map(({ id }) => id);
  const all = isSorted ? merged(kept, fresh) : [...kept, ...fresh];
  return { ...result, text: head + all.map(({ line }) => line.replace(/\n?$/, '\n')).join('') };
}

/** The header of a text and its rows, each with its line break. */
function partsOf(text: string, starts: readonly number[]): { head: string; lines: string[] } {
  const all = text.split(/(?<=\n)/);
  const between = (from: number, to?: number) => all.slice(from, to).join('');
  return {
    head: between(0, (starts[0] ?? 2) - 1),
    lines: starts.map((start, i) => {
      const next = starts[i + 1];
      return between(start - 1, next === undefined ? undefined : next - 1);
    }),
  };
}

const merged = <T extends { id: string }>(kept: readonly T[], fresh: readonly T[]): T[] =>
  [...kept, ...fresh].sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
