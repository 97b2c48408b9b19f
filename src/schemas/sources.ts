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
      ['Аталышы', 'Название', 'Title'],
      [
        'Документтин же барактын аталышы; аталышы жок болсо, чарчы кашаадагы биздин сыпаттама.',
        'Название документа или страницы; если его нет — наше описание в квадратных скобках.',
        'Title of the document or page; where it has none, our description in square brackets.',
      ],
    ),
    publisher: c.requiredText(
      ['Жарыялаган', 'Кто опубликовал', 'Publisher'],
      ['Ким жарыялаган.', 'Кто опубликовал.', 'Who published it.'],
    ),
    url: c.url(
      ['Дареги', 'Адрес', 'Address'],
      [
        'Барактын дареги; басма түрүндөгү документте бош.',
        'Адрес страницы; пусто, если документ получен не из сети.',
        'Address of the page; empty for a document that is not on the web.',
      ],
    ),
    archived_url: c.url(
      ['Архивдеги көчүрмө', 'Архивная копия', 'Archived copy'],
      ['Архивдеги көчүрмөнүн дареги.', 'Адрес архивной копии.', 'Address of an archived copy.'],
    ),
    sha256: c.sha256(
      ['SHA-256', 'SHA-256', 'SHA-256'],
      [
        'Сакталган көчүрмөнүн текшерүү суммасы.',
        'Контрольная сумма сохранённой копии.',
        'Checksum of the copy that was kept.',
      ],
    ),
    published: c.edtf(
      ['Жарыяланган', 'Опубликован', 'Published'],
      [
        'Жарыяланган күн (EDTF); белгисиз болсо бош.',
        'Дата публикации (EDTF); пусто, если неизвестна.',
        'Date of publication (EDTF); empty when unknown.',
      ],
    ),
    retrieved: c.requiredDate(
      ['Окулган күн', 'Прочитан', 'Retrieved'],
      ['Биз окуган күн.', 'День, когда мы его прочли.', 'The day on which we read it.'],
    ),
    language: c.requiredCode(
      'languages',
      ['Тили', 'Язык', 'Language'],
      ['Булактын тили.', 'Язык источника.', 'Language of the source.'],
    ),
    kind: c.requiredCode(
      'sourceKinds',
      ['Түрү', 'Вид', 'Kind'],
      ['Булактын түрү.', 'Вид источника.', 'Kind of the source.'],
    ),
    seen: c.requiredCode(
      'seen',
      ['Канчасы окулган', 'Сколько прочитано', 'How much was read'],
      [
        'Булак толугу менен окулганбы. Бош уяча «окулган эмес» дегенди билдириши мүмкүн.',
        'Прочитан ли источник целиком. Пустая ячейка может значить «не увидели».',
        'Whether the source was read whole: what is missing may stand in the part not read.',
      ],
    ),
  },
);

export type Source = z.output<typeof sources.row>;
