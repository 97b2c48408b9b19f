import type { Language } from '#text/languages.ts';
import type { SearchClient } from './search-client.ts';
import type { SearchState } from './address.ts';
import type { Labels } from './labels.ts';
import type { SearchWords } from './search-words.ts';

/** What every part of the search page needs to draw itself. */
export interface View {
  language: Language;
  words: SearchWords;
  labels: Labels;
  client: SearchClient;
  /** Searches again with part of the query changed. */
  change: (part: Partial<SearchState>) => void;
}
