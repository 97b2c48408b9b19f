import type { Language } from '#text/languages.ts';
import type { PageColumns } from '#search/files.ts';
import type { SearchClient } from './search-client.ts';
import type { SearchState } from './address.ts';
import type { Labels } from './labels.ts';
import type { SearchWords } from './search-words.ts';

/** What the first query loads. */
export interface Loaded {
  client: SearchClient;
  columns: PageColumns;
}

/** What every part of the search page needs to draw itself. */
export interface View {
  language: Language;
  words: SearchWords;
  labels: Labels;
  loaded: Loaded;
  /** Searches again with part of the query changed. */
  change: (part: Partial<SearchState>) => void;
}
