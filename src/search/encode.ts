import type { Analyser } from './analyser.ts';
import { close, unheard } from './close.ts';
import type { Part } from './page-text.ts';
import { stopWords } from './stop-words.ts';

/** A page in two tongues of equal length: what the index is given and what people read. */
export interface Encoded {
  /** Closed stems, one for each word. */
  stems: string[];
  /** The words as they stand, each with what follows it; joined they are the text. */
  words: string[];
}

/** Between a word and the next one in a stored page; Pagefind knows it from languages without spaces. */
const seam = '\u200b';

/**
 * Pagefind finds a term by its place among the words of a page and cuts excerpts by the same places. So the index may hold stems and the stored page
 * real words, if both have the same number of them; names with a hyphen are also found in one word («Акбулак»), which takes a place without letters.
 */
export function encode(parts: readonly Part[], { analyse, stem }: Analyser): Encoded {
  const stems: string[] = [];
  const words: string[] = [];
  let before = '';
  for (const { text, language } of parts) {
    const said = text.replace(/\s*\n[\s\n]*/g, ' · ').replaceAll(seam, '');
    const terms = analyse(said, language);
    const cuts = terms.map(({ start }, i) => cutBefore(said, terms[i - 1]?.end ?? 0, start));
    const head = said.slice(0, cuts[0] ?? said.length);
    if (words.length > 0) words[words.length - 1] += head;
    else before += head;
    for (const [i, term] of terms.entries()) {
      stems.push(stopWords.has(term.folded) ? unheard : close(term.stem));
      words.push(said.slice(cuts[i], cuts[i + 1] ?? said.length));
      const mate = terms[i - 1];
      if (term.joined && mate && mate.kind === 'word' && term.kind === 'word') {
        stems.push(close(stem(`${mate.folded}${term.folded}`, language)));
        words.push('');
      }
    }
  }
  return tidied(stems, words, before);
}

/** Where a word takes over from the one before: behind the last space between them, so that an opening quote goes with its word. */
function cutBefore(text: string, end: number, start: number) {
  const gap = text.slice(end, start);
  const space = /\s(?=\S*$)/.exec(gap);
  return space ? end + space.index + 1 : start;
}

/** Marks of empty blocks are taken together, and none stands at the edges. */
function tidied(stems: string[], words: string[], before: string): Encoded {
  const clean = words.map((word) => word.replace(/(\s*·)+\s*/g, ' · '));
  if (clean.length > 0) {
    clean[0] = `${before.replace(/(\s*·)+\s*/g, ' · ').replace(/^[\s·]+/, '')}${clean[0]}`;
    const last = clean.findLastIndex((word) => word !== '');
    clean[last] = (clean[last] ?? '').replace(/[\s·]+$/, '');
  }
  return { stems, words: clean };
}

/** The stored page as Pagefind's fragments hold it. */
export const sealed = ({ words }: Encoded) => words.join(seam);

/** The words of a stored page. */
export const unsealed = (content: string) => content.split(seam);
