import type { Qualifier } from '#model/money.ts';
import type { Language } from '#text/languages.ts';
import { qualifierWord } from '../format.ts';
import { somInWords } from './in-words.ts';

/** Russian words after which a number stays in its own case: «около» and «не более» would ask for another. */
const russian: Readonly<Record<Qualifier, string>> = {
  exact: '',
  about: 'примерно',
  'at-least': 'не меньше чем',
  'at-most': 'не больше чем',
};

/** A sum of whole som as it is read out, with how exact it is: «примерно сто тысяч сомов»; empty where it has no words. */
export function spokenSum(amount: number, qualifier: Qualifier, language: Language): string {
  const said = somInWords(amount, language);
  if (said === null) return '';
  const word = language === 'ru' ? russian[qualifier] : qualifierWord(qualifier, language);
  return [word, said].filter(Boolean).join(' ');
}
