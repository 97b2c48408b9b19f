import type { Kind } from '#i18n/book-words.ts';
import { languages, perLanguage, type Language } from '#text/languages.ts';
import type { BookEntry } from './entry.ts';
import type { Returned } from './returned.ts';
import { markOf, plainText } from './rows.ts';

/** What becomes of one correction or remark. */
export interface Change {
  kind: Kind;
  language: Language;
  /** Sheet and row of the book that came back. */
  where: string;
  /** The row of today's book that it belongs to; null when there is none. */
  entry: BookEntry | null;
  key: string;
  /** The text that the reader saw. */
  old: string;
  /** What it should be; empty where there is only a remark. */
  correction: string;
  remark: string;
}

/** Every correction and remark in the rows that came back. A cell that was written over counts as a correction, too: nothing is lost. */
export function changesIn(book: Readonly<Record<Language, readonly BookEntry[]>>, rows: readonly Returned[]): Change[] {
  const find = perLanguage((language) => finder(book[language]));
  return rows.flatMap((row) =>
    [ownChange(row, find[row.language]), ...helpChanges(row, find)].filter((one) => one !== null),
  );
}

type Find = (cells: Returned['cells'], text: string) => BookEntry | null;

/** Finds a row by file, key and case, else by the text that the reader saw. */
function finder(entries: readonly BookEntry[]): Find {
  const bySpot = new Map(entries.map((entry) => [spot(entry.file, entry.key, entry.case), entry]));
  const byText = new Map(entries.map((entry) => [plainText(entry.text), entry]));
  return ({ file, key, case: of }, text) => bySpot.get(spot(file, key, of)) ?? byText.get(plainText(text)) ?? null;
}

const spot = (...parts: readonly string[]) => parts.map(plainText).join(' · ');

/** What a row says of the language of its sheet. */
function ownChange({ language, where, cells, beside }: Returned, find: Find): Change | null {
  const seen = cells[language];
  const over = isWrittenOver(cells, language);
  const correction = cells.correction || (over ? seen : '');
  const remark = [cells.remark, ...(over && cells.correction !== '' ? [seen] : []), ...beside]
    .filter(Boolean)
    .join('\n');
  if (correction === '' && remark === '') return null;
  const entry = find(cells, seen);
  const old = over ? (entry?.text ?? '') : seen;
  return {
    kind: kindOf(entry, cells, correction, language),
    language,
    where,
    entry,
    key: cells.key,
    old,
    correction,
    remark,
  };
}

/** Cells of the other languages that were written over: corrections of these languages. */
function helpChanges({ language, where, cells }: Returned, find: Readonly<Record<Language, Find>>): Change[] {
  return languages
    .filter((other) => other !== language && isWrittenOver(cells, other))
    .map((other): Change => {
      const own = find[language](cells, cells[language]);
      const entry = own && find[other]({ ...cells, file: '', key: '' }, own.texts[other]);
      const kind = kindOf(entry, cells, cells[other], other);
      return {
        kind,
        language: other,
        where,
        entry,
        key: cells.key,
        old: own?.texts[other] ?? '',
        correction: cells[other],
        remark: '',
      };
    });
}

function kindOf(entry: BookEntry | null, cells: Returned['cells'], correction: string, language: Language): Kind {
  if (entry === null) return 'unmatched';
  if (correction === '') return 'remarked';
  if (plainText(correction) === plainText(entry.text)) return 'done';
  return isOfToday(entry, cells, language) ? 'change' : 'changedSince';
}

/** Whether the site still says what it said when the book was written; of a book without marks the cell itself tells. */
function isOfToday(entry: BookEntry, cells: Returned['cells'], language: Language): boolean {
  const mark = marksIn(cells)[language] ?? markOf(cells[language]);
  return mark === markOf(entry.text);
}

/** Whether the text of a language is not the one that the book was written with. */
function isWrittenOver(cells: Returned['cells'], language: Language): boolean {
  const mark = marksIn(cells)[language];
  return mark !== undefined && cells[language] !== '' && mark !== markOf(cells[language]);
}

function marksIn({ mark }: Returned['cells']): Partial<Record<Language, string>> {
  const marks = mark.split('.');
  if (marks.length !== languages.length || !marks.every((one) => /^[0-9a-f]{6}$/.test(one))) return {};
  return Object.fromEntries(languages.map((language, i) => [language, marks[i] ?? '']));
}
