import type * as z from 'zod';
import * as c from './columns.ts';
import { table } from './table.ts';

/** Published budget figures. Figures of different scope, level or measure are shown side by side and never added. */
export const budgets = table(
  'budgets',
  {
    label: { ky: 'Бюджет сандары', ru: 'Бюджетные цифры', en: 'Budget figures' },
    about: {
      ky: 'Бир сап — социалдык заказ боюнча жарыяланган бир бюджет саны.',
      ru: 'Одна строка — одна опубликованная бюджетная цифра по социальному заказу.',
      en: 'One row is one published budget figure of the social order.',
    },
  },
  {
    id: c.id(),
    organization: c.reference(
      'organizations',
      ['Орган', 'Орган', 'Body'],
      ['Акча кайсы органга тиешелүү.', 'К какому органу относятся деньги.', 'The body whose money it is.'],
    ),
    place: c.requiredReference(
      'places',
      ['Аймак', 'Место', 'Place'],
      ['Сан кайсы аймакты камтыйт.', 'Какую территорию охватывает цифра.', 'The area that the figure covers.'],
    ),
    year: c.year(
      ['Жыл', 'Год', 'Year'],
      [
        'Кайсы жылдын акчасы; булакта жыл аталбаса бош.',
        'Деньги какого года; пусто, если источник года не называет.',
        'The year of the money; empty when the source names no year.',
      ],
    ),
    period: c.edtf(
      ['Мезгил', 'Период', 'Period'],
      [
        'Жылдан башка мезгил болсо, EDTF аралыгы.',
        'Период, если он не равен году, интервал EDTF.',
        'The period when it is not the whole year, an EDTF interval.',
      ],
    ),
    level: c.requiredCode(
      'levels',
      ['Деңгээл', 'Уровень', 'Level'],
      ['Акча кайсы бюджеттен.', 'Из какого бюджета деньги.', 'Which budget the money comes from.'],
    ),
    scope: c.requiredCode(
      'scopes',
      ['Камтуусу', 'Охват', 'Scope'],
      ['Сан эмнени камтыйт.', 'Что охватывает цифра.', 'What the figure covers.'],
    ),
    ...c.inThree(
      'covers',
      ['Эмне камтылган', 'Что именно охвачено', 'What exactly is covered'],
      [
        'Сан так эмнени камтый турганы, өз сөзүбүз менен.',
        'Что именно охватывает цифра, нашими словами.',
        'What exactly the figure covers, in our own words.',
      ],
    ),
    measure: c.requiredCode(
      'measures',
      ['Баскыч', 'Стадия', 'Measure'],
      [
        'Пландалганбы, бөлүнгөнбү же жумшалганбы.',
        'Запланировано, выделено или израсходовано.',
        'Whether planned, allocated or spent.',
      ],
    ),
    amount: c.som(
      ['Сумма, сом', 'Сумма, сом', 'Amount, som'],
      ['Сумма, бүтүн сом.', 'Сумма, целые сомы.', 'Amount, whole som.'],
    ),
    amount_qualifier: c.qualifier('amount'),
    call: c.reference(
      'calls',
      ['Конкурс', 'Конкурс', 'Call'],
      [
        'Сан кайсы конкурска тиешелүү, эгер бирөөнө гана тиешелүү болсо.',
        'К какому конкурсу относится цифра, если к одному.',
        'The competition that the figure belongs to, when it is one.',
      ],
    ),
    basis: c.basis(),
    source: c.source(),
  },
);

export type Budget = z.output<typeof budgets.row>;
