import { writeCsvRows } from '#model/csv.ts';
import type { Finding } from '#model/finding.ts';
import { excelCell } from '#publish/excel-cell.ts';
import { xmlText } from '#publish/xml-text.ts';
import type { Rendered } from '#i18n/findings/say-finding.ts';
import { severityNames } from '#i18n/findings/severity-words.ts';
import { findingHeads, findingWords } from '#i18n/findings/words.ts';
import type { Language } from '#text/languages.ts';

/** How findings are put into words. */
export interface Saying {
  language: Language;
  say: (finding: Finding) => Rendered;
}

/** The findings as rows of texts under a header, for a table. */
function findingRows(findings: readonly Finding[], { language, say }: Saying): string[][] {
  const rows = findings.map((finding) => {
    const { what, why, mend } = say(finding);
    const { severity, code, file, line, cell = '', column, value } = finding;
    return [
      severityNames[language][severity],
      file,
      String(line ?? ''),
      cell,
      column ?? '',
      value ?? '',
      what,
      why,
      mend,
      code,
    ];
  });
  return [[...findingHeads[language]], ...rows];
}

/** The findings as CSV; no cell is a formula. */
export const findingsCsv = (findings: readonly Finding[], saying: Saying) =>
  writeCsvRows(findingRows(findings, saying).map((row) => row.map((cell) => excelCell('text', cell))));

/** The findings as sheet rows for a workbook. */
export const findingsSheet = (findings: readonly Finding[], saying: Saying): string[][] =>
  findingRows(findings, saying);

/** The findings as one page to print or forward; it asks for nothing else. */
export function findingsPage(findings: readonly Finding[], summary: string, saying: Saying): string {
  const { language } = saying;
  const [head = [], ...rows] = findingRows(findings, saying);
  const cells = (row: readonly string[], tag: 'td' | 'th') =>
    row.map((cell) => `<${tag}>${xmlText(cell)}</${tag}>`).join('');
  return `<!doctype html>
<html lang="${language}">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${xmlText(findingWords[language].found)}</title>
<style>
body { font: 1rem/1.5 system-ui, sans-serif; margin: 1.5rem; }
pre { font: inherit; white-space: pre-wrap; }
table { border-collapse: collapse; font-size: 0.875rem; }
th, td { border-top: 1px solid #999; padding: 0.25rem 0.5rem; text-align: start; vertical-align: top; overflow-wrap: anywhere; }
</style>
<pre>${xmlText(summary)}</pre>
${rows.length === 0 ? '' : `<table>\n<thead><tr>${cells(head, 'th')}</tr></thead>\n<tbody>\n${rows.map((row) => `<tr>${cells(row, 'td')}</tr>`).join('\n')}\n</tbody>\n</table>\n`}</html>
`;
}
