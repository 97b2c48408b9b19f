import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { languages, type Language } from '#text/languages.ts';
import type { Joined } from '#model/join.ts';
import { analyser } from '#search/analyser.ts';
import { encode, joinWords } from '#search/encode.ts';
import { stemOfTerm } from '#search/index-terms.ts';
import { searchFiles, type Synonyms } from '#search/files.ts';
import { hiddenKeys } from '#search/hidden-keys.ts';
import { lexiconOf } from '#search/lexicon.ts';
import { pageColumns } from '#search/page-columns.ts';
import { beginningOf } from '#search/page-text.ts';
import { isList } from '#publish/sections.ts';
import { pageFacts, plainFacts, type PageFacts } from '#search/page-facts.ts';
import { packVocabulary } from '#search/spelling.ts';
import { packSynonyms } from '#search/pack-synonyms.ts';
import { namesOf, villagesOf } from '#search/suggested.ts';
import { pagefindIndex, type Indexed, type TermPage } from '#search/build/pagefind-index.ts';
import { entryFile, restoredIndex, type StoredPage } from '#search/build/restored-index.ts';
import { readPage, searchedPages, type SearchedPage } from './search-pages.ts';

/** Writes the search of a built site: the index into `pagefind/`, one for each language, and what the browser needs beside it into `search/`. */
export async function indexSearch(folder: string, joined: Joined) {
  const pages = searchedPages(folder);
  const paths = pages.map(({ path }) => path);
  if (paths.length === 0) throw new Error(`search index: no page in ${folder}`);
  const known = pageFacts(joined);
  const facts = paths.map((path) => known.get(path) ?? plainFacts(path));
  const lexicon = lexiconOf(joined);
  const synonyms = packSynonyms(analyser(lexicon));
  const titles = pages.map((page) => page.titles);
  const metas: Parameters<typeof entryFile>[0][number][] = [];
  let program: Indexed['program'] = [];
  for (const language of languages) {
    const {
      files,
      pages: found,
      counts,
      program: loaded,
    } = await indexLanguage({ folder, language, paths, facts, titles, lexicon, synonyms });
    for (const file of files) write(join(folder, 'pagefind', file.path), file.content);
    program = loaded;
    metas.push({ language, path: files.find(({ path }) => path.endsWith('.pf_meta'))?.path ?? '', pages: found });
    writeJson(folder, searchFiles.vocabulary(language), packVocabulary(counts));
    for (const [file, names] of namesOf(joined, {
      language,
      titles: paths.map((path, i) => ({ path, title: titles[i]?.[language] ?? '' })),
    }))
      writeJson(folder, file, names);
  }
  for (const { path, content } of [...program, entryFile(metas)]) write(join(folder, 'pagefind', path), content);
  writeJson(folder, searchFiles.lexicon, lexicon);
  writeJson(folder, searchFiles.concepts, synonyms);
  for (const [shard, villages] of villagesOf(joined)) writeJson(folder, searchFiles.villages(shard), villages);
  writeJson(folder, searchFiles.pages, pageColumns(facts, joined));
}

interface Work {
  folder: string;
  language: Language;
  paths: readonly string[];
  facts: readonly PageFacts[];
  titles: readonly SearchedPage['titles'][];
  lexicon: readonly string[];
  synonyms: Synonyms;
}

async function indexLanguage({ folder, language, paths, facts, titles, lexicon, synonyms }: Work) {
  const analysis = analyser(lexicon);
  const stored = new Map<string, StoredPage>();
  const counts = new Map<string, number>();
  function* termPages(): Generator<TermPage> {
    for (const [number, path] of paths.entries()) {
      const page = readPage(folder, language, path);
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
      stored.set(url, { path, title: titles[number]?.[language] ?? page.title, content: joinWords(encoded) });
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

function writeJson(folder: string, file: string, value: unknown) {
  write(join(folder, file), Buffer.from(JSON.stringify(value)));
}

function write(file: string, content: Uint8Array) {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, content);
}
