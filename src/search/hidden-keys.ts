import { languages } from '#i18n/languages.ts';
import type { Analyser } from './analyser.ts';
import { close } from './close.ts';
import { fold } from './fold.ts';
import type { Name, PageFacts } from './page-facts.ts';
import { soundKey } from './sound.ts';
import { stopWords } from './stop-words.ts';
import { conceptsIn } from './thesaurus.ts';
import { wordsOf } from './words.ts';

/** Before a sound-alike key and before a concept: letters that begin no Kyrgyz or Russian word. */
export const soundTerm = (key: string) => close(`ъ${key}`);
export const conceptTerm = (concept: string) => close(`ь${concept}`);

/** Terms by which a page is found without showing them, by weight. */
export interface HiddenKeys {
  /** Its own names. */
  key: string;
  /** Names of what it belongs to, and its titles in the other languages. */
  alias: string;
  /** What it speaks of, in no language. */
  concept: string;
}

/** The hidden keys of a page; `titles` are its titles in all languages, `stems` the words that it shows. */
export function hiddenKeys({ names, about }: PageFacts, { titles, stems, analyser }: { titles: readonly Name[]; stems: readonly string[]; analyser: Analyser }): HiddenKeys {
  const key = termsOf(names, analyser);
  const alias = termsOf([...about, ...titles], analyser).filter((term) => !key.includes(term));
  return { key: key.join(' '), alias: alias.join(' '), concept: conceptsIn([...stems, ...key, ...alias]).map(conceptTerm).join(' ') };
}

/** The stems of names as each language would cut them, names of several words also in one, and how they sound. */
function termsOf(names: readonly Name[], { stem }: Analyser) {
  const terms = names.flatMap(({ text, language }) => {
    const words = wordsOf(text).filter(({ folded }) => !stopWords.has(folded));
    const read = language === null ? languages : [language, language === 'ky' ? 'ru' : 'ky'] as const;
    const stems = words.flatMap(({ folded, capitals, kind }) => (kind === 'number' ? [folded] : [...read.map((one) => stem(capitals ?? folded, one)), capitals ?? folded]));
    const whole = words.slice(0, -1).map(({ folded }, i) => `${folded}${words[i + 1]?.folded ?? ''}`);
    const sounds = [...words.filter(({ kind }) => kind === 'word').map(({ folded }) => soundKey(folded)), ...whole.map(soundKey)].filter((sound) => sound.length >= 3);
    return [...stems.map(close), ...whole.map((one) => close(fold(one))), ...sounds.map(soundTerm)];
  });
  return [...new Set(terms)];
}
