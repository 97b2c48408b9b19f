import { changeWords } from '#i18n/changes/change-words.ts';
import { tables } from '#schemas/index.ts';
import { readRecord } from '#model/read-record.ts';
import type { RowAt } from '#model/releases/concerns.ts';
import { recordChanges, type RecordChange } from '#model/releases/record-changes.ts';
import { releaseHistory } from '#model/releases/release-history.ts';
import { rowChanges } from '#model/releases/row-changes.ts';
import { rowsIn } from '#model/releases/tables-of.ts';
import { capital } from '#text/capital.ts';
import type { Language } from '#text/languages.ts';
import { releaseSentences } from './release-sentences.ts';

export const reportFormats = ['text', 'markdown'] as const;

export interface ReportOptions {
  data: string;
  /** The folder to compare with; null: the last release. */
  before: string | null;
  language: Language;
  format: (typeof reportFormats)[number];
}

/** So many sentences stand in a comment; a longer list is for the files. */
const most = 200;

/** What is different in a folder of data, for a reviewer. */
export function changesReport({ data, before, language, format }: ReportOptions): string {
  const { dataset, released } = readRecord(data);
  const older = before === null ? releaseHistory(released).at(-1)?.tables : readRecord(before).released.today();
  const newer = released.today();
  const changes = recordChanges(
    rowChanges(older ?? new Map(), newer),
    dataset.changes.filter(({ id }) => !older?.get('changes')?.rows.has(id)),
  );
  const rowAt = rowsIn(newer, ...(older ? [older] : []));
  return format === 'markdown' ? markdown(changes, language, rowAt) : text(changes, language, rowAt);
}

function text(changes: readonly RecordChange[], language: Language, rowAt: RowAt): string {
  const lines = releaseSentences(changes, language, rowAt);
  return `${(lines.length === 0 ? [changeWords[language].nothingNew] : lines).join('\n')}\n`;
}

function markdown(changes: readonly RecordChange[], language: Language, rowAt: RowAt): string {
  const w = changeWords[language];
  if (changes.length === 0) return `${w.nothingNew}\n`;
  const byTable = [...Map.groupBy(changes, ({ table }) => table)];
  const parts = byTable.map(([table, own]) => {
    const lines = releaseSentences(own, language, rowAt);
    const rest = lines.length > most ? [`- … (+${lines.length - most})`] : [];
    const items = lines.slice(0, most).map((line) => `- ${escaped(line)}`);
    return [`### ${tables[table].label[language]} (${own.length})`, '', ...items, ...rest].join('\n');
  });
  return `## ${capital(w.unreleased)}\n\n${parts.join('\n\n')}\n`;
}

/** The texts of a pull request are anybody's: signs of Markdown and HTML stay signs, and nobody is called. */
const escaped = (line: string) =>
  line.replace(/[\\`*_{}[\]<>#|&!~]/g, (sign) => `\\${sign}`).replaceAll('@', '@\u200b');
