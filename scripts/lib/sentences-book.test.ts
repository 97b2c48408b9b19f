import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Papa from 'papaparse';
import ts from 'typescript';
import writeXlsxFile from 'write-excel-file/node';
import { expect, test } from 'vitest';
import { bookWords } from '#i18n/book-words.ts';
import { changesIn, type Change } from '#report/book/changes.ts';
import type { BookEntry } from '#report/book/entry.ts';
import { bookInMarkdown } from '#report/book/markdown.ts';
import { bookRow, bookColumnsOf, plainText } from '#report/book/rows.ts';
import { sentencesWorkbook } from '#report/book/workbook.ts';
import { languages, type Language } from '#text/languages.ts';
import { readBook } from './read-book.ts';
import { sentencesBook } from './sentences-book.ts';

const book = await sentencesBook();
const folder = mkdtempSync(join(tmpdir(), 'sentences-'));
const save = (name: string, content: string | Uint8Array) => {
  writeFileSync(join(folder, name), content);
  return join(folder, name);
};

/** One row of each kind: a label, a sentence with numbers, a finding, a paragraph, a cell of the data. */
const kinds = {
  label: (entry: BookEntry) => entry.file === 'src/i18n/ky.ts' && entry.case === '' && !entry.text.includes('‹'),
  sentence: (entry: BookEntry) => entry.file === 'src/i18n/ky.ts' && /^\d+ \/ \d+$/.test(entry.case),
  finding: (entry: BookEntry) => entry.file === 'src/i18n/findings/ky.ts' && entry.case !== '',
  prose: (entry: BookEntry) => entry.file.startsWith('content/ky/') && entry.text.length > 200,
  data: (entry: BookEntry) => entry.file.startsWith('data/'),
};
const chosen = Object.values(kinds).flatMap((isOne) => book.ky.find(isOne) ?? []);
const better = (text: string) => `«${text}» \n– жакшыраак`;
const asked = chosen.map(({ file, key, case: of, text }) => ({
  file,
  key,
  case: of,
  old: text,
  correction: better(text),
}));
const told = (changes: readonly Change[]) =>
  changes.map(({ kind, entry, old, correction }) => ({
    kind,
    file: entry?.file,
    key: entry?.key,
    case: entry?.case,
    old: plainText(old),
    correction: plainText(correction),
  }));
const expected = asked.map(({ old, correction, ...spot }) => ({
  kind: 'change',
  ...spot,
  old: plainText(old),
  correction: plainText(correction),
}));

/** The rows of a language as a reader gives them back, columns in their order. */
const corrected = (language: Language, rewrite: (row: ReturnType<typeof bookRow>, entry: BookEntry) => void) => {
  const names = bookColumnsOf(language);
  const rows = book[language].map((entry) => {
    const row = bookRow(entry);
    rewrite(row, entry);
    return names.map((name) => row[name]);
  });
  return [names.map((name) => bookWords[language].columns[name]), ...rows];
};
const byReader = corrected('ky', (row, entry) => {
  if (chosen.includes(entry)) row.correction = better(entry.text);
});
const cells = (rows: string[][]) => rows.map((row) => row.map((value) => ({ value, type: String })));

test('every kind of text has rows in the book', () => {
  expect(chosen).toHaveLength(Object.keys(kinds).length);
});

test('a book that nobody corrected asks for nothing', async () => {
  const files = [
    save('untouched.xlsx', await sentencesWorkbook(book)),
    ...languages.map((language) => save(`untouched.${language}.md`, bookInMarkdown(language, book[language]))),
  ];
  for (const file of files) {
    const { rows, problem } = await readBook(file, 'en');
    expect(problem).toBe(null);
    expect(rows.length).toBeGreaterThan(1000);
    expect(changesIn(book, rows)).toEqual([]);
  }
});

test('five corrections of different kinds in a workbook are listed, and nothing else', async () => {
  const other = { sheet: 'Русский', data: cells(corrected('ru', () => undefined)) };
  const data = [{ sheet: 'Кыргызча', data: cells(byReader) }, other];
  const file = save('back.xlsx', await writeXlsxFile(data).toBuffer());
  const { rows, problem } = await readBook(file, 'ky');
  expect(problem).toBe(null);
  expect(told(changesIn(book, rows))).toEqual(expected);
});

