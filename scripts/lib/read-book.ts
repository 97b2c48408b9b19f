import { readFileSync } from 'node:fs';
import Papa from 'papaparse';
import readXlsxFile from 'read-excel-file/node';
import { bookWords } from '#i18n/book-words.ts';
import { sheetOfMarkdown } from '#report/book/markdown.ts';
import { returnedRows, type Returned, type ReturnedSheet } from '#report/book/returned.ts';
import type { Language } from '#text/languages.ts';

/** The rows of a book of sentences that came back, or why it cannot be read, in words. */
export async function readBook(
  file: string,
  language: Language,
): Promise<{ rows: Returned[]; problem: string | null }> {
  try {
    const sheets = await sheetsOf(file, language);
    const rows = sheets.flatMap(returnedRows);
    return { rows, problem: rows.some(({ isSentence }) => isSentence) ? null : bookWords[language].noColumns };
  } catch (error) {
    return { rows: [], problem: error instanceof Error ? error.message : String(error) };
  }
}

async function sheetsOf(file: string, language: Language): Promise<ReturnedSheet[]> {
  const bytes = readFileSync(file);
  if (/\.xlsx$/i.test(file)) {
    const sheets = await readXlsxFile(bytes, { trim: false });
    return sheets.map(({ sheet, data }) => ({ name: sheet, rows: data.map((row) => row.map(textOf)) }));
  }
  const text = utf8(bytes, language);
  if (/\.md$/i.test(file)) return [sheetOfMarkdown(file, text)];
  return [{ name: file, rows: Papa.parse<string[]>(text, { delimitersToGuess: [',', ';', '\t'] }).data }];
}

function utf8(bytes: Uint8Array, language: Language): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new Error(bookWords[language].notText);
  }
}

const textOf = (value: unknown) => (value instanceof Date ? value.toISOString() : String(value ?? ''));
