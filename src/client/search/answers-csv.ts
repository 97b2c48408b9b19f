import { excelCell } from '#publish/excel-cell.ts';
import type { SearchWords } from './search-words.ts';

/** One answer as a row. */
export interface AnswerRow {
  match: 'exact' | 'partial' | 'other';
  kind: string;
  title: string;
  region: string;
  years: string;
  amount: number | null;
  url: string;
}

/** Answers for Excel in Russian or Kyrgyz, as the tables of the site are: UTF-8 with BOM, `;`, CRLF, and no cell that a spreadsheet would take for a formula. */
export function answersCsv(
  rows: readonly AnswerRow[],
  { csvColumns, matches }: Pick<SearchWords['page'], 'csvColumns' | 'matches'>,
): string {
  const head = [
    csvColumns.place,
    csvColumns.match,
    csvColumns.kind,
    csvColumns.title,
    csvColumns.region,
    csvColumns.years,
    csvColumns.amount,
    csvColumns.url,
  ];
  const lines = rows.map(({ match, kind, title, region, years, amount, url }, i) => [
    String(i + 1),
    matches[match],
    ...[kind, title, region, years].map((text) => excelCell('text', text)),
    amount === null ? '' : excelCell('som', String(amount)),
    url,
  ]);
  return `\ufeff${[head, ...lines].map((cells) => cells.map(quoted).join(';')).join('\r\n')}\r\n`;
}

const quoted = (text: string) => (/[;"\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
