import { fileRule } from '../rule.ts';

/** Quotation marks are closed, and doubled inside a quoted cell; otherwise one cell swallows the rows after it. */
export const fileQuotes = fileRule('file-quotes', 'error', function* ({ problems }) {
  const quotes = problems.filter(({ kind }) => kind === 'quotes');
  for (const line of new Set(quotes.map((problem) => problem.line))) yield { line };
});
