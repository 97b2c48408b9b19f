import type { Language } from '#text/languages.ts';

/** The words beside a list that can be taken along. */
export const listFileWords: Readonly<Record<Language, Readonly<Record<'whole' | 'shown' | 'failed', string>>>> = {
  ky: { whole: 'Бүт тизме', shown: 'Көрүнүп турган саптар гана', failed: 'Файл жүктөлгөн жок. Кайра аракет кылыңыз.' },
  ru: {
    whole: 'Весь список',
    shown: 'Только те строки, что на экране',
    failed: 'Файл не загрузился. Попробуйте ещё раз.',
  },
  en: { whole: 'The whole list', shown: 'Only the rows shown', failed: 'The file could not be loaded. Try again.' },
};
