import { languages, type Language } from '#text/languages.ts';
import type { Analyser, StemmedWord } from '#search/analyser.ts';

type Wanted = readonly ReadonlySet<string>[];

/** Where found words stand in a text: beginning and end of each. `wanted` are stems or words as they were typed; of a name with a hyphen all parts must stand together. */
export function foundWords(
  text: string,
  wanted: readonly string[],
  { language, analyser }: { language: Language; analyser: Analyser },
): [start: number, end: number][] {
  const sought = wanted.map((word) => partsOf(word, analyser)).filter((parts) => parts.length > 0);
  const terms = analyser.analyse(text, language);
  const places: [number, number][] = [];
  for (let at = 0; at < terms.length; at++) {
    const parts = sought.find((parts) => standsAt(parts, terms, at));
    const last = parts && terms[at + parts.length - 1];
    if (!parts || !last) continue;
    places.push([terms[at]?.start ?? 0, last.end]);
    at += parts.length - 1;
  }
  return places;
}

/** All readings of each part of a word: as printed, and as its stem in each language. */
function partsOf(word: string, { analyse }: Analyser): Wanted {
  const readings = languages.map((language) => analyse(word, language));
  const parts = (readings[0] ?? []).map(
    (_, i) => new Set(readings.flatMap((terms) => (terms[i] ? [terms[i].stem, terms[i].folded] : []))),
  );
  return parts.every((part) => [...part].every((stem) => stem.length < 2)) ? [] : parts;
}

const standsAt = (parts: Wanted, terms: readonly StemmedWord[], at: number) =>
  parts.every((part, i) => part.has(terms[at + i]?.stem ?? '') || part.has(terms[at + i]?.folded ?? ''));
