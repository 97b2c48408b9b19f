import { countOf } from '#model/csv.ts';
import type { ReceivedTable } from '#intake/received.ts';
import { fileRule } from '../rule.ts';

/** Quotation marks are closed, and doubled inside a quoted cell; otherwise one cell swallows the rows after it. */
export const fileQuotes = fileRule('file-quotes', 'error', function* ({ problems, raw }) {
  const quotes = problems.filter(({ kind }) => kind === 'quotes');
  for (const line of new Set(quotes.map((problem) => problem.line)))
    yield { line, params: { rows: rowsWithin(raw, line) } };
});

/** How many lines below the quotation mark became part of its cell. */
function rowsWithin(raw: ReceivedTable | null, line: number) {
  const cells = raw?.rows.find((row) => row.line === line)?.cells ?? [];
  return cells.reduce((lines, cell) => lines + countOf('\n', cell), 0);
}
