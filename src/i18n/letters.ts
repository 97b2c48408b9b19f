import type { Language, Trilingual } from '#text/languages.ts';
import { inflectBody } from './kyrgyz-number.ts';
import type { LetterLanguage } from './letter-file.ts';

/** Letters that a hearing leads to: to the body that knows, to the commission of a call, to this site, and from an organization to it. */
export const letterKinds = ['request', 'commission', 'correction', 'reply'] as const;

export type LetterKind = (typeof letterKinds)[number];

/** What a letter is about; the texts are in its language. */
export interface LetterFacts {
  /** The body that is asked. */
  to: string;
  /** Name of the record. */
  about: string;
  id: string;
  /** Address of the page of the record. */
  address: string;
  questions: readonly string[];
  /** Acts with their articles, where a person has read them; nothing is claimed otherwise. */
  basis: readonly string[];
}

export const letterTitles: Readonly<Record<LetterKind, Trilingual>> = {
  request: { ky: 'Маалымат сураган кат', ru: 'Запрос информации', en: 'Request for information' },
  commission: { ky: 'Конкурстук комиссияга суроо', ru: 'Вопрос конкурсной комиссии', en: 'Question to the commission' },
  correction: { ky: 'Жазууну оңдоо жөнүндө кат', ru: 'Просьба исправить запись', en: 'Request to correct the record' },
  reply: { ky: 'Уюмдун жообу', ru: 'Ответ организации', en: 'Reply of an organization' },
};

/** What stands above the letters; `print` beside a box to tick. */
export const lettersNote: Readonly<Record<Language, { title: string; note: string; print: string }>> = {
  ky: {
    title: 'Даяр каттар',
    note: 'Катты ушул жерде оңдоп, көчүрүп алса же басып чыгарса болот. Бул барактан эч нерсе эч жакка жөнөтүлбөйт.',
    print: 'Барактын ордуна ачылган каттарды гана басып чыгаруу (Ctrl + P)',
  },
  ru: {
    title: 'Готовые письма',
    note: 'Письмо можно исправить прямо здесь, скопировать или распечатать. С этой страницы ничего никуда не отправляется.',
    print: 'Печатать вместо листа только раскрытые письма (Ctrl + P)',
  },
  en: {
    title: 'Ready letters',
    note: 'A letter can be edited here, copied or printed. Nothing is sent anywhere from this page.',
    print: 'Print only the open letters instead of the sheet (Ctrl + P)',
  },
};

const line = '______________________';
const numbered = (questions: readonly string[]) => questions.map((question, at) => `${at + 1}. ${question}`);

type Letters = Readonly<Record<LetterKind, (facts: LetterFacts) => string[]>>;

