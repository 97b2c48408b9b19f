import type * as z from 'zod';
import * as c from './columns.ts';
import { table } from './table.ts';

/** Searches that found nothing: «we have not found it», with date and place; never «not published». */
export const lookups = table(
  'lookups',
  {
    label: { ky: 'Издөөлөр', ru: 'Поиски', en: 'Lookups' },
    about: {
      ky: 'Бир сап — натыйжасыз бир издөө: эмне, качан жана кайдан изделген.',
      ru: 'Одна строка — один поиск без результата: что, когда и где искали.',
      en: 'One row is one search that found nothing: what was looked for, when and where.',
    },
  },
  {
    id: c.id(),
    subject: c.requiredPath(
      { ky: 'Эмне жөнүндө', ru: 'О чём', en: 'Subject' },
      {
        ky: 'Кайсы сап жөнүндө изделген: places/…, calls/…, winners/…, organizations/….',
        ru: 'Строка, о которой искали: places/…, calls/…, winners/…, organizations/….',
        en: 'The row that the search was about: places/…, calls/…, winners/…, organizations/….',
      },
    ),
    item: c.requiredCode(
      'items',
      { ky: 'Эмне изделген', ru: 'Что искали', en: 'Item' },
      { ky: 'Изделген маалымат.', ru: 'Что именно искали.', en: 'What was looked for.' },
    ),
    year: c.year(
      { ky: 'Жыл', ru: 'Год', en: 'Year' },
      {
        ky: 'Кайсы жыл боюнча; бардык жылдар боюнча болсо бош.',
        ru: 'За какой год; пусто — за все годы.',
        en: 'For which year; empty means all years.',
      },
    ),
    checked: c.requiredDate(
      { ky: 'Текшерилген күн', ru: 'Проверено', en: 'Checked' },
      { ky: 'Издөө жүргүзүлгөн күн.', ru: 'День поиска.', en: 'The day of the search.' },
    ),
    ...c.inThree(
      'where',
      { ky: 'Кайдан', ru: 'Где', en: 'Where' },
      {
        ky: 'Кайдан изделген, өз сөзүбүз менен.',
        ru: 'Где искали, нашими словами.',
        en: 'Where we looked, in our own words.',
      },
    ),
    source: c.source(),
  },
);

export type Lookup = z.output<typeof lookups.row>;
