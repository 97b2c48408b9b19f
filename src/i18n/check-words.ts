import type { Language } from '#text/languages.ts';

/** The words of the page on which a file is checked, as texts with places in braces: a browser gets those of its page. */
export interface CheckWords {
  title: string;
  /** The page in one sentence. */
  intro: string;
  /** Nothing leaves the computer. */
  stays: string;
  choose: string;
  another: string;
  drop: string;
  formats: string;
  paste: string;
  pasteLabel: string;
  pasteButton: string;
  /** What the engine does, in this order. */
  stages: { program: string; known: string; book: string; reading: string; checking: string; writing: string };
  stop: string;
  stopped: string;
  failed: string;
  /** A part of the program that is loaded when it is needed did not come. */
  noPart: string;
  tooLarge: string;
  /** {file}, {label} and {name} of the table, {rows}. */
  recognized: string;
  which: string;
  unnamed: string;
  clean: string;
  /** {rules} and {date} of the published tables. */
  checkedWhat: string;
  cleanButWarnings: string;
  toMend: string;
  mendsTitle: string;
  mendsIntro: string;
  mendAll: string;
  mended: string;
  from: string;
  to: string;
  undo: string;
  found: string;
  healedTitle: string;
  healedIntro: string;
  why: string;
  mend: string;
  more: string;
  write: string;
  place: string;
  columnsTitle: string;
  columnsIntro: string;
  leaveOut: string;
  gridTitle: string;
  gridHelp: string;
  onlyMarked: string;
  row: string;
  nothingHere: string;
  edit: string;
  table: string;
  again: string;
  keepTitle: string;
  keepCsv: string;
  keepCsvAbout: string;
  keepBook: string;
  keepBookAbout: string;
  keepFindings: string;
  keepFindingsAbout: string;
  keepReport: string;
  print: string;
  send: string;
  noScript: string;
  otherTitle: string;
  otherCommand: string;
  otherPublishers: string;
  otherRules: string;
  otherWrite: string;
}

