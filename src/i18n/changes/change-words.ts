import type { TableName } from '#schemas/names.ts';
import type { Language, Trilingual } from '#text/languages.ts';
import type { PluralMessage } from '../plural.ts';

/** What one row of a table is called, in lower case. */
export const rowNouns: Readonly<Record<TableName, Trilingual>> = {
  places: { ky: 'аймак', ru: 'место', en: 'place' },
  villages: { ky: 'айыл', ru: 'село', en: 'village' },
  organizations: { ky: 'уюм', ru: 'организация', en: 'organization' },
  programmes: { ky: 'программа', ru: 'программа', en: 'programme' },
  calls: { ky: 'конкурс', ru: 'конкурс', en: 'call' },
  winners: { ky: 'грант', ru: 'грант', en: 'grant' },
  payments: { ky: 'төлөм', ru: 'платёж', en: 'payment' },
  budgets: { ky: 'бюджет саны', ru: 'бюджетная цифра', en: 'budget figure' },
  results: { ky: 'натыйжа', ru: 'результат', en: 'result' },
  events: { ky: 'окуя', ru: 'событие', en: 'event' },
  roles: { ky: 'уюмдун катышуусу', ru: 'участие организации', en: 'role of an organization' },
  sources: { ky: 'булак', ru: 'источник', en: 'source' },
  'source-checks': { ky: 'булакты текшерүү', ru: 'проверка источника', en: 'check of a source' },
  claims: { ky: 'билдирүү', ru: 'утверждение', en: 'claim' },
  lookups: { ky: 'издөө', ru: 'поиск', en: 'search' },
  duties: { ky: 'жарыялоо милдети', ru: 'обязанность публиковать', en: 'duty to publish' },
  requests: { ky: 'суроо-талап', ru: 'запрос', en: 'request' },
  answers: { ky: 'жооп', ru: 'ответ', en: 'answer' },
  changes: { ky: 'өзгөрүүнүн себеби', ru: 'причина изменения', en: 'reason for a change' },
  releases: { ky: 'чыгарылыш', ru: 'выпуск', en: 'release' },
};

/** What a sentence about a change says; names and values come in ready to be read. */
interface ChangeSentences {
  quoted: (text: string) => string;
  added: (noun: string, name: string) => string;
  /** A cell that has another value. */
  corrected: (label: string, from: string, to: string) => string;
  changed: (label: string, from: string, to: string) => string;
  /** A cell that was empty. */
  filled: (label: string, to: string) => string;
  /** A cell that is empty now. */
  emptied: (label: string, from: string) => string;
  /** A text too long for a sentence. */
  rewritten: (label: string) => string;
  withdrawn: (noun: string, name: string) => string;
  merged: (noun: string, name: string, successor: string) => string;
  renamed: (noun: string, name: string, successor: string) => string;
  reason: (text: string) => string;
}

