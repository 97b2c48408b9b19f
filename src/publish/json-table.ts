/** Records as JSON: numbers, null and lists as they are; one record a line, so that two versions can be compared. */
export const tableJson = (records: readonly object[]): string =>
  records.length === 0 ? '[]\n' : `[\n${records.map((record) => JSON.stringify(record)).join(',\n')}\n]\n`;
