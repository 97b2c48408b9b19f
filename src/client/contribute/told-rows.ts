import type { FactKind } from '#publish/told-facts.ts';
import type { TableName } from '#schemas/names.ts';
import { romanized } from '#text/romanized.ts';

type Cells = Readonly<Record<string, string>>;

/** A fact as it was told: cells by their columns, empty where nothing was said. */
export interface ToldCells {
  kind: FactKind;
  table: TableName;
  cells: Cells;
  /** The document; only its id where it is one that the record knows. */
  source: Cells;
  /** Ids that are taken. */
  taken: ReadonlySet<string>;
  /** Whether those of all claims are among them: otherwise the day becomes a part of a new one. */
  claimsKnown: boolean;
  /** The day on which the form is filled in, YYYY-MM-DD. */
  today: string;
}

/** A row with its table. */
export interface ToldRow {
  table: TableName;
  row: Cells;
}

/** The rows that say what was told, each with an id that nothing has yet: first the document, where it is new, then what it says. */
export function toldRows(told: ToldCells): ToldRow[] {
  const source = told.source['id'] ?? '';
  const document = { ...told.source, id: source || free(sourceId(told.source), told.taken), retrieved: told.today };
  const facts = factRows(told, document.id);
  return source === '' ? [{ table: 'sources', row: filled(document) }, ...facts] : facts;
}

function factRows({ kind, table, cells, taken, claimsKnown, today }: ToldCells, source: string): ToldRow[] {
  if (kind !== 'name' && kind !== 'mistake') {
    const id = free(idOf[kind](cells), taken);
    return [{ table, row: filled({ id, ...withQualifiers(cells), source }) }];
  }
  const [of = '', record = ''] = (cells['record'] ?? '').split('/');
  const named = nameColumns(of).map((column, i) => [column, cells[`name_${['ky', 'ru', 'en'][i]}`] ?? ''] as const);
  const said = kind === 'name' ? named : [[cells['column'] ?? '', cells['value'] ?? ''] as const];
  return said
    .filter(([, value]) => value !== '')
    .map(([column, value]) => {
      const whole = slugOf(`c-${record}-${column}-${source}`, Infinity);
      const id = free(claimsKnown ? whole : `${whole}-${today}`, taken);
      const { qualifier = '', as_printed = '' } = kind === 'mistake' ? cells : {};
      return { table, row: filled({ id, table: of, record, column, value, qualifier, as_printed, source }) };
    });
}

/** The columns that name a row of a table in three languages. */
const nameColumns = (table: string) => {
  const base = table === 'calls' || table === 'winners' || table === 'programmes' ? 'title' : 'name';
  return [`${base}_ky`, `${base}_ru`, `${base}_en`];
};

const idOf: Readonly<Record<Exclude<FactKind, 'name' | 'mistake'>, (cells: Cells) => string>> = {
  call: ({ place = '', year = '', ...cells }) => slugOf(`${place || slugOf(nameIn(cells))}-${year}`),
  award: ({ call = '', place = '', awarded = '', ...cells }) =>
    slugOf(`${call || `${place}-${awarded.slice(0, 4)}`}-${slugOf(cells['recipient'] || nameIn(cells), 3)}`),
  budget: ({ place = '', year = '' }) => slugOf(`budget-${place}-${year}`),
  result: ({ subject = '', unit = '' }) => slugOf(`result-${subject.split('/')[1] ?? ''}-${unit}`),
};

const nameIn = (cells: Cells) =>
  ['title_ky', 'title_ru', 'title_en', 'recipient_as_published'].map((column) => cells[column] ?? '').find(Boolean) ??
  '';

/** The id of a document: its host and the year in which it was published. */
function sourceId({ url = '', publisher = '', published = '' }: Cells): string {
  const host = /^https?:\/\/(?:www\.)?([^/:]+)/.exec(url)?.[1]?.split('.').slice(0, -1).join('-');
  return slugOf(`${host || slugOf(publisher, 2) || 'source'}-${published.slice(0, 4)}`);
}

/** A text in small Latin letters, digits and hyphens; at most so many words, and with room for a number behind it within the longest id. */
export function slugOf(text: string, words = 12): string {
  const latin = romanized(text)
    .toLowerCase()
    .normalize('NFD')
    .match(/[a-z0-9]+/g);
  return (latin ?? []).slice(0, words).join('-').slice(0, 80).replace(/-$/, '');
}

/** The id itself where nothing has it, else with the next number. */
function free(id: string, taken: ReadonlySet<string>): string {
  const base = id || 'new';
  let number = 2;
  if (!taken.has(base)) return base;
  while (taken.has(`${base}-${number}`)) number += 1;
  return `${base}-${number}`;
}

/** How exact an amount is stands only beside an amount. */
function withQualifiers(cells: Cells): Cells {
  const numberOf: Cells = { amount_qualifier: 'amount', budget_qualifier: 'budget', qualifier: 'actual' };
  return Object.fromEntries(
    Object.entries(cells).filter(([column]) => {
      const number = numberOf[column];
      return number === undefined || (cells[number] ?? '') !== '';
    }),
  );
}

const filled = (cells: Cells): Cells => Object.fromEntries(Object.entries(cells).filter(([, value]) => value !== ''));

/** Rows of one table as CSV, in the columns that they use. */
export function csvOf(rows: readonly Cells[]): string {
  const columns = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  const lines = [columns, ...rows.map((row) => columns.map((column) => row[column] ?? ''))];
  return lines.map((cells) => `${cells.map(quoted).join(',')}\n`).join('');
}

const quoted = (text: string) => (/[",\n\r]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
