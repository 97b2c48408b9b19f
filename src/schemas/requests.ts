import type * as z from 'zod';
import * as c from './columns.ts';
import { table } from './table.ts';

/** Questions sent to bodies, and what became of each. Only a row of this table may say «not published»: the body itself has then said so. */
export const requests = table(
  'requests',
  {
    label: { ky: 'Суроо-талаптар', ru: 'Запросы', en: 'Requests' },
    about: {
      ky: 'Бир сап — органга жөнөтүлгөн бир суроо-талап: качан, кимге, эмне жөнүндө жана эмне жооп келген.',
      ru: 'Одна строка — один запрос, отправленный органу: когда, кому, о чём и чем ответили.',
      en: 'One row is one request sent to a body: when, to whom, about what, and how it was answered.',
    },
  },
  {
    id: c.id(),
    sent: c.requiredDate(
      { ky: 'Жөнөтүлгөн күн', ru: 'Отправлен', en: 'Sent' },
      { ky: 'Суроо-талап жөнөтүлгөн күн.', ru: 'День, когда запрос отправлен.', en: 'The day on which it was sent.' },
    ),
    addressee: c.requiredReference(
      'organizations',
      { ky: 'Кимге', ru: 'Кому', en: 'To' },
      {
        ky: 'Суралган орган же уюм.',
        ru: 'Орган или организация, у которых спросили.',
        en: 'The body that was asked.',
      },
    ),
    subject: c.requiredPath(
      { ky: 'Эмне жөнүндө', ru: 'О чём', en: 'Subject' },
      {
        ky: 'Суроо кайсы сап жөнүндө: places/…, calls/…, winners/…, organizations/….',
        ru: 'Строка, о которой спросили: places/…, calls/…, winners/…, organizations/….',
        en: 'The row that was asked about: places/…, calls/…, winners/…, organizations/….',
      },
    ),
    item: c.requiredCode(
      'items',
      { ky: 'Эмне суралган', ru: 'Что спросили', en: 'Item' },
      { ky: 'Суралган маалымат.', ru: 'Какие сведения запросили.', en: 'What was asked for.' },
    ),
    year: c.year(
      { ky: 'Жыл', ru: 'Год', en: 'Year' },
      {
        ky: 'Кайсы жыл үчүн; бардык жылдар болсо бош.',
        ru: 'За какой год; пусто — за все годы.',
        en: 'For which year; empty means all years.',
      },
    ),
    answered: c.isoDate(
      { ky: 'Жооп келген күн', ru: 'Ответ получен', en: 'Answered' },
      {
        ky: 'Жооп келген күн; келе элек болсо бош.',
        ru: 'День ответа; пусто, пока ответа нет.',
        en: 'The day of the answer; empty as long as there is none.',
      },
    ),
    outcome: c.code(
      'requestOutcomes',
      { ky: 'Жыйынтыгы', ru: 'Итог', en: 'Outcome' },
      {
        ky: 'Жооп эмнени билдирет; жооп келе элек болсо бош.',
        ru: 'Чем ответили; пусто, пока ответа нет.',
        en: 'What the answer came to; empty as long as there is none.',
      },
    ),
    source: c.source(),
  },
);

export type Request = z.output<typeof requests.row>;
