import { createHash } from 'node:crypto';
import { bookColumns, type BookColumn } from '#i18n/book-words.ts';
import { languages, type Language } from '#text/languages.ts';
import type { BookEntry } from './entry.ts';
import { seenOn } from './seen-on.ts';

/** The columns of a book, its own language before the ones that help. */
export const bookColumnsOf = (language: Language): BookColumn[] => {
  const texts = [language, ...languages.filter((other) => other !== language)];
  return [...bookColumns.slice(0, 4), ...texts, ...bookColumns.slice(7)];
};

/** A row of the book, to be corrected: every column with its text. */
export const bookRow = ({ key, file, case: of, texts, language }: BookEntry): Record<BookColumn, string> => ({
  key,
  file,
  seen: seenOn({ file, key }, language),
  case: of,
  ...texts,
  correction: '',
  remark: '',
  mark: languages.map((each) => markOf(texts[each])).join('.'),
});

/** A text without what programs change on their own: kinds of spaces, ends of lines, composition of letters. */
export const plainText = (text: string) => text.normalize('NFC').replaceAll(/\s+/g, ' ').trim();

/** Six signs by which a text is known again: a cell that was written over has others. */
export const markOf = (text: string) => createHash('sha256').update(plainText(text)).digest('hex').slice(0, 6);
