/** Records as JSON: numbers, null and lists as they are; one value a line, so that two versions can be compared. */
export const tableJson = (records: readonly object[]): string => `${JSON.stringify(records, null, 1)}\n`;
