import { intlLocales, perLanguage, type Language } from './languages.ts';

/** The entries of an alphabetical list that begin with one letter. */
export interface Letter<T> {
  /** As the heading shows it: «Ө», or «0–9». */
  letter: string;
  /** Fragment of the section: letters of any alphabet are safe in it. */
  id: string;
  entries: T[];
}

const base = perLanguage((language) => new Intl.Collator(intlLocales[language], { sensitivity: 'base' }));
const full = perLanguage((language) => new Intl.Collator(intlLocales[language], { numeric: true }));
const digits = '0–9';

/** Puts entries in the order of the alphabet of the language and under their letters; «Ё» stands under «Е» where the alphabet does so, «Ө» never under «О». */
export function byLetter<T extends { name: string }>(entries: readonly T[], language: Language): Letter<T>[] {
  const sorted = entries
    .map((entry) => ({ entry, first: firstOf(entry.name) }))
    .sort(
      (a, b) =>
        base[language].compare(a.first, b.first) || full[language].compare(bare(a.entry.name), bare(b.entry.name)),
    );
  const groups: { letter: string; entries: T[] }[] = [];
  for (const { entry, first } of sorted) {
    const open = groups.at(-1);
    if (!open || base[language].compare(open.letter, first) !== 0) groups.push({ letter: first, entries: [entry] });
    else {
      open.entries.push(entry);
      if (full[language].compare(first, open.letter) < 0) open.letter = first;
    }
  }
  return groups.map(({ letter, entries }) => ({
    letter,
    id: `letter-${letter === digits ? 'digits' : letter.toLowerCase()}`,
    entries,
  }));
}

/** Cuts an alphabet into a given number of parts between letters, and keeps the longest part as short as possible. */
export function inParts<T>(letters: readonly Letter<T>[], parts: number): Letter<T>[][] {
  const sizes = letters.map(({ entries }) => entries.length);
  let low = Math.max(0, ...sizes);
  let high = sizes.reduce((sum, size) => sum + size, 0);
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (cuts(sizes, middle).length + 1 <= parts) high = middle;
    else low = middle + 1;
  }
  const starts = filled([0, ...cuts(sizes, high)], sizes, Math.min(parts, letters.length));
  return starts.map((start, i) => letters.slice(start, starts[i + 1]));
}

/** Finds where each part begins when no part may be longer than the limit. */
function cuts(sizes: readonly number[], limit: number) {
  const starts: number[] = [];
  let held = 0;
  for (const [i, size] of sizes.entries()) {
    const over = held > 0 && held + size > limit;
    if (over) starts.push(i);
    held = over ? size : held + size;
  }
  return starts;
}

/** Halves the longest part of two or more letters until there are as many parts as asked for. */
function filled(starts: number[], sizes: readonly number[], parts: number): number[] {
  if (starts.length >= parts) return starts;
  const ranges = starts
    .map((start, i) => ({ start, end: starts[i + 1] ?? sizes.length }))
    .filter(({ start, end }) => end - start > 1);
  const sum = (start: number, end: number) => sizes.slice(start, end).reduce((all, size) => all + size, 0);
  const longest = ranges.reduce((a, b) => (sum(b.start, b.end) > sum(a.start, a.end) ? b : a));
  const inner = Array.from({ length: longest.end - longest.start - 1 }, (_, i) => longest.start + i + 1);
  const middle = inner.reduce((a, b) =>
    Math.abs(sum(longest.start, b) - sum(b, longest.end)) < Math.abs(sum(longest.start, a) - sum(a, longest.end))
      ? b
      : a,
  );
  return filled(
    [...starts, middle].sort((a, b) => a - b),
    sizes,
    parts,
  );
}

/** A name without what stands before its first letter or figure. */
const bare = (name: string) => name.replace(/^[^\p{L}\p{N}]+/u, '');

function firstOf(name: string) {
  const first = [...bare(name)][0] ?? '';
  return /\p{L}/u.test(first) ? first.toLocaleUpperCase('ru') : digits;
}
