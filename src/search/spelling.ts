import { editDistance } from '#text/edit-distance.ts';
import type { Vocabulary } from './files.ts';

interface Near {
  term: string;
  /** Changes, a little less for a common word. */
  cost: number;
}

/** An unpacked vocabulary. */
export interface WordList {
  has: (stem: string) => boolean;
  /** The stem as a page prints it, in small letters. */
  printed: (stem: string) => string;
  /** The nearest stems, best first: fewest changes, then the most pages. */
  nearest: (stem: string) => Near[];
}

/** Reads the packed vocabulary of a language. */
export function wordList({ terms, pages, words }: Vocabulary): WordList {
  const list: string[] = [];
  for (const part of terms === '' ? [] : terms.split(' '))
    list.push((list.at(-1) ?? '').slice(0, parseInt(part[0] ?? '0', 36)) + part.slice(1));
  const weight = new Map(list.map((term, i) => [term, Number(pages[i] ?? 0)]));
  const ends = words.split(' ');
  const places = new Map(list.map((term, i) => [term, i]));
  const printed = (stem: string) => {
    const end = ends[places.get(stem) ?? -1] ?? '0';
    return stem.slice(0, stem.length - parseInt(end[0] ?? '0', 36)) + end.slice(1);
  };
  return { has: (stem) => weight.has(stem), printed, nearest: (stem) => nearest(stem, list, weight) };
}

/** On how many pages a stem stands, and a word that one of them prints for it. */
export interface Counted {
  pages: number;
  word: string | null;
}

/** Packs sorted terms with the number of pages of each and a printed word. */
export function packVocabulary(counts: ReadonlyMap<string, Counted>): Vocabulary {
  const terms = [...counts.keys()].sort();
  const packed = terms.map((term, i) => {
    const shared = Math.min(35, sharedLength(term, terms[i - 1] ?? ''));
    return shared.toString(36) + term.slice(shared);
  });
  return {
    terms: packed.join(' '),
    pages: terms.map((term) => Math.min(9, Math.floor(Math.log2(counts.get(term)?.pages ?? 1)))).join(''),
    words: terms.map((term) => ending(term, counts.get(term)?.word ?? term)).join(' '),
  };
}

function ending(term: string, word: string) {
  const shared = Math.max(sharedLength(term, word), term.length - 35);
  return (term.length - shared).toString(36) + word.slice(shared);
}

function sharedLength(a: string, b: string) {
  let i = 0;
  while (i < a.length && a[i] === b[i]) i++;
  return i;
}

function nearest(stem: string, list: readonly string[], weight: ReadonlyMap<string, number>): Near[] {
  const limit = stem.length < 4 ? 0 : stem.length < 8 ? 1 : 2;
  if (limit === 0 || /^\d/.test(stem)) return [];
  const found = list.flatMap((term) => {
    if (Math.abs(term.length - stem.length) > limit || term.length < 4) return [];
    const steps = editDistance(stem, term, limit);
    return steps > limit
      ? []
      : [{ term, cost: steps + (term[0] === stem[0] ? 0 : 0.5) - (weight.get(term) ?? 0) / 100 }];
  });
  return found.sort((a, b) => a.cost - b.cost).slice(0, 3);
}
