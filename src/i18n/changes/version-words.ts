import type { Language } from '#text/languages.ts';

/** The words of the page of a frozen version. */
interface VersionWords {
  title: (date: string) => string;
  intro: string;
  cited: (date: string, code: string) => string;
  files: string;
  zip: string;
  checksums: string;
  sha256: string;
  tables: string;
  figures: string;
  /** Said where the address names a record that the version does not have. */
  missing: string;
}

export const versionWords: Readonly<Record<Language, VersionWords>> = {
  ky: {
    title: (date) => `${date}: таблицалардын ошол кездеги абалы`,
    intro:
      'Бул — бир чыгарылыштын таблицалары. Алар эч качан өзгөрбөйт: шилтемеде аталган сан бул жерде ошол бойдон турат.',
    cited: (date, code) => `Шилтемелерде бул версия мындай аталат: ${date} (${code}).`,
    files: 'Бардык таблицалар бирге',
    zip: 'чыгарылыштын өзү: CSV файлдары, сыпаттамасы жана көзөмөл суммалары',
    checksums: 'Көзөмөл суммалары',
    sha256: 'ZIP файлдын SHA-256 суммасы',
    tables: 'Таблицалар өз-өзүнчө',
    figures: 'Эсептелген сандар',
    missing: 'Бул версияда мындай жазуу жок.',
  },
  ru: {
    title: (date) => `${date}: таблицы такими, какими они были`,
    intro: 'Это таблицы одного выпуска. Они больше не меняются: процитированная цифра стоит здесь такой, какой была.',
    cited: (date, code) => `В ссылках эта версия называется так: ${date} (${code}).`,
    files: 'Все таблицы вместе',
    zip: 'сам выпуск: файлы CSV, их описание и контрольные суммы',
    checksums: 'Контрольные суммы',
    sha256: 'SHA-256 файла ZIP',
    tables: 'Таблицы по одной',
    figures: 'Вычисленные цифры',
    missing: 'В этой версии такой записи нет.',
  },
  en: {
    title: (date) => `${date}: the tables as they were`,
    intro:
      'These are the tables of one release. They never change again: a figure that was cited stands here as it was.',
    cited: (date, code) => `Citations call this version ${date} (${code}).`,
    files: 'All tables together',
    zip: 'the release itself: CSV files, their description and checksums',
    checksums: 'Checksums',
    sha256: 'SHA-256 of the ZIP file',
    tables: 'The tables one by one',
    figures: 'Derived figures',
    missing: 'This version has no such record.',
  },
};
