import type * as z from 'zod';
import * as c from './columns.ts';
import { table } from './table.ts';

/**
 * What visits to the addresses of the sources met. `npm run archive` writes the rows: a visit that meets what the last one met moves `checked`,
 * any other begins a row. The list goes on between releases, and no release freezes it: it tells of documents, not of money.
 */
export const sourceChecks = table(
  'source-checks',
  {
    label: { ky: 'Булактарды текшерүү', ru: 'Проверки источников', en: 'Checks of sources' },
    about: {
      ky: 'Бир сап — программа бир булактын дарегине кайсы күндөн кайсы күнгө чейин кирип, ошол эле жоопту алганы.',
      ru: 'Одна строка — с какого по какой день программа открывала адрес источника и получала один и тот же ответ.',
      en: 'One row is the days from which to which a program opened the address of a source and met the same answer.',
    },
  },
  {
    id: c.id(),
    source: c.requiredReference(
      'sources',
      { ky: 'Булак', ru: 'Источник', en: 'Source' },
      {
        ky: 'Дареги текшерилген булак.',
        ru: 'Источник, адрес которого открывали.',
        en: 'The source whose address was opened.',
      },
    ),
    first: c.requiredDate(
      { ky: 'Биринчи күнү', ru: 'Первый день', en: 'First day' },
      {
        ky: 'Ушул жооп биринчи жолу алынган күн.',
        ru: 'День, когда такой ответ получен впервые.',
        en: 'The day on which this answer was met first.',
      },
    ),
    checked: c.requiredDate(
      { ky: 'Акыркы күнү', ru: 'Последний день', en: 'Last day' },
      {
        ky: 'Ушул эле жооп акыркы жолу алынган күн.',
        ru: 'День, когда тот же ответ получен в последний раз.',
        en: 'The day on which the same answer was met last.',
      },
    ),
    outcome: c.requiredCode(
      'visitOutcomes',
      { ky: 'Эмне болду', ru: 'Что вышло', en: 'Outcome' },
      { ky: 'Даректи ачканда эмне болгону.', ru: 'Что было по адресу.', en: 'What was met at the address.' },
    ),
    status: c.count(
      { ky: 'Жооптун коду', ru: 'Код ответа', en: 'Status' },
      {
        ky: 'HTTP жообунун коду; жооп болбосо бош.',
        ru: 'Код ответа HTTP; пусто, если ответа не было.',
        en: 'Status of the HTTP answer; empty where there was none.',
      },
    ),
    redirects: c.requiredCount(
      { ky: 'Багыттоолор', ru: 'Переадресаций', en: 'Redirects' },
      {
        ky: 'Сайт канча жолу башка дарекке жөнөттү.',
        ru: 'Сколько раз сайт отправил по другому адресу.',
        en: 'How many times the site sent us to another address.',
      },
    ),
    final_url: c.url(
      { ky: 'Акыркы дарек', ru: 'Конечный адрес', en: 'Final address' },
      {
        ky: 'Жооп берген дарек; булактын өз дареги болсо бош.',
        ru: 'Адрес, который ответил; пусто, если это адрес самого источника.',
        en: 'The address that answered; empty where it is that of the source.',
      },
    ),
    media_type: c.text(
      { ky: 'Файлдын түрү', ru: 'Тип файла', en: 'Media type' },
      {
        ky: 'Сайт айткан түр, мисалы text/html; айтпаса бош.',
        ru: 'Тип, который назвал сайт, например text/html; пусто, если не назвал.',
        en: 'The type that the site named, for example text/html; empty where it named none.',
      },
    ),
    sha256: c.sha256(
      { ky: 'SHA-256', ru: 'SHA-256', en: 'SHA-256' },
      {
        ky: 'Жооптун байттарынын көзөмөл суммасы; өзү сакталбайт. Аягына чейин окулбаса бош.',
        ru: 'Контрольная сумма байтов ответа; сам он не хранится. Пусто, если прочитан не до конца.',
        en: 'Checksum of the bytes of the answer, which is not kept itself; empty where it was not read to the end.',
      },
    ),
  },
);

export type SourceCheck = z.output<typeof sourceChecks.row>;
