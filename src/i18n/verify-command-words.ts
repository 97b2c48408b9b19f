import type { Language } from '#text/languages.ts';

/** What the command that checks a code says beside the answer itself. */
interface VerifyCommandWords {
  usage: string;
  unknownOption: string;
  badValue: string;
  /** The files of an archive are those of its list of checksums. */
  sums: string;
  /** A file of an archive is not the one that its list names. */
  badSum: string;
  /** Every release follows on the one before it by its hash. */
  chain: string;
  badChain: string;
  /** An archive without such a list. */
  noSums: string;
}

export const verifyCommandWords: Readonly<Record<Language, VerifyCommandWords>> = {
  ky: {
    usage: 'Колдонуу: npm run verify -- <код…> [--from папка же архив.zip] [--lang ky|ru|en]',
    unknownOption: 'мындай параметр жок: {option}',
    badValue: '{option} параметринин мааниси туура эмес: {value}',
    sums: 'Архивдин {n} файлы көзөмөл суммаларынын тизмесине (SHA-256) дал келди.',
    badSum: 'Архивдин файлы өзгөртүлгөн: {file} көзөмөл суммаларынын тизмесине дал келбейт.',
    chain: 'Чыгарылыштардын чынжыры бүтүн: {n} чыгарылыш, акыркысы — {last} (SHA-256).',
    badChain: 'Чыгарылыштардын чынжыры үзүлгөн: {id}.',
    noSums: 'Архивде көзөмөл суммаларынын тизмеси (SHA256SUMS) жок: анын бүтүндүгү текшерилген жок.',
  },
  ru: {
    usage: 'Использование: npm run verify -- <код…> [--from папка или архив.zip] [--lang ky|ru|en]',
    unknownOption: 'неизвестный параметр: {option}',
    badValue: 'неверное значение параметра {option}: {value}',
    sums: 'Файлы архива ({n}) совпали со своим списком контрольных сумм (SHA-256).',
    badSum: 'Файл архива изменён: {file} не совпадает со списком контрольных сумм.',
    chain: 'Цепочка выпусков цела: выпусков {n}, последний — {last} (SHA-256).',
    badChain: 'Цепочка выпусков нарушена: {id}.',
    noSums: 'В архиве нет списка контрольных сумм (SHA256SUMS): целостность не проверена.',
  },
  en: {
    usage: 'Usage: npm run verify -- <code…> [--from folder or archive.zip] [--lang ky|ru|en]',
    unknownOption: 'unknown option: {option}',
    badValue: 'wrong value of {option}: {value}',
    sums: 'The {n} files of the archive agree with their list of checksums (SHA-256).',
    badSum: 'A file of the archive was changed: {file} does not agree with the list of checksums.',
    chain: 'The chain of releases holds: {n} in all, the last is {last} (SHA-256).',
    badChain: 'The chain of releases is broken: {id}.',
    noSums: 'The archive has no list of checksums (SHA256SUMS): its integrity was not checked.',
  },
};
