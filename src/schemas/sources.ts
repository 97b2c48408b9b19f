import type * as z from 'zod';
import * as c from './columns.ts';
import { table } from './table.ts';

/** Documents and pages that the record rests on. */
export const sources = table(
  'sources',
  {
    label: { ky: 'Булактар', ru: 'Источники', en: 'Sources' },
    about: {
      ky: 'Бир сап — жазуулар таянган бир документ же барак.',
      ru: 'Одна строка — один документ или страница, на которых основаны записи.',
      en: 'One row is one document or page that records rest on.',
    },
  },
  {
    id: c.id(),
    title: c.requiredText(
      { ky: 'Аталышы', ru: 'Название', en: 'Title' },
      {
        ky: 'Документтин же барактын аталышы; аталышы жок болсо, чарчы кашаадагы биздин сыпаттама.',
        ru: 'Название документа или страницы; если его нет — наше описание в квадратных скобках.',
        en: 'Title of the document or page; where it has none, our description in square brackets.',
      },
    ),
    ...c.inThree(
      'description',
      { ky: 'Сыпаттамасы', ru: 'Описание', en: 'Description' },
      {
        ky: 'Аталышы жок документтин биздин сыпаттамабыз; аталышы болсо бош.',
        ru: 'Наше описание документа без названия; пусто, если название есть.',
        en: 'Our description of a document without a title; empty where it has one.',
      },
    ),
    publisher: c.requiredText(
      { ky: 'Жарыялаган', ru: 'Кто опубликовал', en: 'Publisher' },
      {
        ky: 'Ким жарыялаган, булактын өз тилинде.',
        ru: 'Кто опубликовал, на языке источника.',
        en: 'Who published it, in the language of the source.',
      },
    ),
    ...c.inThree(
      'publisher',
      { ky: 'Жарыялаган', ru: 'Кто опубликовал', en: 'Publisher' },
      {
        ky: 'Жарыялагандын ушул тилдеги аталышы; эч ким которо элек болсо бош.',
        ru: 'Название опубликовавшего на этом языке; пусто, если его никто не перевёл.',
        en: 'The name of the publisher in this language; empty where nobody has translated it.',
      },
    ),
    url: c.url(
      { ky: 'Дареги', ru: 'Адрес', en: 'Address' },
      {
        ky: 'Барактын дареги; документ интернеттен алынбаса бош.',
        ru: 'Адрес страницы; пусто, если документ получен не из сети.',
        en: 'Address of the page; empty for a document that is not on the web.',
      },
    ),
    archived_url: c.url(
      { ky: 'Архивдеги көчүрмө', ru: 'Архивная копия', en: 'Archived copy' },
      { ky: 'Архивдеги көчүрмөнүн дареги.', ru: 'Адрес архивной копии.', en: 'Address of an archived copy.' },
    ),
    sha256: c.sha256(
      { ky: 'SHA-256', ru: 'SHA-256', en: 'SHA-256' },
      {
        ky: 'Сакталган көчүрмөнүн көзөмөл суммасы.',
        ru: 'Контрольная сумма сохранённой копии.',
        en: 'Checksum of the copy that was kept.',
      },
    ),
    published: c.edtf(
      { ky: 'Жарыяланган', ru: 'Опубликован', en: 'Published' },
      {
        ky: 'Жарыяланган күн (EDTF); белгисиз болсо бош.',
        ru: 'Дата публикации (EDTF); пусто, если неизвестна.',
        en: 'Date of publication (EDTF); empty when unknown.',
      },
    ),
    retrieved: c.requiredDate(
      { ky: 'Окулган күн', ru: 'Прочитан', en: 'Retrieved' },
      { ky: 'Биз окуган күн.', ru: 'День, когда мы его прочли.', en: 'The day on which we read it.' },
    ),
    language: c.requiredCode(
      'languages',
      { ky: 'Тили', ru: 'Язык', en: 'Language' },
      { ky: 'Булактын тили.', ru: 'Язык источника.', en: 'Language of the source.' },
    ),
    kind: c.requiredCode(
      'sourceKinds',
      { ky: 'Түрү', ru: 'Вид', en: 'Kind' },
      { ky: 'Булактын түрү.', ru: 'Вид источника.', en: 'Kind of the source.' },
    ),
    seen: c.requiredCode(
      'seen',
      { ky: 'Канчасы окулган', ru: 'Сколько прочитано', en: 'How much was read' },
      {
        ky: 'Булак толугу менен окулганбы: жетпеген маалымат окулбай калган бөлүгүндө болушу мүмкүн.',
        ru: 'Прочитан ли источник целиком: недостающее может стоять в непрочитанной части.',
        en: 'Whether the source was read in full: what is missing may be in the part that was not read.',
      },
    ),
  },
);

export type Source = z.output<typeof sources.row>;
