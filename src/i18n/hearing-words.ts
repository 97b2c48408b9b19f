import type { MoneyStage } from '#model/brief/brief.ts';
import type { Language } from '#text/languages.ts';

/** The words of a sheet for a hearing, which says everything in two languages. */
interface HearingWords {
  title: string;
  stages: Readonly<Record<MoneyStage, string>>;
  /** What stands before the number that was planned. */
  target: string;
  missing: string;
  questions: string;
  /** Stands before the reason for a question. */
  because: string;
  /** The reason where the record simply has nothing of it. */
  notRecorded: string;
  /** Stands before an article that a person has read. */
  article: string;
  whom: string;
  /** Where the record names no body. */
  nobody: string;
  answer: string;
  /** Leads back to the page of the record. */
  whole: string;
  /** Leads from the page of the record to the sheet. */
  link: string;
  print: string;
  /** The files of a sheet, by what they are printed for. */
  files: { a4: string; phone: string };
  /** Stands beside the square for a camera. */
  camera: string;
  budget: string;
  award: string;
  payment: string;
}

export const hearingWords: Readonly<Record<Language, HearingWords>> = {
  ky: {
    title: 'Коомдук угуу үчүн барак',
    stages: { promised: 'Убада кылынган', awarded: 'Ыйгарылган', paid: 'Төлөнгөн', achieved: 'Жетишилген' },
    target: 'пландалган',
    missing: 'Эмне белгисиз',
    questions: 'Суроолор',
    because: 'Себеби',
    notRecorded: 'жазууларда жок.',
    article: 'Берене',
    whom: 'Кимден сурайбыз',
    nobody: 'жазууларда орган көрсөтүлгөн эмес.',
    answer: 'Жооп, ким айтты, качан:',
    whole: 'Толук барак',
    link: 'Коомдук угуу үчүн барак: эки тилде, басып чыгарса болот',
    print: 'Басып чыгаруу: Ctrl + P',
    files: { a4: 'PDF, A4', phone: 'PDF, телефондон окуу үчүн' },
    camera: 'Барак жана анын версиясы',
    budget: 'Конкурстун бюджети',
    award: 'Гранттын суммасы',
    payment: 'Төлөм',
  },
  ru: {
    title: 'Лист для слушаний',
    stages: { promised: 'Обещано', awarded: 'Выделено', paid: 'Выплачено', achieved: 'Достигнуто' },
    target: 'по плану',
    missing: 'Что неизвестно',
    questions: 'Вопросы',
    because: 'Почему',
    notRecorded: 'в записях этого нет.',
    article: 'Статья',
    whom: 'Кого спрашиваем',
    nobody: 'в записях орган не назван.',
    answer: 'Ответ, кто сказал, дата:',
    whole: 'Полная страница',
    link: 'Лист для слушаний: на двух языках, можно распечатать',
    print: 'Печать: Ctrl + P',
    files: { a4: 'PDF, A4', phone: 'PDF для телефона' },
    camera: 'Страница и её версия',
    budget: 'Бюджет конкурса',
    award: 'Сумма гранта',
    payment: 'Выплата',
  },
  en: {
    title: 'Sheet for a hearing',
    stages: { promised: 'Promised', awarded: 'Awarded', paid: 'Paid', achieved: 'Achieved' },
    target: 'planned',
    missing: 'What is not known',
    questions: 'Questions',
    because: 'Why',
    notRecorded: 'it is not in the record.',
    article: 'Article',
    whom: 'Whom to ask',
    nobody: 'the record names no body.',
    answer: 'Answer, who said it, date:',
    whole: 'The whole page',
    link: 'A sheet for a hearing: in two languages, to print',
    print: 'To print: Ctrl + P',
    files: { a4: 'PDF, A4', phone: 'PDF for a phone' },
    camera: 'The page and its version',
    budget: 'Budget of the call',
    award: 'Amount of the grant',
    payment: 'Payment',
  },
};
