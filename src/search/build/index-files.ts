import { languages, type Language } from '#text/languages.ts';
import type { Joined } from '#model/join.ts';
import { analyser } from '#search/analyser.ts';
import { encode, joinWords } from '#search/encode.ts';
import { stemOfTerm } from '#search/index-terms.ts';
import { searchFiles, type Synonyms } from '#search/files.ts';
import { hiddenKeys } from '#search/hidden-keys.ts';
import { lexiconOf } from '#search/lexicon.ts';
import { pageColumns } from '#search/page-columns.ts';
import { beginningOf, pageContent } from '#search/page-text.ts';
import { isList } from '#publish/sections.ts';
import { pageFacts, plainFacts, type PageFacts } from '#search/page-facts.ts';
import { packVocabulary } from '#search/spelling.ts';
import { packSynonyms } from '#search/pack-synonyms.ts';
import { namesOf, villagesOf } from '#search/suggested.ts';
import { pagefindIndex, type Indexed, type TermPage } from './pagefind-index.ts';
import { entryFile, restoredIndex, type IndexFile, type StoredPage } from './restored-index.ts';
import { searchedPages, type ReadHtml, type SearchedPage } from './searched-pages.ts';

export interface BuiltSite {
  /** The paths of its pages, below the language. */
  paths: Iterable<string>;
  htmlOf: ReadHtml;
  joined: Joined;
}

/** The files of the search of a built site, by their path in it: the index in `pagefind/`, one for each language, and what the browser needs beside it in `search/`. */
export async function* indexFiles({ paths: all, htmlOf, joined }: BuiltSite): AsyncGenerator<IndexFile> {
  const pages = searchedPages(all, htmlOf);
  const paths = pages.map(({ path }) => path);
  if (paths.length === 0) throw new Error('search index: no page to find');
  const known = pageFacts(joined);
  const facts = paths.map((path) => known.get(path) ?? plainFacts(path));
  const lexicon = lexiconOf(joined);
  const synonyms = packSynonyms(analyser(lexicon));
  const titles = pages.map((page) => page.titles);
  const metas: Parameters<typeof entryFile>[0][number][] = [];
  let program: Indexed['program'] = [];
  for (const language of languages) {
    const indexed = await indexLanguage({ htmlOf, language, paths, facts, titles, lexicon, synonyms });
    yield* indexed.files.map(inPagefind);
    program = indexed.program;
    const meta = indexed.files.find(({ path }) => path.endsWith('.pf_meta'))?.path ?? '';
    metas.push({ language, path: meta, pages: indexed.pages });
    yield json(searchFiles.vocabulary(language), packVocabulary(indexed.counts));
    const named = paths.map((path, i) => ({ path, title: titles[i]?.[language] ?? '' }));
    for (const [file, names] of namesOf(joined, { language, titles: named })) yield json(file, names);
  }
  yield* [...program, entryFile(metas)].map(inPagefind);
  yield json(searchFiles.lexicon, lexicon);
  yield json(searchFiles.concepts, synonyms);
  for (const [shard, villages] of villagesOf(joined)) yield json(searchFiles.villages(shard), villages);
  yield json(searchFiles.pages, pageColumns(facts, joined));
}

const inPagefind = ({ path, content }: IndexFile): IndexFile => ({ path: `pagefind/${path}`, content });
const json = (path: string, value: unknown): IndexFile => ({ path, content: Buffer.from(JSON.stringify(value)) });

interface Work {
  htmlOf: ReadHtml;
  language: Language;
  paths: readonly string[];
  facts: readonly PageFacts[];
  titles: readonly SearchedPage['titles'][];
  lexicon: readonly string[];
  synonyms: Synonyms;
}

async function indexLanguage({ htmlOf, language, paths, facts, titles, lexicon, synonyms }: Work) {
  const analysis = analyser(lexicon);
  const stored = new Map<string, StoredPage>();
  const counts = new Map<string, number>();
  function* termPages(): Generator<TermPage> {
    for (const [number, path] of paths.entries()) {
      const page = pageContent(htmlOf(language, path) ?? '');
      if (!page) continue;
      const encoded = encode(isList(path) ? beginningOf(page.parts) : page.parts, analysis);
      const title = encode([{ text: page.title, language }], analysis).stems;
      const known = languages.flatMap((other) =>
        titles[number]?.[other] === undefined ? [] : [{ text: titles[number][other], language: other }],
      );
      const hidden = hiddenKeys(facts[number] ?? plainFacts(path), {
        titles: known,
        stems: encoded.stems,
        analyser: analysis,
        synonyms,
      });
      const url = `${language}/${path}`;
      stored.set(url, {
        path,
        title: titles[number]?.[language] ?? page.title,
        summary: page.summary,
        content: joinWords(encoded),
      });
      for (const term of new Set([...encoded.stems, ...hidden.key.split(' '), ...hidden.alias.split(' ')]))
        if (/^[а-щэ-яa-z][а-яa-z]{2,}ˑ$/.test(term))
          counts.set(stemOfTerm(term), (counts.get(stemOfTerm(term)) ?? 0) + 1);
      yield { url, terms: encoded.stems.join(' '), hidden: { title: title.join(' '), ...hidden } };
    }
  }
  const { files, program } = await pagefindIndex(language, termPages());
  const numberOf = new Map(paths.map((path, i) => [`${language}/${path}`, i]));
  return { files: restoredIndex(files, { language, numberOf, pages: stored }), pages: stored.size, counts, program };
}
