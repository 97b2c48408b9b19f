import type { Language } from '#text/languages.ts';

/** What the command says that takes a file into the tables; `{…}` stands for values. */
interface IntakeWords {
  usage: string;
  unknownValue: string;
  noFile: string;
  refused: string;
  brought: string;
  noSource: string;
  askSource: string;
  nothing: string;
  wouldChange: string;
  isItThis: string;
  sayWhy: string;
  dryRun: string;
  wrote: string;
  askAnyway: string;
  stopped: string;
}

export const intakeWords: Readonly<Record<Language, IntakeWords>> = {
  ky: {
    usage: 'Колдонуу: npm run intake -- <файл…> [--source булактын-коду] [--dry-run] [--lang ky|ru|en] [--data папка]',
    unknownValue: '{option} параметринин туура эмес мааниси: {value}',
    noFile: 'Файл көрсөтүлгөн жок.',
    refused:
      'Кабыл алынган жок: файлда ката бар. Аларды оңдоңуз; талашсыз оңдоло тургандарын npm run validate -- {file} --fix жазып берет.',
    brought: 'Кабыл алынган жок: бул саптар менен таблицаларда ката пайда болот.',
    noSource:
      'Кабыл алынган жок: айрым саптардын булагы жок ({tables}). Булактын кодун --source менен көрсөтүңүз; булак жаңы болсо, адегенде аны sources таблицасына кошуңуз.',
    askSource: 'Булагы жок саптар бар ({tables}). Булактын коду (data/sources.csv): ',
    nothing: 'Файлда жаңы эч нерсе жок: баары таблицаларда бар.',
    wouldChange: 'Маалыматта эмне өзгөрөт:',
    isItThis: 'Ушул эмеспи? {row} ({id}) буга окшош: {others}',
    sayWhy: 'Жарыяланган саптар өзгөрдү ({n}): себебин data/changes.csv файлына жазыңыз.',
    dryRun: 'Сынап көрүү: эч нерсе жазылган жок. Жазыла турган файлдар: {files}',
    wrote: 'Жазылды: {files}. Эми npm run validate жана git diff; чыгарылыш жасалган жок.',
    askAnyway: 'Баары бир жазылсынбы? (y/N) ',
    stopped: 'Эч нерсе жазылган жок.',
  },
  ru: {
    usage:
      'Использование: npm run intake -- <файл…> [--source код-источника] [--dry-run] [--lang ky|ru|en] [--data папка]',
    unknownValue: 'неверное значение параметра {option}: {value}',
    noFile: 'Не указан файл.',
    refused:
      'Не принято: в файле есть ошибки. Исправьте их; то, что исправляется однозначно, запишет npm run validate -- {file} --fix.',
    brought: 'Не принято: с этими строками в таблицах появились бы ошибки.',
    noSource:
      'Не принято: у некоторых строк нет источника ({tables}). Укажите его код: --source; новый источник сначала внесите в таблицу sources.',
    askSource: 'Есть строки без источника ({tables}). Код источника (data/sources.csv): ',
    nothing: 'В файле нет ничего нового: всё это уже есть в таблицах.',
    wouldChange: 'Что изменится в данных:',
    isItThis: 'Не это ли? {row} ({id}) похоже на: {others}',
    sayWhy: 'Изменились опубликованные строки ({n}): запишите причину в data/changes.csv.',
    dryRun: 'Проба: ничего не записано. Были бы записаны: {files}',
    wrote: 'Записано: {files}. Теперь npm run validate и git diff; выпуск не сделан.',
    askAnyway: 'Всё равно записать? (y/N) ',
    stopped: 'Ничего не записано.',
  },
  en: {
    usage: 'Usage: npm run intake -- <file…> [--source id-of-source] [--dry-run] [--lang ky|ru|en] [--data folder]',
    unknownValue: 'bad value of {option}: {value}',
    noFile: 'No file was named.',
    refused:
      'Not taken in: the file has errors. Mend them; npm run validate -- {file} --fix writes what can be mended beyond doubt.',
    brought: 'Not taken in: with these rows the tables would have errors.',
    noSource:
      'Not taken in: some rows have no source ({tables}). Name its id with --source; put a new source into the table sources first.',
    askSource: 'Some rows have no source ({tables}). The id of the source (data/sources.csv): ',
    nothing: 'The file brings nothing new: the tables have all of it.',
    wouldChange: 'What changes in the data:',
    isItThis: 'Is it this one? {row} ({id}) is like: {others}',
    sayWhy: 'Published rows have changed ({n}): say why in data/changes.csv.',
    dryRun: 'Dry run: nothing was written. It would write: {files}',
    wrote: 'Written: {files}. Now npm run validate and git diff; no release was made.',
    askAnyway: 'Write it anyway? (y/N) ',
    stopped: 'Nothing was written.',
  },
};
