import { stemmer } from 'stemmer';

/** The stem of a folded English word (Porter, 1980). */
export function stemEnglish(word: string) {
  return /^[a-z]{3,40}$/.test(word) ? stemmer(word) : word;
}
