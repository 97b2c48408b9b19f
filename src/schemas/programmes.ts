import type * as z from 'zod';
import * as c from './columns.ts';
import { table } from './table.ts';

/** Programmes of the social order: every call hangs on one (Law No. 70 of 28 April 2017, Art. 1). */
export const programmes = table(
  'programmes',
  {
    label: { ky: 'Программалар', ru: 'Программы', en: 'Programmes' },
    about: {
      ky: 'Бир сап — мамлекеттик органдын же жергиликтүү бийликтин мамлекеттик социалдык заказ боюнча бир программасы.',
      ru: 'Одна строка — одна программа государственного социального заказа государственного или местного органа.',
      en: 'One row is one programme of the state social order of a state or local body.',
    },
  },
  {
    id: c.id(),
    customer: c.reference(
      'organizations',
      { ky: 'Заказчы', ru: 'Заказчик', en: 'Customer' },
      {
        ky: 'Программаны бекиткен же даярдаган орган.',
        ru: 'Орган, который утвердил или подготовил программу.',
        en: 'The body that adopted or prepared the programme.',
      },
    ),
    place: c.place(),
    ...c.inThree(
      'title',
      { ky: 'Аталышы', ru: 'Название', en: 'Title' },
      { ky: 'Программанын аталышы.', ru: 'Название программы.', en: 'Title of the programme.' },
    ),
    translated: c.translated(),
    period: c.edtf(
      { ky: 'Мезгили', ru: 'Период', en: 'Period' },
      {
        ky: 'Программа кайсы жылдарга түзүлгөн.',
        ru: 'На какие годы составлена программа.',
        en: 'The years that the programme covers.',
      },
    ),
    status: c.requiredCode(
      'programmeStatuses',
      { ky: 'Абалы', ru: 'Состояние', en: 'Status' },
      {
        ky: 'Программа кабыл алынганбы же долбоорбу.',
        ru: 'Принята программа или это проект.',
        en: 'Whether the programme is adopted or a draft.',
      },
    ),
    act: c.text(
      { ky: 'Бекиткен акт', ru: 'Утверждающий акт', en: 'Adopting act' },
      {
        ky: 'Бекиткен актынын номери; белгисиз болсо бош.',
        ru: 'Номер утверждающего акта; пусто, если неизвестен.',
        en: 'Number of the adopting act; empty when unknown.',
      },
    ),
    act_date: c.edtf(
      { ky: 'Актынын күнү', ru: 'Дата акта', en: 'Date of the act' },
      { ky: 'Бекиткен актынын күнү.', ru: 'Дата утверждающего акта.', en: 'Date of the adopting act.' },
    ),
    amount: c.qualifiedBy(
      'amount_qualifier',
      c.som(
        { ky: 'Сумма, сом', ru: 'Сумма, сом', en: 'Amount, som' },
        {
          ky: 'Программада каралган акча, бүтүн сом.',
          ru: 'Деньги, предусмотренные программой, целые сомы.',
          en: 'Money foreseen by the programme, whole som.',
        },
      ),
    ),
    amount_qualifier: c.qualifier('amount'),
    source: c.source(),
  },
);

export type Programme = z.output<typeof programmes.row>;
