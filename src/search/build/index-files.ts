import { createHash } from 'node:crypto';
import { languages } from '#text/languages.ts';
import type { Joined } from '#model/join.ts';
import { analyser } from '#search/analyser.ts';
import { cardFiles } from '#search/cards.ts';
import { searchFiles } from '#search/files.ts';
import { nameKeys, type KeyOptions } from '#search/hidden-keys.ts';
import { lexiconOf } from '#search/lexicon.ts';
import { pageColumns } from '#search/page-columns.ts';
import { pageFacts, plainFacts, type PageFacts } from '#search/page-facts.ts';
import { packSynonyms } from '#search/pack-synonyms.ts';
import { packVocabulary } from '#search/spelling.ts';
import { namesOf, villagesOf } from '#search/suggested.ts';
import { pagefindIndex, type IndexFile } from './pagefind-index.ts';
import { inOrder, type SearchedPage } from './searched-page.ts';
import { termRecords } from './term-records.ts';

/** The files of the search of a record, by their path in the site: an index for each language in `pagefind/`, and what the browser needs beside it in `search/`. */
export async function* indexFiles(joined: Joined, all: Iterable<SearchedPage>): AsyncGenerator<IndexFile> {
  const pages = inOrder([...all]);
  if (pages.length === 0) throw new Error('search index: no page to find');
  const known = pageFacts(joined);
  const facts = pages.map(({ path }) => known.get(path) ?? plainFacts(path));
  const lexicon = lexiconOf(joined);
  const analysis = analyser(lexicon);
  const synonyms = packSynonyms(analysis);
  const named = pages.map((page, number) => keysOf(page, facts[number] as PageFacts, { analyser: analysis, synonyms }));
  const work = { pages, named, analyser: analysis, synonyms };
  const version = versionOf(pages);
  for (const language of languages) {
    const { records, counts } = termRecords(language, work);
    for (const { path, content } of await pagefindIndex(language, records))
      yield { path: `pagefind/${language}/${path}`, content };
    yield json(searchFiles.vocabulary(language), packVocabulary(counts));
    for (const [file, cards] of cardFiles(pages, { language, version })) yield json(file, cards);
    const titles = pages.map(({ path, texts }) => ({ path, title: texts[language].title }));
    for (const [file, names] of namesOf(joined, { language, titles })) yield json(file, names);
  }
  yield json(searchFiles.lexicon, lexicon);
  yield json(searchFiles.concepts, synonyms);
  for (const [shard, villages] of villagesOf(joined)) yield json(searchFiles.villages(shard), villages);
  yield json(searchFiles.pages, { ...pageColumns(facts, joined), sections: sectionsOf(pages), version });
}

const json = (path: string, value: unknown): IndexFile => ({ path, content: Buffer.from(JSON.stringify(value)) });

const keysOf = ({ texts }: SearchedPage, facts: PageFacts, tools: Omit<KeyOptions, 'titles'>) =>
  nameKeys(facts, { titles: languages.map((language) => ({ text: texts[language].title, language })), ...tools });

/** Tells one state of the pages from another. */
const versionOf = (pages: readonly SearchedPage[]) =>
  pages
    .reduce((hash, page) => hash.update(JSON.stringify(page)), createHash('sha256'))
    .digest('hex')
    .slice(0, 8);

/** The pages that have sections, with how many. */
const sectionsOf = (pages: readonly SearchedPage[]) =>
  pages.flatMap(({ texts }, page) =>
    texts.ky.sections.length === 0 ? [] : [[page, texts.ky.sections.length] as const],
  );
