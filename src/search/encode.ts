import type { Analyser } from './analyser.ts';
import { indexTerm, stopWordPlaceholder } from './index-terms.ts';
import type { TextPart } from './page-text.ts';
import { stopWords } from './stop-words.ts';

/** A page as two lists of equal length: index terms, and the words that people read. */
export interface EncodedPage {
  /** Index terms, one for each word. */
  stems: string[];
  /** The printed words, each with the characters that follow it; joined they are the text. */
  words: string[];
}

/** Separates the words of a stored page (zero-width space); Pagefind uses it for languages without spaces. */
const wordSeparator = '\u200b';

/**
 * Pagefind stores the position of a term among the words of a page and cuts excerpts by these positions. So the index may hold stems and the stored
 * page real words if both have the same number of them. Names with a hyphen are also indexed as one word («Акбулак»), which takes an empty position.
 */
export function encode(parts: readonly TextPart[], { analyse, stem }: Analyser): EncodedPage {
  const stems: string[] = [];
  const words: string[] = [];
  let before = '';
  for (const { text, language } of parts) {
    const line = text.replace(/\s*\n[\s\n]*/g, ' · ').replaceAll(wordSeparator, '');
    const terms = analyse(line, language);
    const cuts = terms.map(({ start }, i) => cutBefore(line, terms[i - 1]?.end ?? 0, start));
    const head = line.slice(0, cuts[0] ?? line.length);
    if (words.length > 0) words[words.length - 1] += head;
    else before += head;
    for (const [i, term] of terms.entries()) {
      stems.push(stopWords.has(term.folded) ? stopWordPlaceholder : indexTerm(term.stem));
      words.push(line.slice(cuts[i], cuts[i + 1] ?? line.length));
      const previous = terms[i - 1];
      if (term.joined && previous && previous.kind === 'word' && term.kind === 'word') {
        stems.push(indexTerm(stem(`${previous.folded}${term.folded}`, language)));
        words.push('');
      }
    }
  }
  return withoutEdgeMarks(stems, words, before);
}

/** The index at which a word begins: after the last space before it, so that an opening quote belongs to its word. */
function cutBefore(text: string, end: number, start: number) {
  const gap = text.slice(end, start);
  const space = /\s(?=\S*$)/.exec(gap);
  return space ? end + space.index + 1 : start;
}

/** Merges the separators «·» of empty blocks and removes them at both ends. */
function withoutEdgeMarks(stems: string[], words: string[], before: string): EncodedPage {
  const clean = words.map((word) => word.replace(/(\s*·)+\s*/g, ' · '));
  if (clean.length > 0) {
    clean[0] = `${before.replace(/(\s*·)+\s*/g, ' · ').replace(/^[\s·]+/, '')}${clean[0]}`;
    const last = clean.findLastIndex((word) => word !== '');
    clean[last] = (clean[last] ?? '').replace(/[\s·]+$/, '');
  }
  return { stems, words: clean };
}

/** Joins the words of a page for Pagefind's fragment. */
export const joinWords = ({ words }: EncodedPage) => words.join(wordSeparator);

/** Splits a stored page into its words. */
export const splitWords = (content: string) => content.split(wordSeparator);
