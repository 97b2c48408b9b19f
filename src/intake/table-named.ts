import { tableNames, tables, type TableName } from '#schemas/index.ts';
import { nearest } from '#text/nearest.ts';

const words = (text: string) =>
  text
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .filter((word) => word.length > 3);

/** The table that the name of a file or sheet means: by its name, by its label in one of the languages, or with a slip; null when it could be several. */
export function tableNamed(name: string): TableName | null {
  const own = words(name);
  const meant = tableNames.filter((table) => {
    const { ky, ru, en } = tables[table].label;
    return [table, ky, ru, en].some((label) => {
      const [first = ''] = words(label);
      return own.includes(table) || (first !== '' && own.includes(first));
    });
  });
  if (meant.length === 1) return meant[0] ?? null;
  const near = nearest(name.toLowerCase(), tableNames);
  return tableNames.find((table) => table === near) ?? null;
}