export const changeSentenceWords: Readonly<Record<Language, ChangeSentences>> = {
  ky: {
    quoted: (text) => `«${text}»`,
    added: (noun, name) => `кошулду: ${noun} ${name}`,
    corrected: (label, from, to) => `«${label}» оңдолду: мурда ${from} деп жазылган, эми ${to}`,
    changed: (label, from, to) => `«${label}» өзгөрдү: мурда ${from}, эми ${to}`,
    filled: (label, to) => `«${label}» толтурулду: ${to}`,
    emptied: (label, from) => `«${label}» эми бош: мурда ${from} деп жазылган`,
    rewritten: (label) => `«${label}» кайра жазылды`,
    withdrawn: (noun, name) => `алынып салынды: ${noun} ${name}`,
    merged: (noun, name, successor) => `бириктирилди: ${noun} ${name}, эми анын ордунда ${successor}`,
    renamed: (noun, name, successor) => `коду алмашты: ${noun} ${name}, эми анын коду ${successor}`,
    reason: (text) => `Себеби: ${text}`,
  },
  ru: {
    quoted: (text) => `«${text}»`,
    added: (noun, name) => `добавлено: ${noun} ${name}`,
    corrected: (label, from, to) => `исправлено «${label}»: было ${from}, стало ${to}`,
    changed: (label, from, to) => `изменилось «${label}»: было ${from}, стало ${to}`,
    filled: (label, to) => `заполнено «${label}»: ${to}`,
    emptied: (label, from) => `«${label}» теперь пусто: было ${from}`,
    rewritten: (label) => `переписано «${label}»`,
    withdrawn: (noun, name) => `снято: ${noun} ${name}`,
    merged: (noun, name, successor) => `объединено: ${noun} ${name}, вместо него теперь ${successor}`,
    renamed: (noun, name, successor) => `сменился код: ${noun} ${name}, теперь код ${successor}`,
    reason: (text) => `Причина: ${text}`,
  },
  en: {
    quoted: (text) => `“${text}”`,
    added: (noun, name) => `added: ${noun} ${name}`,
    corrected: (label, from, to) => `“${label}” was corrected from ${from} to ${to}`,
    changed: (label, from, to) => `“${label}” changed from ${from} to ${to}`,
    filled: (label, to) => `“${label}” was filled in: ${to}`,
    emptied: (label, from) => `“${label}” is empty now; it was ${from}`,
    rewritten: (label) => `“${label}” was rewritten`,
    withdrawn: (noun, name) => `withdrawn: ${noun} ${name}`,
    merged: (noun, name, successor) => `merged: ${noun} ${name}; now see ${successor}`,
    renamed: (noun, name, successor) => `new id: ${noun} ${name} now has the id ${successor}`,
    reason: (text) => `Reason: ${text}`,
  },
};

/** The words of the pages about changes, of their feeds and of the titles of releases. */
interface ChangeWords {
  title: string;
  intro: string;
  latest: string;
  /** The date comes in the form «of». */
  release: (date: string) => string;
  /** Title of the first release. */
  first: (rows: string) => string;
  firstNote: string;
  /** Title of a later one. */
  counts: { added: PluralMessage; changed: PluralMessage; withdrawn: PluralMessage };
  noRelease: string;
  unreleased: string;
  unreleasedNote: string;
  nothingNew: string;
  country: string;
  before: string;
  after: string;
  empty: string;
  history: string;
  /** Of a page of a record that is there no longer. */
  gone: Readonly<Record<'withdrawn' | 'merged' | 'renamed', (date: string) => string>>;
  whatItSaid: string;
  goTo: string;
  asFiles: string;
  tablesThen: string;
  feed: (name: string) => string;
  feedAll: string;
  follow: string;
  all: string;
}

