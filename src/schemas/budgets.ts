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
      { ky: 'Орган', ru: 'Орган', en: 'Body' },
      {
        ky: 'Акча кайсы органга тиешелүү.',
        ru: 'К какому органу относятся деньги.',
        en: 'The body whose money it is.',
      },
    ),
    place: c.requiredReference(
      'places',
      { ky: 'Аймак', ru: 'Место', en: 'Place' },
      {
        ky: 'Сан кайсы аймакты камтыйт.',
        ru: 'Какую территорию охватывает цифра.',
        en: 'The area that the figure covers.',
      },
    ),
    year: c.year(
      { ky: 'Жыл', ru: 'Год', en: 'Year' },
      {
        ky: 'Кайсы жылдын акчасы; булакта жыл аталбаса бош.',
        ru: 'Деньги какого года; пусто, если источник года не называет.',
        en: 'The year of the money; empty when the source names no year.',
      },
    ),
    period: c.edtf(
      { ky: 'Мезгил', ru: 'Период', en: 'Period' },
      {
        ky: 'Мезгил бир жылга барабар болбосо, EDTF аралыгы.',
        ru: 'Период, если он не равен году, интервал EDTF.',
        en: 'The period when it is not the whole year, an EDTF interval.',
      },
    ),
    level: c.requiredCode(
      'levels',
      { ky: 'Деңгээл', ru: 'Уровень', en: 'Level' },
      { ky: 'Акча кайсы бюджеттен.', ru: 'Из какого бюджета деньги.', en: 'Which budget the money comes from.' },
    ),
    scope: c.requiredCode(
      'scopes',
      { ky: 'Камтуу чөйрөсү', ru: 'Охват', en: 'Scope' },
      { ky: 'Сан эмнени камтыйт.', ru: 'Что охватывает цифра.', en: 'What the figure covers.' },
    ),
    ...c.inThree(
      'covers',
      { ky: 'Эмне камтылган', ru: 'Что именно охвачено', en: 'What exactly is covered' },
      {
        ky: 'Сан так эмнени камтый турганы, өз сөзүбүз менен.',
        ru: 'Что именно охватывает цифра, нашими словами.',
        en: 'What exactly the figure covers, in our own words.',
      },
    ),
    measure: c.requiredCode(
      'measures',
      { ky: 'Баскыч', ru: 'Стадия', en: 'Measure' },
      {
        ky: 'Пландалганбы, бөлүнгөнбү же жумшалганбы.',
        ru: 'Запланировано, выделено или израсходовано.',
        en: 'Whether planned, allocated or spent.',
      },
    ),
    amount: c.qualifiedBy(
      'amount_qualifier',
      c.som(
        { ky: 'Сумма, сом', ru: 'Сумма, сом', en: 'Amount, som' },
        { ky: 'Сумма, бүтүн сом.', ru: 'Сумма, целые сомы.', en: 'Amount, whole som.' },
      ),
    ),
    amount_qualifier: c.qualifier('amount'),
    call: c.reference(
      'calls',
      { ky: 'Конкурс', ru: 'Конкурс', en: 'Call' },
      {
        ky: 'Сан бир гана конкурска тиешелүү болсо, ошол конкурс.',
        ru: 'К какому конкурсу относится цифра, если к одному.',
        en: 'The competition that the figure belongs to, when it is one.',
      },
    ),
    repeats: c.reference(
      'winners',
      { ky: 'Кайсы грантты кайталайт', ru: 'Повторяет грант', en: 'Repeats the grant' },
      {
        ky: 'Ушул эле билдирүүдө айтылган грант: бир сан эки баскычты толтурбайт.',
        ru: 'Грант, о котором говорит то же самое сообщение: одна цифра не заполняет две стадии.',
        en: 'The grant that the same statement tells of: one figure never fills two stages.',
      },
    ),
    basis: c.basis(),
    source: c.source(),
  },
);

export type Budget = z.output<typeof budgets.row>;
