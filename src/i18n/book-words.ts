import type { Language } from '#text/languages.ts';

/** The columns of the book of sentences, in their order. */
export const bookColumns = ['key', 'file', 'seen', 'case', 'ky', 'ru', 'en', 'correction', 'remark', 'mark'] as const;
export type BookColumn = (typeof bookColumns)[number];

/**
 * What becomes of a correction: it is to be made; it is to be made, but the text has changed since the book was written;
 * it is made already; it has no place; it is a remark only.
 */
export type Kind = 'change' | 'changedSince' | 'done' | 'unmatched' | 'remarked';

/** The words of the book of sentences, and of what is said of a book that came back. */
interface BookWords {
  title: string;
  sheet: string;
  /** How a reader works with the book, one line each. */
  howTo: readonly string[];
  columns: Readonly<Record<BookColumn, string>>;
  /** Where texts are seen that belong to no page of their own. */
  everyPage: string;
  validator: string;
  tables: string;
  /** Said of each correction that came back, and counted. */
  kinds: Readonly<Record<Kind, string>>;
  now: string;
  also: string;
  written: (file: string, rows: string) => string;
  notReadable: (file: string, reason: string) => string;
  notText: string;
  noColumns: string;
  usage: string;
}

export const bookWords: Readonly<Record<Language, BookWords>> = {
  ky: {
    title: 'Сүйлөмдөр китеби',
    sheet: 'Кыргызча',
    howTo: [
      'Бул китепте сайттагы бардык кыргызча сөздөр бар: жазуулар, сандан түзүлгөн сүйлөмдөр, текшерүүнүн билдирүүлөрү жана тексттер. Орусча жана англисче тексттер түшүнүүгө жардам берүү үчүн гана жанында турат.',
      'Туура эмес же кулакка жат угулган сүйлөмдү көрсөңүз, «Оңдоо» мамычасына кандай болушу керек экенин толугу менен жазыңыз. Башка уячаларга тийбеңиз; тийип койсоңуз да, эч нерсе жоголбойт.',
      'Бир нерсени түшүндүргүңүз келсе же так билбесеңиз, «Эскертүү» мамычасына жазыңыз.',
      'Кашаадагы {сөз}, ‹сөз› жана <Сөз …> деген белгилердин ордуна сайт сан, ат же шилтеме коёт: аларды которбой, ошол бойдон калтырыңыз. Бир сүйлөм бир нече сан менен кайталанса, туура эмес түрүн гана оңдосоңуз жетиштүү.',
      'Бүткөндөн кийин файлды сактап, бизге кайра жибериңиз. Бир бөлүгүн гана карап чыксаңыз да болот.',
    ],
    columns: {
      key: 'Ачкыч',
      case: 'Учур',
      ky: 'Кыргызчасы',
      ru: 'Орусчасы',
      en: 'Англисчеси',
      correction: 'Оңдоо',
      remark: 'Эскертүү',
      file: 'Файл',
      seen: 'Кайда көрүнөт',
      mark: 'Белги (өзгөртпөңүз)',
    },
    everyPage: 'бардык барактарда',
    validator: 'npm run validate',
    tables: 'таблицанын барагында жана жүктөлүүчү файлдарда',
    kinds: {
      change: 'өзгөртүү керек',
      changedSince: 'китеп жазылгандан бери текст өзгөргөн',
      done: 'мурда эле оңдолгон',
      unmatched: 'орду табылган жок',
      remarked: 'эскертүү',
    },
    now: 'азыр',
    also: 'дагы ушул жерде',
    written: (file, rows) => `${file}: саптардын саны ${rows}`,
    notReadable: (file, reason) => `${file} окулган жок: ${reason}`,
    notText: 'бул UTF-8 текст эмес; Excel китеби (.xlsx) кылып сактаңыз',
    noColumns: 'анда сүйлөмдөрдүн мамычалары жок',
    usage:
      'Колдонуу: npm run sentences [-- --out папка]\n           npm run sentences -- --read файл.xlsx (же .csv, .md) [--lang ky|ru|en]\nЧыгуу коду: 0 — бардык оңдоолордун орду табылды, 1 — айрымдарын адам карашы керек, 2 — буйрук же файл туура эмес.',
  },
  ru: {
    title: 'Книга предложений',
    sheet: 'Русский',
    howTo: [
      'В этой книге — все русские слова сайта: надписи, предложения с числами, сообщения проверки и тексты. Кыргызский и английский тексты стоят рядом только для помощи.',
      'Если предложение неверно или звучит не по-русски, напишите в столбце «Исправление» целиком, как должно быть. Другие ячейки не меняйте; если всё же измените, ничего не пропадёт.',
      'Если хотите что-то пояснить или не уверены, напишите в столбце «Замечание».',
      'Вместо знаков {слово}, ‹слово› и <Слово …> сайт подставляет число, имя или ссылку: не переводите их и оставьте как есть. Если предложение повторяется с разными числами, достаточно исправить неверный случай.',
      'Сохраните файл и пришлите его обратно. Можно прочитать и только часть.',
    ],
    columns: {
      key: 'Ключ',
      case: 'Случай',
      ky: 'По-кыргызски',
      ru: 'По-русски',
      en: 'По-английски',
      correction: 'Исправление',
      remark: 'Замечание',
      file: 'Файл',
      seen: 'Где видно',
      mark: 'Метка (не менять)',
    },
    everyPage: 'на всех страницах',
    validator: 'npm run validate',
    tables: 'на странице таблицы и в файлах для скачивания',
    kinds: {
      change: 'изменить',
      changedSince: 'текст изменился с тех пор, как написана книга',
      done: 'уже исправлено',
      unmatched: 'место не найдено',
      remarked: 'замечание',
    },
    now: 'сейчас',
    also: 'также здесь',
    written: (file, rows) => `${file}: строк ${rows}`,
    notReadable: (file, reason) => `${file} не прочитан: ${reason}`,
    notText: 'это не текст в UTF-8; сохраните его как книгу Excel (.xlsx)',
    noColumns: 'в нём нет столбцов с предложениями',
    usage:
      'Использование: npm run sentences [-- --out папка]\n               npm run sentences -- --read файл.xlsx (или .csv, .md) [--lang ky|ru|en]\nКод выхода: 0 — место найдено для всех исправлений, 1 — некоторые должен посмотреть человек, 2 — неверная команда или файл.',
  },
  en: {
    title: 'Book of sentences',
    sheet: 'English',
    howTo: [
      'This book holds every English word of the site: labels, sentences made from numbers, messages of the validator, and texts. The Kyrgyz and the Russian stand beside them only as help.',
      'Where a sentence is wrong or does not sound English, write in the column “Correction”, in full, what it should be. Leave the other cells alone; should you change one, nothing is lost.',
      'To explain something, or where you are not sure, write in the column “Remark”.',
      'In place of {word}, ‹word› and <Word …> the site puts a number, a name or a link: do not translate them, keep them as they are. Where a sentence is repeated with several numbers, it is enough to correct the form that is wrong.',
      'Save the file and send it back. You may also read only a part of it.',
    ],
    columns: {
      key: 'Key',
      case: 'Case',
      ky: 'Kyrgyz',
      ru: 'Russian',
      en: 'English',
      correction: 'Correction',
      remark: 'Remark',
      file: 'File',
      seen: 'Seen on',
      mark: 'Mark (do not change)',
    },
    everyPage: 'every page',
    validator: 'npm run validate',
    tables: 'the page of the table and the files to download',
    kinds: {
      change: 'change',
      changedSince: 'the text has changed since the book was written',
      done: 'already corrected',
      unmatched: 'no place found',
      remarked: 'remark',
    },
    now: 'now',
    also: 'also in',
    written: (file, rows) => `${file}: ${rows} rows`,
    notReadable: (file, reason) => `${file} was not read: ${reason}`,
    notText: 'it is not UTF-8 text; save it as an Excel workbook (.xlsx)',
    noColumns: 'it has no columns of sentences',
    usage:
      'Usage: npm run sentences [-- --out folder]\n       npm run sentences -- --read file.xlsx (or .csv, .md) [--lang ky|ru|en]\nExit status: 0 every correction has its place, 1 some need a person, 2 wrong command or file.',
  },
};
