import type { AddressKey } from '#publish/address-patterns.ts';
import type { Trilingual } from '#text/languages.ts';

/** What is found at each kind of address that programs may rely on. */
export const addressWords: Readonly<Record<AddressKey, Trilingual>> = {
  table: {
    ky: 'Бир таблица тандалган форматта; schema.json — анын сыпаттамасы, codes.csv — сандарынын коддору.',
    ru: 'Одна таблица в выбранном формате; schema.json — её описание, codes.csv — коды её цифр.',
    en: 'One table in the chosen format; schema.json describes it, codes.csv lists the codes of its figures.',
  },
  flat: {
    ky: 'Код ордуна аталыштар жазылган таблица, тандалган тилде.',
    ru: 'Таблица с названиями вместо кодов, на выбранном языке.',
    en: 'A sheet with names instead of codes, in the chosen language.',
  },
  flatBook: {
    ky: 'Ушундай таблицалардын баары бир Excel китебинде.',
    ru: 'Все такие таблицы одной книгой Excel.',
    en: 'All such sheets in one Excel workbook.',
  },
  whole: {
    ky: 'Бардык таблицалар бир файлда: ZIP, Excel китеби, SQLite базасы, Data Package; коддор тизмелери жана көзөмөл суммалары.',
    ru: 'Все таблицы в одном файле: ZIP, книга Excel, база SQLite, Data Package; списки кодов и контрольные суммы.',
    en: 'All tables in one file: ZIP, Excel workbook, SQLite database, Data Package; lists of codes and checksums.',
  },
  figures: {
    ky: 'Сайт эсептеген бардык сандар: мааниси, тактыгы, кайсы саптардан чыкканы жана коду.',
    ru: 'Все цифры, которые сайт вычислил: значение, точность, строки, из которых они получены, и код.',
    en: 'Every figure that the site derives: value, qualifier, the rows behind it and its code.',
  },
  signals: {
    ky: 'Жазуулардан келип чыккан бардык суроолор: коюлгандары, текшерилип, жообу табылгандары жана текшерүүгө мүмкүн эместери.',
    ru: 'Все вопросы, которые следуют из записей: поставленные, проверенные и снятые, те, что проверить нельзя.',
    en: 'Every question that follows from the record: raised, checked and clear, or impossible to check.',
  },
  nationChart: {
    ky: 'Бүт өлкө боюнча диаграмма: csv — анын сандары, бардык диаграммаларда бирдей мамычалар менен; svg — сүрөтү.',
    ru: 'Диаграмма по всей стране: csv — её числа, с одними и теми же колонками у всех диаграмм; svg — рисунок.',
    en: 'A chart of the whole country: csv holds its numbers, in the same columns for all charts; svg is the picture.',
  },
  placeChart: {
    ky: 'Бир аймактын диаграммасы, түзүлүшү ошондой эле; айрымдары гана өзүнчө файл катары жарыяланган.',
    ru: 'Диаграмма одного места, так же; отдельным файлом опубликованы не все.',
    en: 'A chart of one place, likewise; not all of them are published as files.',
  },
  chartSchema: {
    ky: 'Диаграммалардын CSV файлдарынын мамычалары, JSON Schema түрүндө.',
    ru: 'Колонки CSV-файлов диаграмм в виде JSON Schema.',
    en: 'The columns of the CSV files of charts, as JSON Schema.',
  },
  grant: {
    ky: 'Бир грант боюнча бардык фактылар, ар бири өз булагы менен.',
    ru: 'Все факты об одном гранте, каждый со своим источником.',
    en: 'All facts about one grant, each with its source.',
  },
  place: {
    ky: 'Бир аймак боюнча бардык фактылар; жазуусу жок аймактын файлы да жок.',
    ru: 'Все факты об одном месте; у места без записей файла нет.',
    en: 'All facts about one place; a place without records has no file.',
  },
  index: {
    ky: 'Бардык файлдардын тизмеси: дареги, түрү, көлөмү, көзөмөл суммасы.',
    ru: 'Список всех файлов: адрес, тип, размер, контрольная сумма.',
    en: 'The list of all files: address, type, size, checksum.',
  },
  catalogue: {
    ky: 'Программалар үчүн каталог: DCAT-AP 3 (JSON-LD жана Turtle) жана ушул даректердин OpenAPI сыпаттамасы.',
    ru: 'Каталог для программ: DCAT-AP 3 (JSON-LD и Turtle) и описание этих адресов в OpenAPI.',
    en: 'The catalogue for programs: DCAT-AP 3 (JSON-LD and Turtle), and the OpenAPI description of these addresses.',
  },
  version: {
    ky: 'Таблица мурунку версияда кандай болсо, ошондой.',
    ru: 'Таблица такой, какой она была в названной версии.',
    en: 'A table as it was in the version named.',
  },
  latest: {
    ky: 'Акыркы жарыяланган версиянын таблицасы.',
    ru: 'Таблица последней опубликованной версии.',
    en: 'A table of the latest published version.',
  },
  changes: {
    ky: 'Бир версияда эмне өзгөргөнү; all — бардык версияларда.',
    ru: 'Что изменилось в одной версии; all — во всех.',
    en: 'What changed in one version; all: in every version.',
  },
  feed: {
    ky: 'Өзгөрүүлөрдүн лентасы: Atom жана JSON Feed.',
    ru: 'Лента изменений: Atom и JSON Feed.',
    en: 'The feed of changes: Atom and JSON Feed.',
  },
};

/** What the site answers when an address is asked for. */
export const addressAnswers = {
  found: { ky: 'Файл.', ru: 'Файл.', en: 'The file.' },
  missing: { ky: 'Мындай файл жок.', ru: 'Такого файла нет.', en: 'There is no such file.' },
} as const;
