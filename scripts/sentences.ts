import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { bookWords } from '#i18n/book-words.ts';
import { digits } from '#i18n/number.ts';
import { changesIn } from '#report/book/changes.ts';
import { bookInMarkdown } from '#report/book/markdown.ts';
import { needsPerson, toldChanges } from '#report/book/told-changes.ts';
import { sentencesWorkbook } from '#report/book/workbook.ts';
import { defaultLanguage, isLanguage, languages } from '#text/languages.ts';
import { readBook } from './lib/read-book.ts';
import { sentencesBook } from './lib/sentences-book.ts';

/** npm run sentences [-- --out folder] writes the book of sentences; -- --read file.xlsx [--lang ky] lists what a book that came back asks to change. */
const { values, positionals } = parseArgs({
  options: { out: { type: 'string', default: 'sentences' }, read: { type: 'string' }, lang: { type: 'string' } },
  strict: false,
  allowPositionals: true,
});
const language = typeof values.lang === 'string' && isLanguage(values.lang) ? values.lang : defaultLanguage;
const words = bookWords[language];
const known = Object.keys(values).every((name) => ['out', 'read', 'lang'].includes(name));

if (!known || positionals.length > 0 || typeof values.out !== 'string' || (values.lang ?? language) !== language) {
  console.error(words.usage);
  process.exitCode = 2;
} else if (values.read === undefined) await write(values.out);
else await read(String(values.read));

async function write(folder: string) {
  const book = await sentencesBook();
  mkdirSync(folder, { recursive: true });
  const files: [string, Uint8Array | string, number][] = [
    ['sentences.xlsx', await sentencesWorkbook(book), languages.reduce((sum, each) => sum + book[each].length, 0)],
    ...languages.map((each): [string, string, number] => [
      `sentences.${each}.md`,
      bookInMarkdown(each, book[each]),
      book[each].length,
    ]),
  ];
  for (const [name, content, rows] of files) {
    writeFileSync(join(folder, name), content);
    console.log(words.written(join(folder, name), digits(rows, language)));
  }
}

async function read(file: string) {
  const { rows, problem } = await readBook(file, language);
  if (problem) {
    console.error(words.notReadable(file, problem));
    process.exitCode = 2;
    return;
  }
  const changes = changesIn(await sentencesBook(), rows);
  process.stdout.write(toldChanges(changes, language, (source) => readFileSync(source, 'utf8')));
  process.exitCode = needsPerson(changes) ? 1 : 0;
}
