import { columnsOf } from '#schemas/index.ts';
import type { RowTexts } from '#model/decode.ts';
import { concernsOf, type RowAt } from '#model/releases/concerns.ts';
import type { RecordChange } from '#model/releases/record-changes.ts';
import { capital } from '#text/capital.ts';
import type { Language } from '#text/languages.ts';
import { cellWords, type CellReading } from './cell-words.ts';
import { changeSentenceWords, rowNouns } from './change-words.ts';
import { nameOf, rowName } from './row-name.ts';

/** A change as a reader meets it. */
export interface ChangeSentence {
  /** «Karakol, 2019»; empty where neither place nor year is known. */
  context: string;
  /** «Amount» was corrected from … to …; of a row that is new or gone its noun and name. */
  text: string;
  /** As the ledger gives it. */
  reason: string | null;
}

/** The sentences about a change: one for each cell that changed, one for a row that is new or gone. */
export function changeSentences(change: RecordChange, language: Language, rowAt: RowAt): ChangeSentence[] {
  const reading = { language, rowAt };
  const context = contextOf(change, reading);
  if (change.cells.length === 0)
    return [{ context, text: wholeRow(change, reading), reason: change.reason?.text[language] ?? null }];
  const shown = change.cells.filter(({ column }) => !isRemark(change, column));
  return (shown.length > 0 ? shown : change.cells).map((cell) => ({
    context,
    text: `${changeSentenceWords[language].quoted(nameOf(change.table, rowOf(change), reading))}: ${changedCell(change, cell, reading)}`,
    reason: (cell.reason ?? change.reason)?.text[language] ?? null,
  }));
}

/** A sentence as one text. */
export function sentenceText({ context, text, reason }: ChangeSentence, language: Language): string {
  const said = `${capital(context === '' ? text : `${context}: ${text}`)}.`;
  return reason === null ? said : `${said} ${changeSentenceWords[language].reason(reason)}`;
}

const rowOf = ({ after, before }: RecordChange): RowTexts => after ?? before ?? {};

/** Whether a cell only says how exact another one is, which is told with that one. */
const isRemark = ({ table, cells }: RecordChange, column: string) =>
  cells.some((other) => columnsOf(table)[other.column]?.qualifier === column);

function contextOf(change: RecordChange, reading: CellReading): string {
  const row = rowOf(change);
  const [place] = change.table === 'places' ? [] : concernsOf(change, reading.rowAt).places;
  const year = [row['year'], row['awarded'], row['announced'], row['date']].find(Boolean)?.match(/\d{4}/)?.[0];
  return [...(place ? [rowName('places', place, reading)] : []), ...(year ? [year] : [])].join(', ');
}

function wholeRow(change: RecordChange, reading: CellReading): string {
  const { language } = reading;
  const w = changeSentenceWords[language];
  const row = rowOf(change);
  const name = w.quoted(nameOf(change.table, row, reading));
  const noun = rowNouns[change.table][language];
  const successor = change.successor === null ? '' : rowName(change.table, change.successor, reading);
  if (change.kind === 'merged') return w.merged(noun, name, w.quoted(successor));
  if (change.kind === 'renamed') return w.renamed(noun, name, change.successor ?? '');
  if (change.kind === 'withdrawn') return w.withdrawn(noun, name);
  const money = ['amount', 'budget']
    .filter((column) => row[column])
    .map((column) => cellWords(change.table, column, row, reading));
  return [w.added(noun, name), ...money].join(', ');
}

/** «Amount, som» is the amount: the value names the unit. */
const withoutUnit = (label: string) => label.replace(/,.*/, '');

/** Texts longer than this are not repeated in a sentence. */
const longest = 90;

function changedCell(
  change: RecordChange,
  { column, from, to, reason }: RecordChange['cells'][number],
  reading: CellReading,
): string {
  const { language } = reading;
  const w = changeSentenceWords[language];
  const facts = columnsOf(change.table)[column];
  const label = withoutUnit(facts?.label[language] ?? column);
  const written = (row: RowTexts | null) => {
    const words = cellWords(change.table, column, row ?? {}, reading);
    return facts?.kind === 'text' ? w.quoted(words) : words;
  };
  if (Math.max(from.length, to.length) > longest) return w.rewritten(label);
  if (from === '') return w.filled(label, written(change.after));
  if (to === '') return w.emptied(label, written(change.before));
  const say = (reason ?? change.reason)?.kind === 'correction' ? w.corrected : w.changed;
  return say(label, written(change.before), written(change.after));
}
