import { close, createIndex } from 'pagefind';
import { expect, test } from 'vitest';
import { emptyDataset } from '#model/dataset.ts';
import { join } from '#model/join.ts';
import { analyser } from '#search/analyser.ts';
import { nameKeys } from '#search/hidden-keys.ts';
import { everyRecord } from '#search/index-terms.ts';
import { packSynonyms } from '#search/pack-synonyms.ts';
import { plainFacts } from '#search/page-facts.ts';
import { languages, perLanguage, type Language } from '#text/languages.ts';
import { indexFiles } from './index-files.ts';
import type { TermRecord } from './pagefind-index.ts';
import { inOrder, type SearchedPage } from './searched-page.ts';
import { termRecords } from './term-records.ts';

const nothing = join(emptyDataset());
const tools = { analyser: analyser(), synonyms: packSynonyms(analyser()) };
const page = (path: string): SearchedPage => ({
  path,
  texts: perLanguage((language) => ({
    title: `Page ${path}`,
    summary: `About ${path}`,
    parts: [{ text: `Page ${path}\nКочкор-Ата шаары`, language }],
    sections: path === '3/' ? [{ anchor: 'more', title: 'More', parts: [{ text: 'таштанды', language }] }] : [],
  })),
});
const pages = Array.from({ length: 12 }, (_, i) => page(`${i}/`));
const filesOf = async () =>
  new Map((await Array.fromAsync(indexFiles(nothing, pages))).map(({ path, content }) => [path, Buffer.from(content)]));

test('the same pages give the same bytes, whatever order Pagefind has in mind', async () => {
  const [one, other] = [await filesOf(), await filesOf()];
  expect([...other.keys()].sort()).toEqual([...one.keys()].sort());
  for (const [path, content] of one) expect(other.get(path)?.equals(content), path).toBe(true);
});

test('what is published of Pagefind is what Pagefind made, byte for byte', async () => {
  const ours = await filesOf();
  for (const language of languages) {
    const { records } = termRecords(language, {
      pages: inOrder(pages),
      named: inOrder(pages).map(({ path, texts }) =>
        nameKeys(plainFacts(path), {
          titles: languages.map((one) => ({ text: texts[one].title, language: one })),
          ...tools,
        }),
      ),
      ...tools,
    });
    const own = new Map((await plainIndex(language, records)).map(({ path, content }) => [path, content]));
    const published = [...ours].filter(([path]) => path.startsWith(`pagefind/${language}/`));
    expect(published.length).toBeGreaterThan(4);
    for (const [path, content] of published)
      expect(content.equals(own.get(path.slice(`pagefind/${language}/`.length)) ?? Buffer.of()), path).toBe(true);
  }
});

test('a record without a page to find is refused', async () => {
  await expect(indexFiles(nothing, []).next()).rejects.toThrow('search index: no page');
});

/** All files of Pagefind for the records, taken as they are. */
async function plainIndex(language: Language, records: readonly TermRecord[]) {
  const { index } = await createIndex();
  for (const [number, { url, terms, fields }] of records.entries())
    await index?.addCustomRecord({
      url,
      content: `${everyRecord} ${terms}`,
      language: `q${language}`,
      meta: { ...fields },
      sort: { number: String(number) },
    });
  const files = (await index?.getFiles())?.files ?? [];
  await close();
  return files;
}
