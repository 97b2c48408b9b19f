/** The folder below the address of the site in which printed sheets lie, and the list of them. */
export const sheetFolder = 'sheets/';
export const sheetListName = 'sheets.json';

/** What a sheet is printed for: the paper of a printer, or the screen of a phone, on which A4 cannot be read. */
export const papers = ['a4', 'phone'] as const;
export type Paper = (typeof papers)[number];

/** The printed sheets that were there when the site was built: their sizes in bytes by the path of their page, for each paper. */
export interface SheetList {
  /** Hash of the version of the data that they show. */
  version: string;
  sheets: Readonly<Record<string, Readonly<Partial<Record<Paper, number>>>>>;
}

/** The name of the file of a sheet, by the path of its page with the language: `ky/hearing/karakol/` gives `karakol.ky.pdf`, for a phone `karakol.ky.phone.pdf`. */
export function sheetFileName(path: string, paper: Paper): string {
  const [language = '', , ...rest] = path.split('/').filter(Boolean);
  return `${rest.join('-')}.${language}.${paper === 'a4' ? '' : `${paper}.`}pdf`;
}

/** The sizes of the files of a sheet; none where there is none, or only one of another version of the data. */
export function sheetSizes(list: SheetList | null, path: string, version: string): { paper: Paper; size: number }[] {
  if (list === null) return [];
  const { version: own, sheets } = list;
  return papers.flatMap((paper) => {
    const size = own === version ? sheets[path]?.[paper] : undefined;
    return size === undefined ? [] : [{ paper, size }];
  });
}