export const changeWords: Readonly<Record<Language, ChangeWords>> = {
  ky: {
    title: 'Өзгөрүүлөр',
    intro:
      'Маалыматка эмне кошулду, анда эмне оңдолду, эмне алынып салынды: ар бир чыгарылыш боюнча, мурунку жана азыркы мааниси менен.',
    latest: 'Чыгарылыштар',
    release: (date) => `${date} чыгарылыш`,
    first: (rows) => `Биринчи чыгарылыш: ${rows}`,
    firstNote: 'Бул чыгарылышта баары жаңы, ошондуктан саптар бирден тизмеленген жок: аларды таблицалардан караңыз.',
    counts: {
      added: { other: '{n} сап кошулду' },
      changed: { other: '{n} сап өзгөрдү' },
      withdrawn: { other: '{n} сап алынып салынды' },
    },
    noRelease: 'Бул көчүрмөдө азырынча бир да чыгарылыш жок.',
    unreleased: 'Чыгарыла элек өзгөрүүлөр',
    unreleasedNote: 'Алар жумушчу таблицаларда гана бар, жарыяланган сайтта көрсөтүлбөйт.',
    nothingNew: 'Акыркы чыгарылыштан бери эч нерсе өзгөргөн жок.',
    country: 'Бүт өлкө жана аймагы көрсөтүлбөгөн жазуулар',
    before: 'Мурда',
    after: 'Азыр',
    empty: 'бош',
    history: 'Бул жазуунун тарыхы',
    gone: {
      withdrawn: (date) => `Бул жазуу ${date} чыгарылышта алынып салынган.`,
      merged: (date) => `Бул жазуу ${date} чыгарылышта башка жазуу менен бириктирилген.`,
      renamed: (date) => `Бул жазуу ${date} чыгарылышта башка код алган.`,
    },
    whatItSaid: 'Мурда бул жерде эмне жазылган',
    goTo: 'Эми муну караңыз:',
    asFiles: 'Өзгөрүүлөр файл түрүндө',
    tablesThen: 'Бул чыгарылыштын таблицалары',
    feed: (name) => `Ачык заказ, өзгөрүүлөр: ${name}`,
    feedAll: 'Ачык заказ: бардык өзгөрүүлөр',
    follow: 'Жаңылыктарга жазылуу',
    all: 'Бардык чыгарылыштар',
  },
  ru: {
    title: 'Изменения',
    intro: 'Что в данных добавлено, что исправлено, что снято: по выпускам, с прежним и нынешним значением.',
    latest: 'Выпуски',
    release: (date) => `Выпуск от ${date}`,
    first: (rows) => `Первый выпуск: ${rows}`,
    firstNote: 'Здесь новое всё, поэтому строки не перечислены по одной: смотрите таблицы.',
    counts: {
      added: {
        one: 'добавлена {n} строка',
        few: 'добавлены {n} строки',
        many: 'добавлено {n} строк',
        other: 'добавлено {n} строки',
      },
      changed: {
        one: 'изменена {n} строка',
        few: 'изменены {n} строки',
        many: 'изменено {n} строк',
        other: 'изменено {n} строки',
      },
      withdrawn: {
        one: 'снята {n} строка',
        few: 'сняты {n} строки',
        many: 'снято {n} строк',
        other: 'снято {n} строки',
      },
    },
    noRelease: 'В этой копии пока нет ни одного выпуска.',
    unreleased: 'Невыпущенные изменения',
    unreleasedNote: 'Они есть только в рабочих таблицах, опубликованный сайт их не показывает.',
    nothingNew: 'С последнего выпуска ничего не изменилось.',
    country: 'Вся страна и записи без места',
    before: 'Было',
    after: 'Стало',
    empty: 'пусто',
    history: 'История этой записи',
    gone: {
      withdrawn: (date) => `Эта запись снята в выпуске от ${date}.`,
      merged: (date) => `Эта запись объединена с другой в выпуске от ${date}.`,
      renamed: (date) => `Эта запись получила другой код в выпуске от ${date}.`,
    },
    whatItSaid: 'Что здесь стояло',
    goTo: 'Теперь смотрите:',
    asFiles: 'Изменения в виде файлов',
    tablesThen: 'Таблицы этого выпуска',
    feed: (name) => `Открытый заказ, изменения: ${name}`,
    feedAll: 'Открытый заказ: все изменения',
    follow: 'Подписаться на изменения',
    all: 'Все выпуски',
  },
  en: {
    title: 'Changes',
    intro:
      'What was added to the data, what was corrected, what was withdrawn: release by release, with the value before and after.',
    latest: 'Releases',
    release: (date) => `Release of ${date}`,
    first: (rows) => `First release: ${rows}`,
    firstNote: 'Everything is new here, so the rows are not listed one by one: see the tables.',
    counts: {
      added: { one: '{n} row added', other: '{n} rows added' },
      changed: { one: '{n} row changed', other: '{n} rows changed' },
      withdrawn: { one: '{n} row withdrawn', other: '{n} rows withdrawn' },
    },
    noRelease: 'This copy has no release yet.',
    unreleased: 'Unreleased changes',
    unreleasedNote: 'They stand in the working tables only; the published site does not show them.',
    nothingNew: 'Nothing has changed since the last release.',
    country: 'The whole country, and records without a place',
    before: 'Before',
    after: 'Now',
    empty: 'empty',
    history: 'History of this record',
    gone: {
      withdrawn: (date) => `This record was withdrawn in the release of ${date}.`,
      merged: (date) => `This record was merged into another one in the release of ${date}.`,
      renamed: (date) => `This record got another id in the release of ${date}.`,
    },
    whatItSaid: 'What it said',
    goTo: 'Now see:',
    asFiles: 'The changes as files',
    tablesThen: 'The tables of this release',
    feed: (name) => `Open Order, changes: ${name}`,
    feedAll: 'Open Order: all changes',
    follow: 'Follow the changes',
    all: 'All releases',
  },
};
