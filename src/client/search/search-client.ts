/** Loads what a query needs when it is sent: analyser, index and, for an unknown word, the vocabulary. */
import type { Language } from '#text/languages.ts';
import { analyser, type Analyser } from '#search/analyser.ts';
import type { PageText } from '#search/engine.ts';
import { searchFiles, type PageColumns, type SearchedPages, type Synonyms, type Vocabulary } from '#search/files.ts';
import type { Found } from '#search/found.ts';
import { plan, type Answer } from '#search/plan.ts';
import { wordList } from '#search/spelling.ts';
import { loadJson } from './load-file.ts';
import { pagefindEngine } from './pagefind-engine.ts';

/** Answers queries, and gives the card of a page that an answer named. */
export interface SearchClient {
  ask: (query: string) => Promise<Answer>;
  card: (found: Found) => Promise<PageText>;
  analyser: Analyser;
  columns: PageColumns;
}

/** Makes a client for a site; `base` is its address, `language` that of the reader, `attempt` how often a search of this page has failed before. Rejects when a file does not load. */
export async function searchClient(base: string, language: Language, attempt: number): Promise<SearchClient> {
  const load = <T>(file: string) => loadJson<T>(base + file);
  const pages = load<SearchedPages>(searchFiles.pages);
  const [columns, engine, lexicon, synonyms] = await Promise.all([
    pages,
    pagefindEngine(base, { own: language, attempt, pages }),
    load<string[]>(searchFiles.lexicon),
    load<Synonyms>(searchFiles.concepts),
  ]);
  const vocabulary = remembered(async (one: Language) => wordList(await load<Vocabulary>(searchFiles.vocabulary(one))));
  const options = { language, analyser: analyser(lexicon), engine, synonyms, vocabulary };
  return {
    ask: (query) => plan(query, options),
    card: (found) => engine.page(found.page, found.language, found.places),
    analyser: options.analyser,
    columns,
  };
}

function remembered<K, V>(make: (key: K) => Promise<V>) {
  const cache = new Map<K, Promise<V>>();
  return (key: K) => cache.get(key) ?? (cache.set(key, make(key)).get(key) as Promise<V>);
}
