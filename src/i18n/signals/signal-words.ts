import { perLanguage, type Language } from '#text/languages.ts';
import { en } from './en.ts';
import { ky } from './ky.ts';
import { ru } from './ru.ts';
import type { SignalTexts } from './signal-texts.ts';

const all = { ky, ru, en } as const;

/** What signals ask, in every language. */
export const signalTexts: Readonly<Record<Language, SignalTexts>> = perLanguage((language) => all[language]);

/** What stands around the questions in a list of them. */
interface SignalListWords {
  states: Readonly<Record<'raised' | 'clear' | 'unchecked', string>>;
  /** Stands before the columns that are not known. */
  missing: string;
  innocent: string;
}

export const signalListWords: Readonly<Record<Language, SignalListWords>> = {
  ky: {
    states: { raised: 'сураса болот', clear: 'суроо жок', unchecked: 'текшерүүгө мүмкүн эмес' },
    missing: 'Белгисиз болгон мамычалар',
    innocent: 'Себеби жөнөкөй болушу мүмкүн',
  },
  ru: {
    states: { raised: 'есть о чём спросить', clear: 'вопросов нет', unchecked: 'проверить нельзя' },
    missing: 'Неизвестны столбцы',
    innocent: 'Причина может быть простой',
  },
  en: {
    states: { raised: 'worth a question', clear: 'nothing to ask', unchecked: 'cannot be checked' },
    missing: 'Columns that are not known',
    innocent: 'The reason may be simple',
  },
};
