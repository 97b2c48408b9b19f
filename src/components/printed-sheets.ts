import { loadText } from '#model/load.ts';
import { sheetFolder, sheetListName, type SheetList } from '#publish/sheet-files.ts';

const text = loadText(`public/${sheetFolder}${sheetListName}`);

/** The sheets that were printed before this build, read once and not for each sheet; null where none were. */
export const printedSheets = text === null ? null : (JSON.parse(text) as SheetList);
