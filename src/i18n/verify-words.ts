import type { Language } from '#text/languages.ts';

/** The words of the page on which a figure is checked, as texts with places in braces: a browser gets those of its page. */
export interface VerifyWords {
  title: string;
  /** The page in one sentence. */
  intro: string;
  /** Label of the field. */
  field: string;
  button: string;
  /** What the code is called where it stands beside a figure. */
  code: string;
  /** Leads from a code to its check. */
  check: string;
  wait: string;
  failed: string;
  again: string;
  unchanged: string;
  changed: string;
  withdrawn: string;
  reason: string;
  noReason: string;
  /** Two statements share a code. */
  shared: string;
  foreign: string;
  mistyped: string;
  meant: string;
  table: string;
  row: string;
  column: string;
  /** What a derived figure is about. */
  scope: string;
  figure: string;
  value: string;
  said: string;
  now: string;
  nothingNow: string;
  source: string;
  sources: string;
  rows: string;
  moreRows: string;
  successor: string;
  outOf: string;
  /** The code was made again from what is said, and is the same. */
  proved: string;
  version: string;
  keeping: string;
  kept: string;
  keep: string;
  offline: string;
  noScript: string;
  lists: string;
  listsIntro: string;
  howTitle: string;
  how: readonly string[];
}

export const verifyWords: Readonly<Record<Language, VerifyWords>> = {
  ky: {
    title: 'Санды текшерүү',
    intro:
      'Бул сайттагы ар бир сандын өз коду бар. Аны кагаздан же экрандан көрүп терсеңиз, сан өзгөргөн-өзгөрбөгөнүн, өзгөрсө, качан жана эмне үчүн өзгөргөнүн, эмнеге таянганын билесиз.',
    field: 'Сандын коду',
    button: 'Текшерүү',
    code: 'Сандын коду',
    check: 'текшерүү',
    wait: 'Код изделип жатат…',
    failed: 'Коддор жүктөлгөн жок: байланышты текшерип, кайра аракет кылыңыз.',
    again: 'Кайра аракет кылуу',
    unchanged: 'Өзгөргөн эмес: {since} күнкү версиядан бери ушундай жазылган.',
    changed: '{when} күнкү версияда өзгөргөн. Мурдагы мааниси: {from}. Азыркы мааниси: {to}.',
    withdrawn: '{when} күнкү версияда алынып салынган. Мурдагы мааниси: {from}. Азыр мындай жазуу жок.',
    reason: 'Себеби: {reason}',
    noReason: 'Себеби жазылган эмес.',
    shared: 'Бул код эки жазууга туура келди. Кайсынысы сизде экенин салыштырыңыз.',
    foreign: 'Бизде мындай код жок: ал биздики эмес же ката терилген.',
    mistyped: 'Код ката терилген окшойт: анын текшерүү белгиси туура келбейт.',
    meant: 'Балким, ушулдардын бири:',
    table: 'Таблица',
    row: 'Сап',
    column: 'Мамыча',
    scope: 'Эмне жөнүндө',
    figure: 'Эмне саналган',
    value: 'Мааниси',
    said: 'Мурдагы мааниси',
    now: 'Азыркы мааниси',
    nothingNow: 'жазуу жок',
    source: 'Булагы',
    sources: 'Булактары',
    rows: 'Кайсы саптардан',
    moreRows: 'жана дагы {n}',
    successor: 'Ордуна',
    outOf: '{value} (баары {all})',
    proved: 'Код ушул маалыматтан кайра эсептелди: дал келди.',
    version: 'Маалыматтын версиясы: {date} ({hash}).',
    keeping: 'Интернетсиз да текшерүү үчүн коддор ушул түзмөккө сакталып жатат…',
    kept: 'Коддор ушул түзмөккө сакталды: эми интернетсиз да текшерсе болот.',
    keep: 'Интернетсиз текшерүү үчүн сактоо ({size})',
    offline: 'Интернет жок: жооп ушул түзмөктө сакталган коддордон алынды.',
    noScript:
      'Бул текшерүүгө JavaScript керек, ал азыр өчүк. Ансыз да текшерсе болот: төмөнкү тизмелердин бирин ачып, кодду ошол жерден издеңиз.',
    lists: 'Коддордун тизмелери',
    listsIntro:
      'Ар бир таблицанын коддору бир CSV файлында: код, сап, мамыча жана маани катар көрсөтүлгөн. Эсептелген сандардын коддору figures.csv файлында.',
    howTitle: 'Код эмнени билдирет',
    how: [
      'Код жазылган маалыматтын өзүнөн эсептелет: кайсы таблица, кайсы сап, кайсы мамыча, кандай маани жана канчалык так. Ошондуктан бир эле маалыматтын коду ар бир версияда бирдей; анын бир тамгасы же бир цифрасы өзгөрсө, коду да өзгөрөт.',
      'Кодду чоң же кичине тамга менен, дефиссиз да, О менен 0дү, I же L менен 1ди алмаштырып да терсе болот. Акыркы белги калганын текшерет: бир белги ката болсо же эки белги орун алмашса, код кабыл алынбайт.',
      'Басылып чыккан баракта кодду камера да окуй алат: QR белгиси ушул баракты коду жазылган бойдон ачат.',
      'Код сандын чын экенин далилдебейт. Ал бизде качан жана кандай жазылганын гана көрсөтөт; сандын өзү булакка таянат.',
    ],
  },
  ru: {
    title: 'Проверка цифры',
    intro:
      'У каждой цифры этого сайта есть свой код. Наберите его с бумаги или с экрана: вы узнаете, не изменилась ли цифра, а если изменилась, то когда и почему, и на чём она основана.',
    field: 'Код цифры',
    button: 'Проверить',
    code: 'Код цифры',
    check: 'проверить',
    wait: 'Код ищется…',
    failed: 'Коды не загрузились: проверьте связь и попробуйте ещё раз.',
    again: 'Попробовать ещё раз',
    unchanged: 'Не изменилось: так записано с версии от {since}.',
    changed: 'Изменилось в версии от {when}. Было так: {from}. Теперь так: {to}.',
    withdrawn: 'Снято в версии от {when}. Было так: {from}. Теперь этого в записях нет.',
    reason: 'Причина: {reason}',
    noReason: 'Причина не записана.',
    shared: 'Этот код подошёл к двум записям. Сравните, какая из них у вас.',
    foreign: 'Такого кода у нас нет: он не наш или набран с ошибкой.',
    mistyped: 'Код, похоже, набран с ошибкой: его проверочный знак не сходится.',
    meant: 'Возможно, это один из них:',
    table: 'Таблица',
    row: 'Строка',
    column: 'Колонка',
    scope: 'О чём',
    figure: 'Что посчитано',
    value: 'Значение',
    said: 'Прежнее значение',
    now: 'Нынешнее значение',
    nothingNow: 'не записано',
    source: 'Источник',
    sources: 'Источники',
    rows: 'Из каких строк',
    moreRows: 'и ещё {n}',
    successor: 'Вместо неё',
    outOf: '{value} (всего {all})',
    proved: 'Код вычислен заново из этих данных: совпадает.',
    version: 'Версия данных: {date} ({hash}).',
    keeping: 'Коды сохраняются на этом устройстве, чтобы проверять и без сети…',
    kept: 'Коды сохранены на этом устройстве: теперь проверять можно и без сети.',
    keep: 'Сохранить для проверки без сети ({size})',
    offline: 'Сети нет: ответ взят из кодов, сохранённых на этом устройстве.',
    noScript:
      'Для этой проверки нужен JavaScript, а он выключен. Можно и без него: откройте один из списков ниже и найдите в нём код.',
    lists: 'Списки кодов',
    listsIntro:
      'Коды каждой таблицы — в одном файле CSV: код, строка, колонка и значение рядом. Коды вычисленных цифр — в файле figures.csv.',
    howTitle: 'Что значит код',
    how: [
      'Код вычисляется из самого сказанного: какая таблица, какая строка, какая колонка, какое значение и насколько оно точно. Поэтому у одного и того же код в каждой версии один, а если меняется хоть одна буква или цифра, меняется и код.',
      'Код можно набирать большими и маленькими буквами, без дефиса, путая О с 0, а I или L с 1. Последний знак проверяет остальные: с одним неверным знаком или с двумя переставленными код не примется.',
      'На распечатанной странице код прочтёт и камера: знак QR открывает эту страницу с уже вписанным кодом.',
      'Код не доказывает, что цифра верна. Он показывает только, что и с какого времени у нас записано; сама цифра держится на источнике.',
    ],
  },
  en: {
    title: 'Check a figure',
    intro:
      'Every figure of this site has a code of its own. Type it from paper or from a screen: you will see whether the figure has changed, when and why if it has, and what it rests on.',
    field: 'Code of the figure',
    button: 'Check',
    code: 'Code of the figure',
    check: 'check',
    wait: 'Looking for the code…',
    failed: 'The codes could not be loaded: check the connection and try again.',
    again: 'Try again',
    unchanged: 'Unchanged: the record has said so since the version of {since}.',
    changed: 'Changed in the version of {when}. It was: {from}. Now it is: {to}.',
    withdrawn: 'Withdrawn in the version of {when}. It was: {from}. The record no longer says this.',
    reason: 'Reason: {reason}',
    noReason: 'No reason is recorded.',
    shared: 'Two statements share this code. Compare which of them is yours.',
    foreign: 'We have no such code: it is not ours, or it was mistyped.',
    mistyped: 'The code seems to be mistyped: its check character does not agree.',
    meant: 'Perhaps one of these:',
    table: 'Table',
    row: 'Row',
    column: 'Column',
    scope: 'About',
    figure: 'What is counted',
    value: 'Value',
    said: 'Former value',
    now: 'Present value',
    nothingNow: 'not recorded',
    source: 'Source',
    sources: 'Sources',
    rows: 'From which rows',
    moreRows: 'and {n} more',
    successor: 'In its place',
    outOf: '{value} (of {all})',
    proved: 'The code was made again from these data: it agrees.',
    version: 'Data version: {date} ({hash}).',
    keeping: 'The codes are being kept on this device for checks without a network…',
    kept: 'The codes are kept on this device: figures can now be checked without a network.',
    keep: 'Keep for checks without a network ({size})',
    offline: 'There is no network: the answer comes from the codes kept on this device.',
    noScript:
      'This check needs JavaScript, which is switched off. It works without, too: open one of the lists below and look for the code.',
    lists: 'Lists of codes',
    listsIntro:
      'The codes of each table are in one CSV file: code, row, column and value side by side. The codes of derived figures are in figures.csv.',
    howTitle: 'What a code means',
    how: [
      'The code is made from what is said: which table, which row, which column, what value, and how exact it is. So the same statement has the same code in every version, and if a single letter or digit changes, the code changes, too.',
      'It can be typed in capital or small letters, without the hyphen, with O for 0 and I or L for 1. Its last character checks the others: with one wrong character, or two that changed places, a code is not accepted.',
      'On a printed page a camera reads the code, too: the QR code opens this page with the code filled in.',
      'A code does not prove that a figure is true. It shows only what we have recorded, and since when; the figure itself rests on its source.',
    ],
  },
};
