import type * as z from 'zod';
import * as cells from './cells.ts';
import * as c from './columns.ts';
import { tableNames } from './names.ts';
import { column, table } from './table.ts';

/** Why rows and cells changed, written by hand: a row that goes must have its reason here, any other change may have one. */
export const changes = table(
  'changes',
  {
    label: { ky: 'Өзгөрүүлөрдүн себептери', ru: 'Причины изменений', en: 'Reasons for changes' },
    about: {
      ky: 'Бир сап — бир саптын же уячанын эмне үчүн оңдолгону, алынганы, бириктирилгени же кодун алмаштырганы.',
      ru: 'Одна строка — почему строка или ячейка исправлена, снята, объединена с другой или получила другой код.',
      en: 'One row is why a row or cell was corrected, withdrawn, merged into another or given another id.',
    },
  },
  {
    id: c.id(),
    release: c.reference(
      'releases',
      { ky: 'Чыгарылыш', ru: 'Выпуск', en: 'Release' },
      {
        ky: 'Өзгөрүү кайсы чыгарылышта чыкты; ага чейин бош, аны npm run release толтурат.',
        ru: 'В каком выпуске вышло изменение; до того пусто, заполняет npm run release.',
        en: 'The release in which the change came out; empty until then, npm run release fills it in.',
      },
    ),
    table: column(cells.code(tableNames), {
      kind: 'code',
      label: { ky: 'Таблица', ru: 'Таблица', en: 'Table' },
      about: { ky: 'Сап турган таблица.', ru: 'Таблица, где стоит строка.', en: 'The table of the row.' },
    }),
    record: column(cells.slug, {
      kind: 'slug',
      label: { ky: 'Сап', ru: 'Строка', en: 'Record' },
      about: {
        ky: 'Саптын мурунку чыгарылыштагы коду.',
        ru: 'Код строки в предыдущем выпуске.',
        en: 'Id of the row in the release before.',
      },
    }),
    column: c.text(
      { ky: 'Мамыча', ru: 'Колонка', en: 'Column' },
      {
        ky: 'Өзгөргөн уячанын мамычасы; бүт сап болсо бош.',
        ru: 'Колонка изменившейся ячейки; пусто, если речь обо всей строке.',
        en: 'Column of the cell that changed; empty where the whole row is meant.',
      },
    ),
    kind: c.requiredCode(
      'changeKinds',
      { ky: 'Түрү', ru: 'Вид', en: 'Kind' },
      { ky: 'Эмне болду.', ru: 'Что произошло.', en: 'What happened.' },
    ),
    ...c.requiredInThree(
      'reason',
      { ky: 'Себеби', ru: 'Причина', en: 'Reason' },
      {
        ky: 'Окурман үчүн себеби, өз сөзүбүз менен, толук сүйлөм.',
        ru: 'Причина для читателя, нашими словами, целым предложением.',
        en: 'The reason for the reader, in our own words, as a whole sentence.',
      },
    ),
    successor: column(cells.optional(cells.slug), {
      kind: 'slug',
      label: { ky: 'Ордуна', ru: 'Вместо неё', en: 'Successor' },
      about: {
        ky: 'Ушул эле таблицада окурман эми кайсы сапты карашы керек.',
        ru: 'Строка той же таблицы, к которой теперь обращаться.',
        en: 'The row of the same table to which a reader should turn now.',
      },
    }),
  },
);

export type ChangeRow = z.output<typeof changes.row>;
