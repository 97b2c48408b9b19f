import type { TableName } from '#schemas/names.ts';
import type { Language } from '#text/languages.ts';
import type { DeskChecked, DeskColumn, DeskEdit, DeskFile, DeskFree, DeskMend, DeskOpened } from './desk-answer.ts';

/** What a page asks of the desk, and what it gets. */
export interface DeskDeeds {
  /** Brings what every check needs, so that none asks for anything more. */
  warm: { asks: { language: Language; known: string }; gets: true };
  /** Brings what workbooks are read with, while nothing else is asked for. */
  books: { asks: null; gets: true };
  /** Puts files on the desk; a table that nobody recognized is said by the person. */
  open: {
    asks: { files: { name: string; bytes: ArrayBuffer }[]; table: TableName | null; language: Language; known: string };
    gets: DeskOpened;
  };
  /** All that can be put right for certain. */
  mends: { asks: null; gets: DeskMend[] };
  edit: { asks: { edits: DeskEdit[] }; gets: DeskChecked };
  name: {
    asks: { table: number; at: number; name: string };
    gets: { columns: DeskColumn[]; free: DeskFree[]; checked: DeskChecked };
  };
  tables: { asks: null; gets: DeskFile[] };
  findings: { asks: null; gets: DeskFile[] };
  report: { asks: { summary: string }; gets: DeskFile[] };
  book: { asks: null; gets: DeskFile[] };
}

/** What fails when a part of the program did not come: mostly there is no network. */
export const partMissing = 'a part of the program did not load';

export type DeskDeed = keyof DeskDeeds;

/** What the desk is about to do. */
export type DeskStage = 'program' | 'known' | 'book' | 'reading' | 'checking' | 'writing';

/** A question, numbered so that its answer is known. */
export interface DeskAsked<Deed extends DeskDeed = DeskDeed> {
  number: number;
  deed: Deed;
  asks: DeskDeeds[Deed]['asks'];
}

/** An answer, or a word on the way to it. */
export interface DeskTold {
  number: number;
  stage?: DeskStage;
  gets?: DeskDeeds[DeskDeed]['gets'];
  failed?: string;
}
