/** Every record that repeats the key of an earlier one, with that first one; a null key is no key. */
export function* repeatsOf<T>(
  records: readonly T[],
  keyOf: (record: T) => string | null,
): Generator<{ record: T; first: T }> {
  const firsts = new Map<string, T>();
  for (const record of records) {
    const key = keyOf(record);
    if (key === null) continue;
    const first = firsts.get(key);
    if (first === undefined) firsts.set(key, record);
    else yield { record, first };
  }
}

/** A key of several cells, none of which holds a line break; null when one of them is unknown. */
export const keyOf = (...parts: readonly (string | number | null)[]) =>
  parts.includes(null) ? null : parts.join('\n');
