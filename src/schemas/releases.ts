import type * as z from 'zod';
import * as c from './columns.ts';
import { table } from './table.ts';

/**
 * The frozen states of the tables. `npm run release` writes the rows and nobody edits them: each names the SHA-256 of its file and of the row before it,
 * so that a row that is changed or taken out breaks the chain.
 */
export const releases = table(
  'releases',
  {
    label: { ky: 'Чыгарылыштар', ru: 'Выпуски', en: 'Releases' },
    about: {
      ky: 'Бир сап — таблицалардын эч качан өзгөрбөй турган бир абалы: анын файлы жана көзөмөл суммасы.',
      ru: 'Одна строка — одно состояние таблиц, которое больше не меняется: его файл и контрольная сумма.',
      en: 'One row is one state of the tables that never changes again: its file and its checksum.',
    },
  },
  {
    id: c.id(),
    date: c.requiredDate(
      { ky: 'Күнү', ru: 'Дата', en: 'Date' },
      {
        ky: 'Чыгарылыштын күнү; шилтемелерде ушул күн аталат.',
        ru: 'День выпуска; его называют ссылки.',
        en: 'The day of the release; citations name it.',
      },
    ),
    code: c.requiredText(
      { ky: 'Версиянын белгиси', ru: 'Код версии', en: 'Code of the version' },
      {
        ky: 'Шилтемелерде аталган сегиз белги: бардык таблицалардын SHA-256 суммасынын башы.',
        ru: 'Восемь знаков, которые называют ссылки: начало суммы SHA-256 по всем таблицам.',
        en: 'The eight characters that citations name: the beginning of the SHA-256 over all tables.',
      },
    ),
    sha256: c.requiredSha256(
      { ky: 'Файлдын SHA-256 суммасы', ru: 'SHA-256 файла', en: 'SHA-256 of the file' },
      {
        ky: 'data/releases/ папкасындагы ZIP файлдын көзөмөл суммасы.',
        ru: 'Контрольная сумма файла ZIP в папке data/releases/.',
        en: 'Checksum of the ZIP file in the folder data/releases/.',
      },
    ),
    previous: c.sha256(
      { ky: 'Мурунку саптын SHA-256 суммасы', ru: 'SHA-256 предыдущей строки', en: 'SHA-256 of the row before' },
      {
        ky: 'Бул таблицадагы мурунку саптын көзөмөл суммасы (UTF-8, сап аягы жок); биринчи сапта бош.',
        ru: 'Контрольная сумма предыдущей строки этой таблицы (UTF-8, без конца строки); в первой строке пусто.',
        en: 'Checksum of the row before in this table (UTF-8, without line end); empty in the first row.',
      },
    ),
    rows: c.requiredCount(
      { ky: 'Саптар', ru: 'Строк', en: 'Rows' },
      {
        ky: 'Бардык таблицалардагы саптардын саны.',
        ru: 'Сколько строк во всех таблицах.',
        en: 'How many rows all tables have.',
      },
    ),
    added: c.requiredCount(
      { ky: 'Кошулган саптар', ru: 'Добавлено строк', en: 'Rows added' },
      {
        ky: 'Мурунку чыгарылышта болбогон саптардын саны.',
        ru: 'Сколько строк не было в предыдущем выпуске.',
        en: 'How many rows the release before did not have.',
      },
    ),
    changed: c.requiredCount(
      { ky: 'Өзгөргөн саптар', ru: 'Изменено строк', en: 'Rows changed' },
      {
        ky: 'Уячалары өзгөргөн саптардын саны.',
        ru: 'В скольких строках изменились ячейки.',
        en: 'In how many rows cells changed.',
      },
    ),
    withdrawn: c.requiredCount(
      { ky: 'Алынып салынган саптар', ru: 'Снято строк', en: 'Rows withdrawn' },
      {
        ky: 'Алынып салынган, бириктирилген же кодун алмаштырган саптардын саны.',
        ru: 'Сколько строк снято, объединено с другими или получило другой код.',
        en: 'How many rows were withdrawn, merged into others or given another id.',
      },
    ),
    ...c.requiredInThree(
      'title',
      { ky: 'Аталышы', ru: 'Название', en: 'Title' },
      {
        ky: 'Чыгарылышта эмне жаңы экени бир сүйлөм менен.',
        ru: 'Что нового в выпуске, одной фразой.',
        en: 'What is new in the release, in a sentence.',
      },
    ),
  },
);

export type ReleaseRow = z.output<typeof releases.row>;
