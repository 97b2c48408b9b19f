import type { Language } from '#text/languages.ts';

/** The words around requests to bodies and what they answered. */
interface AskedWords {
  title: string;
  /** When and what was asked, and whom. */
  asked: (day: string, item: string, body: string) => string;
  /** No answer has come by the day of the data. */
  waiting: (day: string) => string;
  /** What the answer of a day came to. */
  answered: (day: string, outcome: string) => string;
  /** Stands after the name of who answered and the day. */
  translation: string;
  /** Says what an answer is about, where it is about a part of a record. */
  figure: (label: string) => string;
  signal: (question: string) => string;
  gap: (item: string) => string;
  source: string;
  /** Said below answers. */
  note: string;
  /** Leads to the tables. */
  all: string;
  /** Stands before an answer on a sheet. */
  said: (body: string, day: string) => string;
  /** On the page of gaps: how many requests are recorded, and how many of them have no answer. */
  counted: (requests: string, waiting: string) => string;
}

export const askedWords: Readonly<Record<Language, AskedWords>> = {
  ky: {
    title: 'Эмне суралган, кандай жооп келген',
    asked: (day, item, body) => `${day} суралган: ${item}. Кимден: ${body}.`,
    waiting: (day) => `Жооп азырынча жок (${day} күнкү абал боюнча).`,
    answered: (day, outcome) => `Жооп ${day} келген: ${outcome}.`,
    translation: 'биздин котормо',
    figure: (label) => `Сан жөнүндө: ${label}`,
    signal: (question) => `Суроого жооп: ${question}`,
    gap: (item) => `Жетишпеген маалымат жөнүндө: ${item}`,
    source: 'Булагы',
    note: 'Жоопту биз оңдобойбуз: ал берилген тилде сөзмө-сөз көрсөтүлөт.',
    all: 'Бардык суроо-талаптар',
    said: (body, day) => `Жооп (${body}, ${day})`,
    counted: (requests, waiting) => `Жөнөтүлгөн суроо-талаптар — ${requests}; азырынча жооп келе элеги — ${waiting}.`,
  },
  ru: {
    title: 'Что спросили и что ответили',
    asked: (day, item, body) => `Спросили ${day}: ${item}. Кого: ${body}.`,
    waiting: (day) => `Ответа пока нет (на ${day}).`,
    answered: (day, outcome) => `Ответ пришёл ${day}: ${outcome}.`,
    translation: 'наш перевод',
    figure: (label) => `О числе: ${label}`,
    signal: (question) => `На вопрос: ${question}`,
    gap: (item) => `О том, чего не было: ${item}`,
    source: 'Источник',
    note: 'Ответ мы не правим: он стоит дословно и на том языке, на котором дан.',
    all: 'Все запросы',
    said: (body, day) => `Ответ (${body}, ${day})`,
    counted: (requests, waiting) => `Отправлено запросов — ${requests}; без ответа пока — ${waiting}.`,
  },
  en: {
    title: 'What was asked, and what was answered',
    asked: (day, item, body) => `Asked on ${day}: ${item}. Of whom: ${body}.`,
    waiting: (day) => `No answer yet (by ${day}).`,
    answered: (day, outcome) => `Answered on ${day}: ${outcome}.`,
    translation: 'our translation',
    figure: (label) => `About the figure: ${label}`,
    signal: (question) => `To the question: ${question}`,
    gap: (item) => `About what was not known: ${item}`,
    source: 'Source',
    note: 'We do not edit an answer: it stands word for word, in the language in which it was given.',
    all: 'All requests',
    said: (body, day) => `Answer (${body}, ${day})`,
    counted: (requests, waiting) => `Requests sent — ${requests}; without an answer so far — ${waiting}.`,
  },
};