const ky: Letters = {
  request: ({ to, about, address, questions, basis }) => [
    `Кимге: ${inflectBody(to, 'dative')}`,
    `Кимден: ${line} (аты-жөнү, дареги же электрондук почтасы)`,
    '',
    'Маалымат берүү жөнүндө суроо-талап',
    '',
    `Мамлекеттик социалдык заказ боюнча маалымат берүүңүздөрдү суранам: ${about}.`,
    '',
    ...numbered(questions),
    '',
    'Маалымат жарыяланган болсо, шилтемесин жибериңиздер. Ал башка органда болсо, кайсы орган экенин көрсөтүңүздөр.',
    `Азыр эмне белгилүү: ${address}`,
    ...(basis.length > 0 ? [`Негизи: ${basis.join('; ')}.`] : []),
    '',
    'Жоопту ушул күнгө чейин күтөм: ____________',
    'Күнү: ____________   Колу: ____________',
  ],
  commission: ({ to, about, address, questions }) => [
    `Кимге: конкурстук комиссияга (${to})`,
    `Кимден: ${line}`,
    '',
    'Комиссияга суроолор',
    '',
    `Ушул конкурс боюнча суроолорго жооп берүүңүздөрдү суранам: ${about}.`,
    '',
    ...numbered(questions),
    '',
    'Суроолор менен жоопторду жыйындын протоколуна киргизүүңүздөрдү суранам.',
    `Азыр эмне белгилүү: ${address}`,
    '',
    'Күнү: ____________   Колу: ____________',
  ],
  correction: ({ about, id, address }) => [
    'Кимге: «Ачык заказ» сайтына',
    `Кимден: ${line}`,
    '',
    'Жазууну оңдоо жөнүндө',
    '',
    `Жазуу: ${about} (${id})`,
    `Дареги: ${address}`,
    '',
    `Кайсы жери туура эмес: ${line}`,
    `Туурасы кандай: ${line}`,
    `Муну кайдан көрсө болот (документ же барак, күнү): ${line}`,
    '',
    'Күнү: ____________',
  ],
  reply: ({ about, id, address, questions }) => [
    'Кимге: «Ачык заказ» сайтына',
    `Кимден: ${line} (уюмдун аталышы, жооп берген адамдын кызмат орду)`,
    '',
    'Жазууга жооп',
    '',
    `Биз ушул жазууга жооп беребиз: ${about} (${id}).`,
    `Дареги: ${address}`,
    '',
    ...numbered(questions).flatMap((question) => [question, `   Жообубуз: ${line}`]),
    '',
    `Жообубуздун булагы (документ же барак, күнү): ${line}`,
    'Жообубузду өзгөртүүсүз жарыялоого макулбуз: ооба / жок',
    '',
    'Күнү: ____________   Колу: ____________',
  ],
};

const ru: Letters = {
  request: ({ to, about, address, questions, basis }) => [
    `Кому: ${to}`,
    `От кого: ${line} (имя, адрес или электронная почта)`,
    '',
    'Запрос информации',
    '',
    `Прошу сообщить сведения о государственном социальном заказе: ${about}.`,
    '',
    ...numbered(questions),
    '',
    'Если сведения опубликованы, прошу прислать ссылку. Если они есть у другого органа, прошу сообщить, у какого.',
    `Что известно сейчас: ${address}`,
    ...(basis.length > 0 ? [`Основание: ${basis.join('; ')}.`] : []),
    '',
    'До какого дня жду ответа: ____________',
    'Дата: ____________   Подпись: ____________',
  ],
  commission: ({ to, about, address, questions }) => [
    `Кому: конкурсной комиссии (${to})`,
    `От кого: ${line}`,
    '',
    'Вопросы комиссии',
    '',
    `Прошу ответить на вопросы об этом конкурсе: ${about}.`,
    '',
    ...numbered(questions),
    '',
    'Прошу внести вопросы и ответы в протокол заседания.',
    `Что известно сейчас: ${address}`,
    '',
    'Дата: ____________   Подпись: ____________',
  ],
  correction: ({ about, id, address }) => [
    'Кому: сайту «Открытый заказ»',
    `От кого: ${line}`,
    '',
    'Просьба исправить запись',
    '',
    `Запись: ${about} (${id})`,
    `Адрес: ${address}`,
    '',
    `Что неверно: ${line}`,
    `Как правильно: ${line}`,
    `Где это видно (документ или страница, дата): ${line}`,
    '',
    'Дата: ____________',
  ],
  reply: ({ about, id, address, questions }) => [
    'Кому: сайту «Открытый заказ»',
    `От кого: ${line} (название организации, должность ответившего)`,
    '',
    'Ответ на запись',
    '',
    `Мы отвечаем на эту запись: ${about} (${id}).`,
    `Адрес: ${address}`,
    '',
    ...numbered(questions).flatMap((question) => [question, `   Наш ответ: ${line}`]),
    '',
    `Источник ответа (документ или страница, дата): ${line}`,
    'Согласны, чтобы ответ опубликовали без изменений: да / нет',
    '',
    'Дата: ____________   Подпись: ____________',
  ],
};

/** The letters in the two languages in which bodies answer, as plain text. */
export const letterIn = (kind: LetterKind, language: LetterLanguage, facts: LetterFacts): string =>
  ({ ky, ru })[language][kind](facts).join('\n');
