import type * as z from 'zod';
import * as c from './columns.ts';
import { table } from './table.ts';

/** Searches that found nothing: «we have not found it», with date and place; never «not published». */
export const lookups = table(
  'lookups',
  {
    label: { ky: 'Издөөлөр', ru: 'Поиски', en: 'Lookups' },
    about: {
      ky: 'Бир сап — эч нерсе таппаган бир издөө: эмне, качан жана кайдан изделген.',
      ru: 'Одна строка — один поиск без результата: что, когда и где искали.',
      en: 'One row is one search that found nothing: what was looked for, when and where.',
    },
  },
  {
    id: c.id(),
    subject: c.requiredPath(
      ['Эмне жөнүндө', 'О чём', 'Subject'],
      [
        'Изделген сап: places/…, calls/…, winners/…, organizations/….',
        'Строка, о которой искали: places/…, calls/…, winners/…, organizations/….',
        'The row that the search was about: places/…, calls/…, winners/…, organizations/….',
      ],
    ),
    item: c.requiredCode(
      'items',
      ['Эмне изделген', 'Что искали', 'Item'],
      ['Изделген маалымат.', 'Что именно искали.', 'What was looked for.'],
    ),
    year: c.year(
      ['Жыл', 'Год', 'Year'],
      [
        'Кайсы жыл үчүн; бардык жылдар болсо бош.',
        'За какой год; пусто — за все годы.',
        'For which year; empty means all years.',
      ],
    ),
    checked: c.requiredDate(
      ['Текшерилген күн', 'Проверено', 'Checked'],
      ['Издөө жүргүзүлгөн күн.', 'День поиска.', 'The day of the search.'],
    ),
    ...c.inThree(
      'where',
      ['Кайдан', 'Где', 'Where'],
      ['Кайдан изделген, өз сөзүбүз менен.', 'Где искали, нашими словами.', 'Where we looked, in our own words.'],
    ),
    source: c.source(),
  },
);

export type Lookup = z.output<typeof lookups.row>;
