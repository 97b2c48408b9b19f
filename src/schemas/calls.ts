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
      { ky: 'Программа', ru: 'Программа', en: 'Programme' },
      {
        ky: 'Конкурс таянган программа.',
        ru: 'Программа, по которой проводится конкурс.',
        en: 'The programme that the competition carries out.',
      },
    ),
    part_of: c.reference(
      'calls',
      { ky: 'Кайсы конкурстун бөлүгү', ru: 'Часть конкурса', en: 'Part of' },
      {
        ky: 'Ушул конкурс кирген жалпы сап; экөө бир конкурс деп саналат.',
        ru: 'Общая строка, в которую входит этот конкурс; вместе они считаются один раз.',
        en: 'The row that includes this call; an umbrella and its parts count once.',
      },
    ),
    customer: c.reference(
      'organizations',
      { ky: 'Заказчы', ru: 'Заказчик', en: 'Customer' },
      {
        ky: 'Конкурсту жарыялаган орган.',
        ru: 'Орган, объявивший конкурс.',
        en: 'The body that announced the competition.',
      },
    ),
    place: c.place(),
    form: c.requiredCode(
      'forms',
      { ky: 'Формасы', ru: 'Форма', en: 'Form' },
      { ky: 'Социалдык заказдын формасы.', ru: 'Форма социального заказа.', en: 'Form of the social order.' },
    ),
    ...c.inThree(
      'title',
      { ky: 'Аталышы', ru: 'Название', en: 'Title' },
      {
        ky: 'Конкурстун аталышы же темасы.',
        ru: 'Название или тема конкурса.',
        en: 'Title or theme of the competition.',
      },
    ),
    title_language: c.code(
      'languages',
      { ky: 'Аталыштын баштапкы тили', ru: 'Язык оригинала', en: 'Original language' },
      {
        ky: 'Булактагы аталыштын тили; булакта аталыш жок болсо бош.',
        ru: 'Язык названия в источнике; пусто, если названия в источнике нет.',
        en: 'Language of the title in the source; empty when the source gives no title.',
      },
    ),
    translated: c.translated(),
    ...c.inThree(
      'problem',
      { ky: 'Көйгөй', ru: 'Проблема', en: 'Problem' },
      {
        ky: 'Конкурс кайсы көйгөйдү чечет, өз сөзүбүз менен.',
        ru: 'Какую проблему решает конкурс, нашими словами.',
        en: 'The problem that the competition addresses, in our own words.',
      },
    ),
    ...c.inThree(
      'aim',
      { ky: 'Максаты', ru: 'Цель', en: 'Aim' },
      {
        ky: 'Конкурстун максаты, өз сөзүбүз менен.',
        ru: 'Цель конкурса, нашими словами.',
        en: 'Aim of the competition, in our own words.',
      },
    ),
    target_group: c.targetGroup(),
    announced: c.edtf(
      { ky: 'Жарыяланган күнү', ru: 'Объявлен', en: 'Announced' },
      {
        ky: 'Конкурс жарыяланган күн (EDTF).',
        ru: 'Дата объявления конкурса (EDTF).',
        en: 'Date of the announcement (EDTF).',
      },
    ),
    deadline: c.edtf(
      { ky: 'Арыз берүүнүн акыркы күнү', ru: 'Срок подачи заявок', en: 'Deadline' },
      {
        ky: 'Арыздар кабыл алынган акыркы күн (EDTF).',
        ru: 'Последний день приёма заявок (EDTF).',
        en: 'Last day for applications (EDTF).',
      },
    ),
    year: c.year(
      { ky: 'Бюджет жылы', ru: 'Бюджетный год', en: 'Budget year' },
      {
        ky: 'Конкурс кайсы жылдын акчасына өткөрүлгөн.',
        ru: 'На деньги какого года проводится конкурс.',
        en: 'The year whose money the competition gives.',
      },
    ),
    budget: c.qualifiedBy(
      'budget_qualifier',
      c.som(
        { ky: 'Бюджети, сом', ru: 'Бюджет, сом', en: 'Budget, som' },
        {
          ky: 'Конкурска бөлүнгөн акча, бүтүн сом.',
          ru: 'Деньги, выделенные на конкурс, целые сомы.',
          en: 'Money set aside for the competition, whole som.',
        },
      ),
    ),
    budget_qualifier: c.qualifier('budget'),
    project_cap: c.qualifiedBy(
      'project_cap_qualifier',
      c.som(
        { ky: 'Бир долбоорго эң көп сумма, сом', ru: 'Предел на проект, сом', en: 'Cap per project, som' },
        {
          ky: 'Бир долбоорго берилүүчү эң көп сумма, бүтүн сом.',
          ru: 'Наибольшая сумма на один проект, целые сомы.',
          en: 'Largest amount for one project, whole som.',
        },
      ),
    ),
    project_cap_qualifier: c.qualifier('amount'),
    applications: c.qualifiedBy(
      'applications_qualifier',
      c.count(
        { ky: 'Арыздар', ru: 'Заявки', en: 'Applications' },
        { ky: 'Арыздардын саны.', ru: 'Число заявок.', en: 'Number of applications.' },
      ),
    ),
    applications_qualifier: c.qualifier('value'),
    application_unit: c.code(
      'applicationUnits',
      { ky: 'Арыздар эмне менен саналган', ru: 'В чём считаны заявки', en: 'Applications counted in' },
      {
        ky: 'Булак уюмдарды санаганбы же долбоорлорду.',
        ru: 'Считает ли источник организации или проекты.',
        en: 'Whether the source counts organizations or projects.',
      },
    ),
    selected: c.qualifiedBy(
      'selected_qualifier',
      c.count(
        { ky: 'Тандалган долбоорлор', ru: 'Отобрано проектов', en: 'Projects selected' },
        { ky: 'Тандалган долбоорлордун саны.', ru: 'Число отобранных проектов.', en: 'Number of projects selected.' },
      ),
    ),
    selected_qualifier: c.qualifier('value'),
    status: c.requiredCode(
      'callStatuses',
      { ky: 'Абалы', ru: 'Состояние', en: 'Status' },
      { ky: 'Конкурстун абалы.', ru: 'Состояние конкурса.', en: 'State of the competition.' },
    ),
    ...c.inThree(
      'note',
      { ky: 'Эскертүү', ru: 'Примечание', en: 'Note' },
      {
        ky: 'Окурман билиши керек нерсе, өз сөзүбүз менен: эмнени биз болжолдодук, эмне белгисиз.',
        ru: 'Что нужно знать читателю, нашими словами: что мы предположили, что неясно.',
        en: 'What a reader must know, in our own words: what we inferred, what is unclear.',
      },
    ),
    basis: c.basis(),
    source: c.source(),
  },
);

export type Call = z.output<typeof calls.row>;
