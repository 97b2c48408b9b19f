/** Records from the latest year back; those of an unknown year come last, and within a year the order stays. */
export const newestFirst = <T>(records: readonly T[], yearOf: (record: T) => number | null): T[] =>
  [...records].sort((a, b) => (yearOf(b) ?? -Infinity) - (yearOf(a) ?? -Infinity) || 0);