test.each([',', ';', '\t'])('five corrections come back from a CSV file divided by «%s», too', async (delimiter) => {
  const text = `\ufeff${Papa.unparse(byReader, { delimiter, newline: '\r\n' })}`;
  const { rows } = await readBook(save('back.csv', text), 'ky');
  expect(told(changesIn(book, rows))).toEqual(expected);
});

test('five corrections come back from Markdown, too', async () => {
  const { correction } = bookWords.ky.columns;
  const whole = bookInMarkdown('ky', book.ky);
  const [before, ...parts] = whole.split(/^(?=### )/m);
  const text = parts.map((part, i) => {
    const entry = book.ky[i];
    return entry && chosen.includes(entry)
      ? part.replace(`**${correction}:**`, () => `**${correction}:** ${better(entry.text)}`)
      : part;
  });
  const { rows } = await readBook(save('back.md', [before, ...text].join('')), 'ky');
  expect(told(changesIn(book, rows))).toEqual(expected);
});

test('a text that was written over, in its own column or in a column of help, is a correction', async () => {
  const [label] = chosen;
  const rows = corrected('ky', (row, entry) => {
    if (entry === label) [row.ky, row.ru] = ['Башкача', 'Иначе'];
  });
  const back = await readBook(save('over.csv', Papa.unparse(rows)), 'ky');
  expect(changesIn(book, back.rows)).toMatchObject([
    { kind: 'change', language: 'ky', old: label?.text, correction: 'Башкача' },
    { kind: 'change', language: 'ru', old: label?.texts.ru, correction: 'Иначе' },
  ]);
});

test('a file that is no book, no text or no workbook is refused with the reason', async () => {
  const problems = [
    await readBook(save('other.csv', 'a,b\n1,2\n'), 'en'),
    await readBook(save('windows-1251.csv', Uint8Array.of(0xc0, 0xc1, 0xff)), 'en'),
    await readBook(save('broken.xlsx', 'no zip'), 'en'),
    await readBook(join(folder, 'missing.xlsx'), 'en'),
  ].map(({ problem }) => problem ?? '');
  expect(problems.slice(0, 2)).toEqual([bookWords.en.noColumns, bookWords.en.notText]);
  expect(problems.slice(2).every((problem) => problem !== '')).toBe(true);
});

/** Words that a language does not use here, with the one that it uses instead: one thing has one word. */
const instead: Readonly<Record<Language, Readonly<Record<string, RegExp>>>> = {
  ky: {
    сөздүк: /(?<!\p{L})глоссарий/iu,
    конкурс: /(?<!\p{L})тендер/iu,
    чийилген: /(?<!\p{L})штрихтел/iu,
    'максаттуу топ': /(?<!\p{L})максаттык топ/iu,
    балл: /(?<!\p{L})упай/iu,
    'баш калкалоочу жай': /(?<!\p{L})башпаанек/iu,
    'көзөмөл суммасы': /(?<!\p{L})(?:текшерүү сумма|көзөмөл код)/iu,
    коддоо: /(?<!\p{L})коддолуш/iu,
    'эс тутум': /(?<!\p{L})эс-?тутум/iu,
    параметр: /(?<!\p{L})опция/iu,
    бөлгүч: /(?<!\p{L})ажыраткыч/iu,
    отчёт: /(?<!\p{L})отчет(?!туу)/iu,
    күн: /(?<!\p{L})дата(?:сы|ны|га|да|лар|нын|(?!\p{L}))/iu,
    'таратуу, документти': /(?<!\p{L})таркат/iu,
    'экранды окуп берүүчү программа': /(?<!\p{L})экрандан оку/iu,
    'баштапкы маани': /(?<!\p{L})базалык/iu,
    клавиатура: /(?<!\p{L})(?:баскычтоп|тергич)/iu,
    'чекиттүү үтүр': /(?<!\p{L})үтүрлүү чекит/iu,
    'картанын бөлүгү': /(?<!\p{L})төрт чарчы/iu,
    'майыптыгы бар адам': /(?<!\p{L})майыптар/iu,
  },
  ru: {
    словарь: /(?<!\p{L})глоссари/iu,
    конкурс: /(?<!\p{L})тендер/iu,
    'часть карты': /(?<!\p{L})плитк/iu,
    заявка: /(?<!\p{L})аппликаци/iu,
    'кому помогают': /(?<!\p{L})бенефициар/iu,
    'органы и организации, которые публикуют': /(?<!\p{L})издател(?!е: )/iu,
    'первое предложение': /(?<!\p{L})затея/iu,
  },
  en: {
    call: /\btenders?\b/i,
    voucher: /\bcoupons?\b/i,
    resident: /\binhabitants?\b/i,
    'non-profit organization': /\bnon-commercial\b/i,
    'searched for, not found': /\blooked for(?:,| and) not found\b/i,
    'statement of a source': /\ballegation\b/i,
    region: /\boblasts?\b/i,
    'who it helps': /\bwhom it serves\b/i,
  },
};

/** Where other words must stand: the glossary and its page name variants, a source keeps its own words. */
const namesVariants =
  /^(?:src\/i18n\/glossary\.ts|src\/schemas\/|content\/\w+\/(?:glossary|law|how-it-works)\.mdx|data\/)/;

test('a word that is not used here would be found', () => {
  expect(instead.ky['конкурс']?.test('ачык тендерлер')).toBe(true);
  expect(instead.ky['күн']?.test('эки датаны тең')).toBe(true);
  expect(instead.ky['күн']?.test('датасет')).toBe(false);
  expect(instead.en['voucher']?.test('social coupons')).toBe(true);
});

test.each(languages)('in %s one thing has one word', (language) => {
  const own = book[language].filter(({ file }) => !namesVariants.test(file));
  const wrong = Object.entries(instead[language]).flatMap(([word, other]) =>
    own
      .filter(({ text }) => other.test(text))
      .map(({ file, key, text }) => `${file} ${key}: «${text.slice(0, 120)}», here: ${word}`),
  );
  expect(wrong).toEqual([]);
});

/** Files of the dictionaries of a language, whose every text a reader must find in the book. */
const dictionaries = (language: Language) =>
  ['', 'search/', 'findings/'].map((room) => `src/i18n/${room}${language}.ts`);

test.each(languages)('every text of the dictionaries in %s is in the book', (language) => {
  const whole = plainText(book[language].map(({ text }) => text).join('\n'));
  const missing = dictionaries(language).flatMap((file) =>
    textsIn(file).filter((text) => !whole.includes(plainText(text))),
  );
  expect(missing).toEqual([]);
});

/** Texts in the source of a file: strings and templates, in the parts between values, as far as a reader sees more than a letter. */
function textsIn(file: string): string[] {
  const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true);
  const found: string[] = [];
  const visit = (node: ts.Node) => {
    const isText = ts.isStringLiteralLike(node) || ts.isTemplateHead(node) || ts.isTemplateMiddleOrTemplateTail(node);
    if (isText && !isCode(node)) found.push(node.text);
    node.forEachChild(visit);
  };
  visit(source);
  const seen = file.endsWith('en.ts') ? /[a-z]{3}/i : /[а-яөүң]{3}/i;
  return found.flatMap((text) => text.split(/\{\w+\}/)).filter((text) => seen.test(text));
}

/** Words of the code: types, names of members, what is compared, what functions of the code are called with. */
const isCode = (node: ts.Node, { parent } = node) =>
  (ts.isPropertyAssignment(parent) && parent.name === node) ||
  [ts.isLiteralTypeNode, ts.isElementAccessExpression, ts.isBinaryExpression, ts.isImportDeclaration].some((is) =>
    is(parent),
  ) ||
  (ts.isCallExpression(parent) && !/^(?:say|by|known|said)$/.test(parent.expression.getText()));
