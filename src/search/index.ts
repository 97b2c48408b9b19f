/**
 * Search that finds Kyrgyz as people type it. One analyser serves the build and the browser:
 *
 *   fold (ң ө ү ё → н о у е) → words (amounts, suffixes on digits and capitals) → stem (ky, ru, en) → close («таштандыˑ»)
 *
 * The build gives Pagefind the closed stems of every page instead of its words and afterwards puts the words back into the fragments
 * (`scripts/lib/index-search.ts`), so that inflected forms meet, excerpts stay readable, and names in other languages, former names and
 * abbreviations can be found without ever being shown. The browser asks through `plan`: it takes the engine as an argument and knows neither
 * Pagefind nor the page. What the build writes for the browser is described in `files.ts`.
 *
 *   const { matches, partial, foreign, suggestion, understood, unknown } = await plan('Каракол шаарынын долбоорлору', { language, analyser, engine, vocabulary });
 *   const { title, path, words } = await engine.page(matches[0].page, matches[0].language);
 *   excerptOf(words, matches[0].places)   // pieces for text nodes, found words marked
 *
 * Words on a page are marked by stem: `analyse(text, language)` gives start, end and stem of each, to be compared with `understood[].stems`.
 */
export { analyser, type Analyser, type Term } from './analyser.ts';
export { close, opened } from './close.ts';
export type { Engine, Match, PageText } from './engine.ts';
export { excerptOf, type Piece } from './excerpt.ts';
export {
  searchFiles,
  suggestionKinds,
  type GrantNames,
  type NameRow,
  type Names,
  type PageColumns,
  type SuggestionKind,
  type Villages,
  type Vocabulary,
} from './files.ts';
export { fold } from '#text/fold.ts';
export { swapLayout } from '#text/layout.ts';
export { amountOf } from '#text/numbers.ts';
export { plan, type Answer, type Found, type PlanOptions, type Understood } from './plan.ts';
export { soundKey } from '#text/sound.ts';
export { packVocabulary, wordList, type WordList } from './spelling.ts';
export { stopWords } from './stop-words.ts';
export { toCyrillic, toLatin } from '#text/transliterate.ts';
export { wordsOf, type Word } from './words.ts';
