import { sheetPath, type SheetPair } from './sheet-pairs.ts';

/** The folder below the address of the site in which printed sheets lie, and the list of them. */
export const sheetFolder = 'sheets/';
export const sheetListName = 'sheets.json';

/** What a sheet is printed for: the paper of a printer, or the screen of a phone, on which A4 cannot be read. */
export const papers = ['a4', 'phone'] as const;
export type Paper = (typeof papers)[number];

/** The pairs of languages in which sheets are printed as files. */
export const printedPairs = ['ky-ru', 'ru-en'] as const satisfies readonly SheetPair[];
export type PrintedPair = (typeof printedPairs)[number];

/** The printed sheets that were there when the site was built: their sizes in bytes by the path of their page with its pair, for each paper. */
export interface SheetList {
  /** Hash of the version of the data that they show. */
  version: string;
  sheets: Readonly<Record<string, Readonly<Partial<Record<Paper, number>>>>>;
}

/** The name of the file of a sheet, by the path of its page and the first language of its pair: `hearing/karakol/` gives `karakol.ky.pdf`, for a phone `karakol.ky.phone.pdf`. */
export function sheetFileName(path: string, pair: PrintedPair, paper: Paper): string {
  const [, ...rest] = path.split('/').filter(Boolean);
  return `${rest.join('-')}.${pair.slice(0, 2)}.${paper === 'a4' ? '' : `${paper}.`}pdf`;
}

/** A file of a sheet. */
export interface SheetFile {
  name: string;
  paper: Paper;
  size: number;
}

/** The files of a sheet in a pair; none where there is none, or only one of another version of the data. */
export function sheetFiles(
  list: SheetList | null,
  { path, pair, version }: { path: string; pair: SheetPair; version: string },
): SheetFile[] {
  const own = printedPairs.find((one) => one === pair);
  if (list === null || list.version !== version || own === undefined) return [];
  const sizes = list.sheets[sheetPath(path, own)];
  return papers.flatMap((paper) => {
    const size = sizes?.[paper];
    return size === undefined ? [] : [{ name: sheetFileName(path, own, paper), paper, size }];
  });
}
