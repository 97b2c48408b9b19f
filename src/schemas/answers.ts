import type * as z from 'zod';
import * as c from './columns.ts';
import { table } from './table.ts';

/** What bodies and organizations say of a figure, a signal, a gap or a record, in their own words. */
export const answers = table(
  'answers',
  {
    label: { ky: 'Жооптор', ru: 'Ответы', en: 'Answers' },
    about: {
      ky: 'Бир сап — органдын же уюмдун бир жообу, өз сөзү менен: сан, суроо, жетишпеген маалымат же сап жөнүндө. Биз аны оңдобойбуз.',
      ru: 'Одна строка — один ответ органа или организации их словами: о числе, сигнале, пробеле или строке. Мы его не правим.',
      en: 'One row is one answer of a body or organization in its own words: about a figure, a signal, a gap or a record. We do not edit it.',
    },
  },
  {
    id: c.id(),
    date: c.requiredDate(
      { ky: 'Күнү', ru: 'Дата', en: 'Date' },
      { ky: 'Жооп берилген күн.', ru: 'День ответа.', en: 'The day of the answer.' },
    ),
    organization: c.requiredReference(
      'organizations',
      { ky: 'Ким жооп берген', ru: 'Кто ответил', en: 'Who answered' },
      {
        ky: 'Жооп берген орган же уюм; адамдын аты жазылбайт.',
        ru: 'Орган или организация; имени человека здесь нет.',
        en: 'The body or organization; never the name of a person.',
      },
    ),
    subject: c.requiredPath(
      { ky: 'Эмне жөнүндө', ru: 'О чём', en: 'Subject' },
      {
        ky: 'Жооп кайсы сап жөнүндө: places/…, calls/…, winners/…, organizations/….',
        ru: 'Строка, о которой ответ: places/…, calls/…, winners/…, organizations/….',
        en: 'The row that the answer is about: places/…, calls/…, winners/…, organizations/….',
      },
    ),
    figure: c.text(
      { ky: 'Кайсы сан', ru: 'Какое число', en: 'Figure' },
      {
        ky: 'Жооп бир санга тиешелүү болсо, ошол саптын мамычасынын аталышы, мисалы, amount.',
        ru: 'Если ответ о числе: название колонки той же строки, например amount.',
        en: 'Where the answer is about a number: the name of its column in that row, for example amount.',
      },
    ),
    signal: c.text(
      { ky: 'Кайсы суроо (сигнал)', ru: 'Какой сигнал', en: 'Signal' },
      {
        ky: 'Жооп сайттагы суроого (сигналга) берилсе, анын коду.',
        ru: 'Если ответ на сигнал: его код.',
        en: 'Where the answer is about a signal: its code.',
      },
    ),
    item: c.code(
      'items',
      { ky: 'Кайсы маалымат жетишпейт', ru: 'Какой пробел', en: 'Gap' },
      {
        ky: 'Жооп жетишпеген маалыматка тиешелүү болсо, кайсы маалымат экени.',
        ru: 'Если ответ о недостающих сведениях: каких.',
        en: 'Where the answer is about what is not known: what that is.',
      },
    ),
    request: c.reference(
      'requests',
      { ky: 'Кайсы суроо-талапка', ru: 'На какой запрос', en: 'Request' },
      {
        ky: 'Жооп берилген суроо-талап; өз алдынча жооп болсо бош.',
        ru: 'Запрос, на который ответили; пусто, если ответили сами.',
        en: 'The request that it answers; empty where nobody had asked.',
      },
    ),
    ...c.inThree(
      'text',
      { ky: 'Жооптун тексти', ru: 'Текст ответа', en: 'Text of the answer' },
      {
        ky: 'Берилген тилде сөзмө-сөз; башка тилдердеги котормо биздики, ал «translated» мамычасында белгиленет.',
        ru: 'Дословно на языке ответа; перевод на другие языки наш и отмечен в колонке translated.',
        en: 'Word for word in the language in which it was given; translations are ours and marked in the column translated.',
      },
    ),
    translated: c.translated(),
    source: c.source(),
  },
);

export type GivenAnswer = z.output<typeof answers.row>;
