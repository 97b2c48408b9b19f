import type * as z from 'zod';
import * as c from './columns.ts';
import { tableNames } from './names.ts';
import { column, table } from './table.ts';
import * as cells from './cells.ts';

/** Statements of single sources about single cells, agreeing or not; the cell itself holds the adopted value. */
export const claims = table(
  'claims',
  {
    label: { ky: 'Билдирүүлөр', ru: 'Утверждения', en: 'Claims' },
    about: {
      ky: 'Бир сап — бир булактын бир уяча жөнүндө айтканы.',
      ru: 'Одна строка — что один источник говорит об одной ячейке.',
      en: 'One row is what one source says about one cell.',
    },
  },
  {
    id: c.id(),
    table: column(cells.code(tableNames), {
      kind: 'code',
      label: { ky: 'Таблица', ru: 'Таблица', en: 'Table' },
      about: { ky: 'Уяча турган таблица.', ru: 'Таблица, где стоит ячейка.', en: 'The table of the cell.' },
    }),
    record: column(cells.slug, {
      kind: 'slug',
      label: { ky: 'Сап', ru: 'Строка', en: 'Record' },
      about: { ky: 'Саптын коду.', ru: 'Код строки.', en: 'Id of the row.' },
    }),
    column: column(cells.text, {
      kind: 'text',
      label: { ky: 'Мамыча', ru: 'Колонка', en: 'Column' },
      about: { ky: 'Мамычанын аталышы.', ru: 'Название колонки.', en: 'Name of the column.' },
    }),
    value: c.qualifiedBy(
      'qualifier',
      c.requiredText(
        { ky: 'Маани', ru: 'Значение', en: 'Value' },
        {
          ky: 'Булак айткан маани, уячанын өз форматында.',
          ru: 'Значение по этому источнику, в формате самой ячейки.',
          en: 'The value by this source, in the format of the cell.',
        },
      ),
    ),
    qualifier: c.qualifier('value'),
    as_printed: c.text(
      { ky: 'Булакта жазылгандай', ru: 'Как напечатано', en: 'As printed' },
      {
        ky: 'Сан же ат булакта кандай жазылган; сүйлөм эмес.',
        ru: 'Как число или имя напечатано в источнике; не предложение.',
        en: 'The figure or name as the source prints it; never a sentence.',
      },
    ),
    source: c.source(),
  },
);

export type Claim = z.output<typeof claims.row>;
