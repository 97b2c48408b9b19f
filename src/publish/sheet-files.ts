/** The folder below the address of the site in which printed sheets lie, and the list of them. */
export const sheetFolder = 'sheets/';
export const sheetListName = 'sheets.json';

/** The printed sheets that were there when the site was built: their sizes in bytes by the path of their page. */
interface SheetList {
  /** Hash of the version of the data that they show. */
  version: string;
  sheets: Readonly<Record<string, number>>;
}

/** The name of the file of a sheet, by the path of its page with the language: `ky/hearing/karakol/` gives `karakol.ky.pdf`. */
export function sheetFileName(path: string): string {
  const [language = '', , ...rest] = path.split('/').filter(Boolean);
  return `${rest.join('-')}.${language}.pdf`;
}

/** The size of the file of a sheet; null where there is none, or only one of another version of the data. */
export function sheetSize(list: string | null, path: string, version: string): number | null {
  const { version: own, sheets } = JSON.parse(list ?? '{"version":"","sheets":{}}') as SheetList;
  return own === version ? (sheets[path] ?? null) : null;
}
