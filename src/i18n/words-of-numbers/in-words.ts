import type { Language } from '#text/languages.ts';
import { englishPart, englishZero } from './english-words.ts';
import { kyrgyzPart, kyrgyzZero } from './kyrgyz-words.ts';
import { russianForm, russianPart, russianZero } from './russian-words.ts';

/** Numbers from here on have no name: they are said in digits. */
const limit = 1e15;

const parts = { ky: kyrgyzPart, ru: russianPart, en: englishPart } satisfies Record<
  Language,
  (part: number, scale: number) => string
>;
const zeros: Readonly<Record<Language, string>> = { ky: kyrgyzZero, ru: russianZero, en: englishZero };

/** A whole number as it is said aloud: «төрт жүз миң»; null where it is none, or too large to have a name. */
export function inWords(value: number, language: Language): string | null {
  if (!Number.isInteger(value) || value < 0 || value >= limit) return null;
  if (value === 0) return zeros[language];
  const groups: string[] = [];
  for (let [rest, scale] = [value, 0]; rest > 0; rest = Math.floor(rest / 1000), scale += 1)
    if (rest % 1000 > 0) groups.unshift(parts[language](rest % 1000, scale));
  return groups.join(' ');
}

const russianSom = ['сом', 'сома', 'сомов'] as const;

/** A sum in som as it is said aloud: «төрт жүз миң сом». */
export function somInWords(amount: number, language: Language): string | null {
  const said = inWords(amount, language);
  if (said === null) return null;
  return `${said} ${{ ky: 'сом', ru: russianSom[russianForm(amount)], en: 'som' }[language]}`;
}