export const checkWords: Readonly<Record<Language, CheckWords>> = {
  ky: {
    title: 'Файлды текшерүү',
    intro: 'Таблицаңызды тандаңыз: кайсы уячаларды оңдоо керек экени көрсөтүлөт, оңдолгон файлды кайра жүктөп аласыз.',
    stays: 'Файл компьютериңизден эч жакка кетпейт: текшерүү ушул браузердин ичинде жүрөт.',
    choose: 'Файл тандоо',
    another: 'Башка файл',
    drop: 'же файлды ушул жерге таштаңыз',
    formats: 'Excel (XLSX, XLS), LibreOffice (ODS), CSV, JSON же алардын ZIP архиви.',
    paste: 'Же таблицаны көчүрүп коюу',
    pasteLabel: 'Таблицадан көчүрүлгөн саптар, мамычалардын аталыштары менен кошо',
    pasteButton: 'Текшерүү',
    stages: {
      program: 'Текшерүү программасы жүктөлүүдө…',
      known: 'Жарыяланган коддор жүктөлүүдө…',
      book: 'Excel китебин окуу программасы жүктөлүүдө…',
      reading: 'Файл окулууда…',
      checking: 'Саптар текшерилүүдө…',
      writing: 'Excel китеби даярдалууда…',
    },
    stop: 'Токтотуу',
    stopped: 'Текшерүү токтотулду. Эч нерсе өзгөргөн жок.',
    noPart:
      'Бул үчүн программанын дагы бир бөлүгү керек, бирок ал жүктөлгөн жок: интернет жок окшойт. Интернет пайда болгондо кайра аракет кылыңыз. CSV таблицалары менен азыр деле иштесе болот.',
    failed:
      'Текшерүүнү аягына чыгаруу мүмкүн болгон жок. Баракты жаңылап, кайра аракет кылыңыз; болбосо, файлды бизге жибериңиз.',
    tooLarge: 'Файл 100 МБдан чоң: мындай файл ачылбайт.',
    recognized: '{file}: «{label}» таблицасы ({name}), саптар: {rows}',
    which: 'Бул кайсы таблица?',
    unnamed: 'тандаңыз',
    clean: 'Ката жок',
    checkedWhat: '{rules} эреже боюнча текшерилди; коддор {date} жарыяланган таблицалар менен салыштырылды.',
    cleanButWarnings: 'Файлды тапшырса болот. Төмөнкүлөрдү дагы бир карап коюңуз: {counts}.',
    toMend: 'Оңдоо керек',
    mendsTitle: 'Талашсыз оңдоолор',
    mendsIntro: 'Бул жерде эмне айтылганы талашсыз. Баскычты баспасаңыз, эч нерсе өзгөрбөйт.',
    mendAll: 'Баарын оңдоо',
    mended: 'Оңдолду: {n}.',
    from: 'Азыр',
    to: 'Мындай болот',
    undo: 'Артка кайтаруу',
    found: 'Эмне табылды',
    healedTitle: 'Сактаганда өзү оңдолот',
    healedIntro:
      'Кайра берилген файл UTF-8 менен, үтүр аркылуу, биздин аталыштар менен жазылат; төмөнкүлөр анда калбайт.',
    why: 'Эмне үчүн маанилүү',
    mend: 'Эмне кылуу керек',
    more: 'дагы {n}',
    write: '{value} деп жазуу',
    place: '{cell} уячасына өтүү',
    columnsTitle: 'Таанылбаган мамычалар',
    columnsIntro: 'Алар кайсы мамычага туура келет?',
    leaveOut: 'эч кайсынысына',
    gridTitle: 'Саптар',
    gridHelp: 'Жебе баскычтары менен жылыңыз; оңдоо үчүн Enter басыңыз же эки жолу тийиңиз, жокко чыгаруу — Esc.',
    onlyMarked: 'белгиленген саптар гана',
    row: 'сап',
    nothingHere: 'эскертүү жок',
    edit: 'Уячаны оңдоо',
    table: 'Таблица',
    again: 'Кайра текшерилди.',
    keepTitle: 'Жүктөп алыңыз',
    keepCsv: 'Оңдолгон CSV',
    keepCsvAbout: 'Сайт файлды ушул түрдө кабыл алат.',
    keepBook: 'Уячалары боёлгон Excel китеби (XLSX)',
    keepBookAbout: 'Ката уячалар боёлгон, түшүндүрмөлөр уячалардын эскертмелеринде жана өзүнчө баракта берилген.',
    keepFindings: 'Табылгандар (CSV)',
    keepFindingsAbout: 'Ар бир эскертүү өз сабында.',
    keepReport: 'Отчёт (HTML)',
    print: 'Басып чыгаруу',
    send: 'Кантип жөнөтүү керек',
    noScript: 'Бул барак JavaScript менен гана текшере алат. Анысыз файлды төмөнкүдөй текшерсе болот.',
    otherTitle: 'Башка жолдор',
    otherCommand: 'Сайттын репозиторийинде, Node программасы менен:',
    otherPublishers: 'Таблицаны кантип толтуруу керек, үлгүлөр',
    otherRules: 'Бардык эрежелер',
    otherWrite: 'Түшүнүксүз болсо, файлды бизге жөнөтүңүз:',
  },
  ru: {
    title: 'Проверить файл',
    intro: 'Выберите таблицу: страница назовёт каждую ячейку, которую нужно исправить, и вернёт исправленный файл.',
    stays: 'Файл не покидает ваш компьютер: проверка идёт прямо в этом браузере.',
    choose: 'Выбрать файл',
    another: 'Другой файл',
    drop: 'или перетащите файл сюда',
    formats: 'Excel (XLSX, XLS), LibreOffice (ODS), CSV, JSON или архив ZIP с ними.',
    paste: 'Или вставить таблицу',
    pasteLabel: 'Строки, скопированные из таблицы, вместе с названиями колонок',
    pasteButton: 'Проверить',
    stages: {
      program: 'Загружается проверка…',
      known: 'Загружаются опубликованные коды…',
      book: 'Загружается чтение книг…',
      reading: 'Файл читается…',
      checking: 'Строки проверяются…',
      writing: 'Книга записывается…',
    },
    stop: 'Остановить',
    stopped: 'Проверка остановлена. Ничего не изменено.',
    failed: 'Проверку не удалось закончить. Обновите страницу и попробуйте ещё раз; если не выйдет, пришлите файл нам.',
    noPart:
      'Для этого нужна ещё одна часть программы, а она не загрузилась: похоже, нет интернета. Попробуйте ещё раз, когда он появится. С таблицами CSV можно работать и сейчас.',
    tooLarge: 'Файл больше 100 МБ: такой не открывается.',
    recognized: '{file}: таблица «{label}» ({name}), строк: {rows}',
    which: 'Какая это таблица?',
    unnamed: 'выберите',
    clean: 'Ошибок нет',
    checkedWhat: 'Проверено по правилам, их {rules}; коды сверены с таблицами, опубликованными {date}.',
    cleanButWarnings: 'Файл можно отдавать. Посмотрите ещё раз: {counts}.',
    toMend: 'Нужно исправить',
    mendsTitle: 'Бесспорные исправления',
    mendsIntro: 'Здесь ясно, что имелось в виду. Пока кнопка не нажата, ничего не меняется.',
    mendAll: 'Исправить все',
    mended: 'Исправлено: {n}.',
    from: 'Сейчас',
    to: 'Станет',
    undo: 'Отменить',
    found: 'Что найдено',
    healedTitle: 'Исправится само при сохранении',
    healedIntro: 'Возвращённый файл записан в UTF-8, через запятую, с нашими названиями; в нём этого уже нет.',
    why: 'Почему это важно',
    mend: 'Что сделать',
    more: 'ещё {n}',
    write: 'Написать {value}',
    place: 'Перейти к ячейке {cell}',
    columnsTitle: 'Неузнанные колонки',
    columnsIntro: 'Каким колонкам они соответствуют?',
    leaveOut: 'никакой',
    gridTitle: 'Строки',
    gridHelp: 'Двигайтесь стрелками; чтобы исправить, нажмите Enter или коснитесь дважды, отмена — Esc.',
    onlyMarked: 'только отмеченные строки',
    row: 'строка',
    nothingHere: 'замечаний нет',
    edit: 'Исправить ячейку',
    table: 'Таблица',
    again: 'Проверено ещё раз.',
    keepTitle: 'Заберите с собой',
    keepCsv: 'Исправленный CSV',
    keepCsvAbout: 'В таком виде сайт его и принимает.',
    keepBook: 'Книга с цветными ячейками (XLSX)',
    keepBookAbout: 'Неверные ячейки закрашены, пояснения — в примечаниях и на отдельном листе.',
    keepFindings: 'Список замечаний (CSV)',
    keepFindingsAbout: 'Каждое замечание в своей строке.',
    keepReport: 'Отчёт (HTML)',
    print: 'Напечатать',
    send: 'Как отправить',
    noScript: 'Эта страница проверяет только с JavaScript. Без него файл можно проверить так.',
    otherTitle: 'Другие способы',
    otherCommand: 'В репозитории сайта, с программой Node:',
    otherPublishers: 'Как заполнить таблицу, шаблоны',
    otherRules: 'Все правила',
    otherWrite: 'Если что-то непонятно, пришлите файл нам:',
  },
  en: {
    title: 'Check a file',
    intro: 'Choose your table: this page names every cell that must be mended, and gives the mended file back.',
    stays: 'The file does not leave your computer: it is checked in this browser.',
    choose: 'Choose a file',
    another: 'Another file',
    drop: 'or drop it here',
    formats: 'Excel (XLSX, XLS), LibreOffice (ODS), CSV, JSON, or a ZIP of them.',
    paste: 'Or paste a table',
    pasteLabel: 'Rows copied from a table, with the names of the columns',
    pasteButton: 'Check',
    stages: {
      program: 'Loading the checker…',
      known: 'Loading the published codes…',
      book: 'Loading the reader of workbooks…',
      reading: 'Reading the file…',
      checking: 'Checking the rows…',
      writing: 'Writing the workbook…',
    },
    stop: 'Stop',
    stopped: 'The check was stopped. Nothing has changed.',
    failed: 'The check could not be finished. Reload the page and try again; if that does not help, send us the file.',
    noPart:
      'This needs one more part of the program, and it did not load: there seems to be no internet. Try again once you are online. Tables in CSV work even now.',
    tooLarge: 'The file is larger than 100 MB: it is not opened.',
    recognized: '{file}: table “{label}” ({name}), rows: {rows}',
    which: 'Which table is it?',
    unnamed: 'choose',
    clean: 'No errors',
    checkedWhat: 'Checked by {rules} rules; codes compared with the tables published on {date}.',
    cleanButWarnings: 'The file can be handed in. Worth another look: {counts}.',
    toMend: 'To be mended',
    mendsTitle: 'Certain corrections',
    mendsIntro: 'Here nobody can doubt what is meant. Nothing changes until you press the button.',
    mendAll: 'Correct them all',
    mended: 'Corrected: {n}.',
    from: 'Now',
    to: 'Becomes',
    undo: 'Undo',
    found: 'What was found',
    healedTitle: 'Put right by saving',
    healedIntro: 'The file that you get back is in UTF-8, with commas and our names; it no longer has these.',
    why: 'Why it matters',
    mend: 'What to do',
    more: '{n} more',
    write: 'Write {value}',
    place: 'Go to cell {cell}',
    columnsTitle: 'Columns that were not recognized',
    columnsIntro: 'Which columns are they?',
    leaveOut: 'none of these',
    gridTitle: 'Rows',
    gridHelp: 'Move with the arrow keys; press Enter or tap twice to correct a cell, Esc to leave it.',
    onlyMarked: 'marked rows only',
    row: 'row',
    nothingHere: 'nothing to remark',
    edit: 'Correct the cell',
    table: 'Table',
    again: 'Checked again.',
    keepTitle: 'Take it with you',
    keepCsv: 'Mended CSV',
    keepCsvAbout: 'The form that the site takes.',
    keepBook: 'Workbook with coloured cells (XLSX)',
    keepBookAbout: 'Wrong cells are coloured and explained in notes and on a sheet of their own.',
    keepFindings: 'List of findings (CSV)',
    keepFindingsAbout: 'One finding per row.',
    keepReport: 'Report (HTML)',
    print: 'Print',
    send: 'How to send it',
    noScript: 'This page checks with JavaScript only. Without it a file can be checked like this.',
    otherTitle: 'Other ways',
    otherCommand: 'In the repository of the site, with Node:',
    otherPublishers: 'How to fill in a table, templates',
    otherRules: 'All rules',
    otherWrite: 'If something is unclear, send us the file:',
  },
};
