/** The sort key of a row: a number, a text, or null for unknown. */
export type RowKey = number | string | null;

/** The key of a cell from what it says, unless `given` (its data-sort) names a number: an amount of money or a date as yyyymmdd. */
export function rowKey(
  text: string,
  { given, unknown = false }: { given?: string | undefined; unknown?: boolean } = {},
): RowKey {
  if (given) return Number(given);
  const said = text.trim();
  if (unknown || said === '' || said === '—') return null;
  const plain = Number(
    said
      .replace(/[\s,](?=\d{3}(\D|$))/g, '')
      .replace(',', '.')
      .replace('−', '-'),
  );
  return Number.isNaN(plain) ? said : plain;
}

/** Compares two keys: numbers before texts, texts in the order of the language, unknown last in both directions. */
export function rowOrder({ language, down = false }: { language: string; down?: boolean }) {
  const { compare } = new Intl.Collator(language, { numeric: true });
  const rank = (key: RowKey) => (key === null ? 2 : typeof key === 'string' ? 1 : 0);
  return (a: RowKey, b: RowKey) => {
    if (rank(a) !== rank(b) || a === null || b === null) return rank(a) - rank(b);
    const order = typeof a === 'number' && typeof b === 'number' ? a - b : compare(String(a), String(b));
    return down ? -order : order;
  };
}
