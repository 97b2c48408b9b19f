import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { codelists } from '#schemas/codelists.ts';
import { glossary } from './glossary.ts';
import { languages, type Language } from '#text/languages.ts';

const prose = (language: Language) => globSync('*.mdx', { cwd: `content/${language}` }).sort();
const read = (language: Language, file: string) => readFileSync(`content/${language}/${file}`, 'utf8');

/** Runs of letters; what an escape in the source text stands for is no letter. */
const wordsOf = (text: string) =>
  text.replace(/\\u\{?[0-9a-f]{2,5}\}?|\\[nrtpPb]/gi, ' ').match(/[\p{L}\p{M}]+/gu) ?? [];
const isMixed = (word: string) => /\p{Script=Latin}/u.test(word) && /\p{Script=Cyrillic}/u.test(word);

test('a word of two scripts is noticed', () => {
  expect(wordsOf('CSV-файл, cом').filter(isMixed)).toEqual(['cом']);
});

test.each(
  globSync(['content/**/*.mdx', 'src/i18n/**/*.ts', 'src/schemas/codelists.ts']).filter(
    (file) => !file.endsWith('.test.ts'),
  ),
)('no word of %s mixes Latin and Cyrillic', (file) => {
  expect(wordsOf(readFileSync(file, 'utf8')).filter(isMixed)).toEqual([]);
});

/** The 36 letters of the Kyrgyz alphabet; «і», «қ», «ұ» and the like come from a wrong keyboard. */
const foreign = (text: string) =>
  text.match(/\p{Script=Cyrillic}/gu)?.filter((letter) => !/[а-яёңөү]/i.test(letter)) ?? [];

test('Kyrgyz texts are written in the Kyrgyz alphabet', () => {
  for (const file of prose('ky')) expect(foreign(read('ky', file)), file).toEqual([]);
  for (const term of glossary) expect(foreign(term.ky), term.key).toEqual([]);
  for (const [name, list] of Object.entries(codelists))
    for (const label of Object.values(list)) expect(foreign(label.ky), name).toEqual([]);
});

const figureFiles = globSync('*.ts', { cwd: 'src/i18n/figures' });

test.each(figureFiles)('the words of the figure in figures/%s are told in each language', async (file) => {
  const own = Object.values((await import(`./figures/${file}`)) as Record<string, object>);
  expect(own).toHaveLength(1);
  for (const told of own) {
    expect(Object.keys(told)).toEqual(languages);
    const [first, ...others] = Object.values(told).map((words: object) => Object.keys(words));
    for (const keys of others) expect(keys).toEqual(first);
    expect(messages(told).filter((message) => message.trim() === '')).toEqual([]);
    expect(foreign(messages((told as Record<Language, unknown>).ky).join(' '))).toEqual([]);
  }
});

/** Every message of a dictionary as it stands in the source text: of one with holes the function. */
function messages(value: unknown): string[] {
  if (typeof value === 'object' && value !== null) return Object.values(value).flatMap(messages);
  return [String(value)];
}

test('texts are in composed form: й is one character', () => {
  for (const language of languages)
    for (const file of prose(language)) expect(read(language, file).normalize('NFC'), file).toBe(read(language, file));
});

test('the three languages have the same pages', () => {
  expect(prose('ru')).toEqual(prose('ky'));
  expect(prose('en')).toEqual(prose('ky'));
});

const headings = (text: string) => (text.match(/^#{1,6}(?= )/gm) ?? []).map((marks) => marks.length);
const orderOf = (text: string) => /^order: (\d+)$/m.exec(text)?.[1];
const links = (text: string) => [...text.matchAll(/\]\((\/[^)]*)\)/g)].map(([, path = '']) => path);

test.each(prose('ky'))('%s has the same headings, order and links in the three languages', (file) => {
  const [ky, ...others] = languages.map((language) => read(language, file));
  for (const other of others) {
    expect(headings(other)).toEqual(headings(ky ?? ''));
    expect(orderOf(other)).toBe(orderOf(ky ?? ''));
    expect(
      links(other)
        .map((path) => path.slice(3))
        .sort(),
    ).toEqual(
      links(ky ?? '')
        .map((path) => path.slice(3))
        .sort(),
    );
  }
});

test('a link stays in its language and ends with a slash, unless it leads to a file', () => {
  for (const language of languages)
    for (const file of prose(language))
      for (const path of links(read(language, file)))
        expect(path, file).toMatch(new RegExp(`^/(?:${language}/(?:[a-z0-9-]+/)*|[a-z]+\\.txt)$`));
});

test('every term has a name in each language and is listed once', () => {
  for (const { key, ky, ru, en } of glossary)
    expect(
      [ky, ru, en].every((name) => name !== '' && name === name.trim()),
      key,
    ).toBe(true);
  expect(new Set(glossary.map(({ key }) => key)).size).toBe(glossary.length);
});
