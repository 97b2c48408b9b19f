import type * as z from 'zod';
import * as c from './columns.ts';
import { table } from './table.ts';

/** Competitions; OCDS «tender». */
export const calls = table(
  'calls',
  {
    label: { ky: 'Конкурстар', ru: 'Конкурсы', en: 'Calls' },
    about: {
      ky: 'Бир сап — мамлекеттик социалдык заказдын бир конкурсу.',
      ru: 'Одна строка — один конкурс государственного социального заказа.',
      en: 'One row is one competition of the state social order.',
    },
  },
  {
    id: c.id(),
    programme: c.reference(
      'programmes',
      ['Программа', 'Программа', 'Programme'],
      [
        'Конкурс таянган программа.',
        'Программа, по которой проводится конкурс.',
        'The programme that the competition carries out.',
      ],
    ),
    customer: c.reference(
      'organizations',
      ['Заказчы', 'Заказчик', 'Customer'],
      ['Конкурсту жарыялаган орган.', 'Орган, объявивший конкурс.', 'The body that announced the competition.'],
    ),
    place: c.place(),
    form: c.requiredCode(
      'forms',
      ['Формасы', 'Форма', 'Form'],
      ['Социалдык заказдын формасы.', 'Форма социального заказа.', 'Form of the social order.'],
    ),
    ...c.inThree(
      'title',
      ['Аталышы', 'Название', 'Title'],
      ['Конкурстун аталышы же темасы.', 'Название или тема конкурса.', 'Title or theme of the competition.'],
    ),
    title_language: c.code(
      'languages',
      ['Аталыштын баштапкы тили', 'Язык оригинала', 'Original language'],
      [
        'Булактагы аталыштын тили; булакта аталыш жок болсо бош.',
        'Язык названия в источнике; пусто, если названия в источнике нет.',
        'Language of the title in the source; empty when the source gives no title.',
      ],
    ),
    translated: c.translated(),
    ...c.inThree(
      'problem',
      ['Көйгөй', 'Проблема', 'Problem'],
      [
        'Конкурс кайсы көйгөйдү чечет, өз сөзүбүз менен.',
        'Какую проблему решает конкурс, нашими словами.',
        'The problem that the competition addresses, in our own words.',
      ],
    ),
    ...c.inThree(
      'aim',
      ['Максаты', 'Цель', 'Aim'],
      [
        'Конкурстун максаты, өз сөзүбүз менен.',
        'Цель конкурса, нашими словами.',
        'Aim of the competition, in our own words.',
      ],
    ),
    target_group: c.targetGroup(),
    announced: c.edtf(
      ['Жарыяланган күнү', 'Объявлен', 'Announced'],
      ['Конкурс жарыяланган күн (EDTF).', 'Дата объявления конкурса (EDTF).', 'Date of the announcement (EDTF).'],
    ),
    deadline: c.edtf(
      ['Арыз берүүнүн акыркы күнү', 'Срок подачи заявок', 'Deadline'],
      [
        'Арыздар кабыл алынган акыркы күн (EDTF).',
        'Последний день приёма заявок (EDTF).',
        'Last day for applications (EDTF).',
      ],
    ),
    year: c.year(
      ['Бюджет жылы', 'Бюджетный год', 'Budget year'],
      [
        'Конкурс кайсы жылдын акчасына өткөрүлгөн.',
        'На деньги какого года проводится конкурс.',
        'The year whose money the competition gives.',
      ],
    ),
    budget: c.som(
      ['Бюджети, сом', 'Бюджет, сом', 'Budget, som'],
      [
        'Конкурска бөлүнгөн акча, бүтүн сом.',
        'Деньги, выделенные на конкурс, целые сомы.',
        'Money set aside for the competition, whole som.',
      ],
    ),
    budget_qualifier: c.qualifier('budget'),
    project_cap: c.som(
      ['Бир долбоорго чек, сом', 'Предел на проект, сом', 'Cap per project, som'],
      [
        'Бир долбоорго берилүүчү эң көп сумма, бүтүн сом.',
        'Наибольшая сумма на один проект, целые сомы.',
        'Largest amount for one project, whole som.',
      ],
    ),
    applications: c.count(
      ['Арыздар', 'Заявки', 'Applications'],
      ['Арыздардын саны.', 'Число заявок.', 'Number of applications.'],
    ),
    application_unit: c.code(
      'applicationUnits',
      ['Арыздар эмне менен саналган', 'В чём считаны заявки', 'Applications counted in'],
      [
        'Булак уюмдарды санаганбы же долбоорлорду.',
        'Считает ли источник организации или проекты.',
        'Whether the source counts organizations or projects.',
      ],
    ),
    selected: c.count(
      ['Тандалган долбоорлор', 'Отобрано проектов', 'Projects selected'],
      ['Тандалган долбоорлордун саны.', 'Число отобранных проектов.', 'Number of projects selected.'],
    ),
    status: c.requiredCode(
      'callStatuses',
      ['Абалы', 'Состояние', 'Status'],
      ['Конкурстун абалы.', 'Состояние конкурса.', 'State of the competition.'],
    ),
    basis: c.basis(),
    source: c.source(),
  },
);

export type Call = z.output<typeof calls.row>;
