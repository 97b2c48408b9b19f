import { config } from 'zod';
import { isWorkbook, kindOfFile } from '#intake/kind-of-file.ts';
import type { WorkbookLibrary } from '#intake/read-workbook.ts';
import type { FindingTexts } from '#i18n/findings/say-finding.ts';
import { sayFinding } from '#i18n/findings/say-finding.ts';
import { readKnown, type KnownTables } from '#publish/known-tables.ts';
import { colouredWorkbook } from '#report/desk/coloured-workbook.ts';
import {
  partMissing,
  type DeskAsked,
  type DeskDeed,
  type DeskDeeds,
  type DeskStage,
  type DeskTold,
} from '#report/desk/desk-deeds.ts';
import {
  checkAgain,
  checkedDesk,
  editCells,
  mendsOn,
  nameColumn,
  openDesk,
  openedDesk,
  readFiles,
  writtenFindings,
  writtenReport,
  writtenTables,
  type Desk,
} from '#report/desk/desk.ts';
import type { Language } from '#text/languages.ts';
import { readBeforehand } from '#validation/check-alone.ts';

/*
 * The engine of the page on which a file is checked: the rules that `npm run validate` runs, in a thread of the reader's browser.
 * It asks for files of this site only, and sends nothing.
 */

config({ jitless: true }); // the policy of the site lets no text become a program

const dictionaries: Readonly<Record<Language, () => Promise<FindingTexts>>> = {
  ky: async () => (await import('#i18n/findings/ky.ts')).ky,
  ru: async () => (await import('#i18n/findings/ru.ts')).ru,
  en: async () => (await import('#i18n/findings/en.ts')).en,
};

type Tell = (stage: DeskStage) => void;
type Deeds = { [Deed in DeskDeed]: (asks: DeskDeeds[Deed]['asks'], tell: Tell) => Promise<DeskDeeds[Deed]['gets']> };

let desk: Desk | null = null;
let known: Promise<KnownTables> | null = null;

const deeds: Deeds = {
  async warm({ language, known: address }) {
    await needed(language, address);
    return true;
  },
  async books() {
    await part(readingPart);
    return true;
  },
  async open({ files, table, language, known: address }, tell) {
    tell('known');
    const [texts, tables] = await needed(language, address);
    const inputs = files.map(({ name, bytes }) => ({
      ...{ file: name, table, size: bytes.byteLength },
      bytes: new Uint8Array(bytes),
    }));
    const library = inputs.some(({ bytes }) => needsLibrary(bytes)) ? await libraryOfWorkbooks(tell) : null;
    tell('reading');
    const read = readFiles(inputs, library);
    tell('checking');
    const saying = {
      language,
      say: (finding: Parameters<typeof sayFinding>[0]) => sayFinding(finding, texts, language),
    };
    desk = openDesk(read, tables, saying);
    return openedDesk(desk);
  },
  async edit({ edits }, tell) {
    tell('checking');
    editCells(onDesk(), edits);
    return checkedDesk((desk = checkAgain(onDesk())));
  },
  async name({ table, at, name }, tell) {
    tell('checking');
    const named = nameColumn(onDesk(), table, at, name) ?? { columns: [], free: [] };
    return { ...named, checked: checkedDesk((desk = checkAgain(onDesk()))) };
  },
  mends: async () => mendsOn(onDesk()).mends,
  tables: async () => writtenTables(onDesk()),
  findings: async () => [writtenFindings(onDesk())],
  report: async ({ summary }) => [writtenReport(onDesk(), summary)],
  async book(_, tell) {
    tell('writing');
    const { Workbook } = await part(writingPart);
    return [await colouredWorkbook(onDesk(), () => new Workbook())];
  },
};

function onDesk(): Desk {
  if (desk === null) throw new Error('nothing on the desk');
  return desk;
}

/** The words of the findings and the published tables; what did not come is asked for once more. */
async function needed(language: Language, address: string): Promise<[FindingTexts, KnownTables]> {
  known ??= knownAt(address);
  try {
    const [texts, tables] = await Promise.all([dictionaries[language](), known]);
    readBeforehand(tables);
    return [texts, tables];
  } catch (error) {
    known = null;
    throw new Error(partMissing, { cause: error });
  }
}

async function knownAt(address: string): Promise<KnownTables> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${answer.status} ${address}`);
  return readKnown(new Uint8Array(await answer.arrayBuffer()));
}

function needsLibrary(bytes: Uint8Array) {
  const kind = kindOfFile(bytes);
  return isWorkbook(kind) || kind === 'zip';
}

async function libraryOfWorkbooks(tell: Tell): Promise<WorkbookLibrary> {
  tell('book');
  return part(readingPart);
}

/** What is named here of a part is all that a browser gets of it. */
async function readingPart(): Promise<WorkbookLibrary> {
  const { read, write, utils, SSF, CFB } = await import('@e965/xlsx');
  return { read, write, utils, SSF, CFB };
}

async function writingPart() {
  const { Workbook } = await import('@cj-tech-master/excelts');
  return { Workbook };
}

let attempts = 0;

/** A part of the program that is loaded when it is needed; one that does not come is told from other trouble. */
async function part<T>(load: () => Promise<T>): Promise<T> {
  try {
    return await load().catch(onceMore);
  } catch (error) {
    throw new Error(partMissing, { cause: error });
  }
}

/** Browsers remember that a part did not come: under another address, which is one of our folder, it is asked for anew. */
function onceMore(error: unknown) {
  const [address = ''] = /https?:\S+?\.js/.exec(String(error)) ?? [];
  if (!address.startsWith(import.meta.url.replace(/[^/]*$/, ''))) throw error;
  attempts += 1;
  return import(/* @vite-ignore */ `${address}?${attempts}`);
}

/** One question after another, in the order in which they come; for what is loaded in good time none waits. */
let last: Promise<void> = Promise.resolve();
globalThis.onmessage = ({ data }: MessageEvent<DeskAsked>) => {
  if (data.deed === 'books') void answer(data);
  else last = last.then(() => answer(data));
};

async function answer({ number, deed, asks }: DeskAsked) {
  const post = (told: Omit<DeskTold, 'number'>) => globalThis.postMessage({ number, ...told } satisfies DeskTold);
  const act = deeds[deed] as (asks: unknown, tell: Tell) => Promise<DeskTold['gets']>;
  try {
    post({ gets: (await act(asks, (stage) => post({ stage }))) as NonNullable<DeskTold['gets']> });
  } catch (error) {
    post({ failed: String(error) });
  }
}
