import { bookWords, type BookColumn } from '#i18n/book-words.ts';
import { defaultLanguage, languages, type Language } from '#text/languages.ts';
import type { BookEntry } from './entry.ts';
import type { ReturnedSheet } from './returned.ts';
import { bookRow, bookColumnsOf } from './rows.ts';

/** The book of a language as Markdown: a heading for each key, an item for each column. */
export function bookInMarkdown(language: Language, entries: readonly BookEntry[]): string {
  const { title, howTo, sheet } = bookWords[language];
  return [`# ${title}: ${sheet}`, ...howTo, ...entries.map(entryInMarkdown)].join('\n\n').concat('\n');
}

function entryInMarkdown(entry: BookEntry): string {
  const { columns } = bookWords[entry.language];
  const row = bookRow(entry);
  const items = bookColumnsOf(entry.language)
    .filter((name) => name !== 'key' && (row[name] !== '' || isToFill(name)))
    .map((name) => `- **${columns[name]}:** ${row[name].replaceAll('\n', '\n  ')}`.trimEnd());
  return [`### ${entry.key}`, '', ...items].join('\n');
}

const isToFill = (name: BookColumn) => name === 'correction' || name === 'remark';

/** A book in Markdown as it came back, with a row for each heading; what stands above the first is kept, too. */
export function sheetOfMarkdown(name: string, text: string): ReturnedSheet {
  const language = languages.find((each) => text.includes(`- **${bookWords[each].columns.correction}:**`));
  const { columns } = bookWords[language ?? defaultLanguage];
  const names = bookColumnsOf(language ?? defaultLanguage);
  const known = new Map(names.map((column) => [columns[column], column]));
  const [before = '', ...entries] = text.replaceAll('\r\n', '\n').split(/^### /m);
  const header = names.map((column) => columns[column]);
  return {
    name,
    rows: [
      ...before.split('\n').map((line) => [line.replace(/^# /, '')]),
      header,
      ...entries.map((entry) => cellsIn(entry, names, known)),
    ],
  };
}

/** The cells of an entry: an item begins one, other lines go on with it. */
function cellsIn(entry: string, names: readonly BookColumn[], known: ReadonlyMap<string, BookColumn>): string[] {
  const [key = '', ...lines] = entry.split('\n');
  const cells = new Map<BookColumn, string[]>([['key', [key]]]);
  let into: BookColumn = 'remark';
  for (const line of lines) {
    const [, label = '', value = ''] = /^\s*[-*] \*\*(.+?):\*\* ?(.*)$/.exec(line) ?? [];
    const column = known.get(label);
    into = column ?? into;
    cells.set(into, [...(cells.get(into) ?? []), column === undefined ? line.replace(/^ {2}/, '') : value]);
  }
  return names.map((name) => (cells.get(name) ?? []).join('\n').trim());
}
