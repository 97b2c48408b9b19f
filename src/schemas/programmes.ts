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
      ['Заказчы', 'Заказчик', 'Customer'],
      [
        'Программаны бекиткен же даярдаган орган.',
        'Орган, который утвердил или подготовил программу.',
        'The body that adopted or prepared the programme.',
      ],
    ),
    place: c.place(),
    ...c.inThree(
      'title',
      ['Аталышы', 'Название', 'Title'],
      ['Программанын аталышы.', 'Название программы.', 'Title of the programme.'],
    ),
    translated: c.translated(),
    period: c.edtf(
      ['Мезгили', 'Период', 'Period'],
      [
        'Программа кайсы жылдарга түзүлгөн.',
        'На какие годы составлена программа.',
        'The years that the programme covers.',
      ],
    ),
    status: c.requiredCode(
      'programmeStatuses',
      ['Абалы', 'Состояние', 'Status'],
      [
        'Программа кабыл алынганбы же долбоорбу.',
        'Принята программа или это проект.',
        'Whether the programme is adopted or a draft.',
      ],
    ),
    act: c.text(
      ['Бекиткен акт', 'Утверждающий акт', 'Adopting act'],
      [
        'Бекиткен актынын номери; белгисиз болсо бош.',
        'Номер утверждающего акта; пусто, если неизвестен.',
        'Number of the adopting act; empty when unknown.',
      ],
    ),
    act_date: c.edtf(
      ['Актынын күнү', 'Дата акта', 'Date of the act'],
      ['Бекиткен актынын күнү.', 'Дата утверждающего акта.', 'Date of the adopting act.'],
    ),
    amount: c.som(
      ['Сумма, сом', 'Сумма, сом', 'Amount, som'],
      [
        'Программада каралган акча, бүтүн сом.',
        'Деньги, предусмотренные программой, целые сомы.',
        'Money foreseen by the programme, whole som.',
      ],
    ),
    amount_qualifier: c.qualifier('amount'),
    source: c.source(),
  },
);

export type Programme = z.output<typeof programmes.row>;
