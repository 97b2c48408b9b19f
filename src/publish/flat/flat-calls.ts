import type { Call } from '#schemas/index.ts';
import { callYear } from '#model/grant-year.ts';
import type { Joined } from '#model/join.ts';
import { boundOf } from '#model/money.ts';
import { awardedOf } from '#model/derived/awarded.ts';
import type { FlatSheet } from './flat-sheet.ts';
import { exactness, yesOrNo } from './flat-values.ts';
import {
  asPublished,
  codesInWords,
  exactnessOf,
  inOneLanguage,
  organizationIn,
  pageColumn,
  placeColumns,
  sourceColumnsOf,
} from './shared-columns.ts';

/** Calls: one row a competition. */
export const flatCalls: FlatSheet<Call> = {
  label: { ky: 'Конкурстар: ар бири бир сапта', ru: 'Конкурсы: один в строке', en: 'Calls: one a row' },
  about: {
    ky: 'Бир сап — бир конкурс: аймак, заказчы, мөөнөт, бюджет, арыздар жана тандалган долбоорлор.',
    ru: 'Одна строка — один конкурс: место, заказчик, срок, бюджет, заявки и отобранные проекты.',
    en: 'One row is one competition: place, customer, deadline, budget, applications and projects selected.',
  },
  rows: ({ dataset }) => dataset.calls,
  columns: {
    id: asPublished('calls', 'id'),
    year: {
      ...asPublished<Call>('calls', 'year'),
      about: {
        ky: 'Кайсы жылдын акчасы; белгисиз болсо, жарыяланган жыл.',
        ru: 'Деньги какого года; если он неизвестен — год объявления.',
        en: 'The year of the money; where it is not known, the year of the announcement.',
      },
      value: (call) => callYear(call),
    },
    ...placeColumns<Call>(({ place }) => place),
    title: inOneLanguage('calls', 'title'),
    customer: organizationIn('calls', 'customer', ({ customer }) => customer),
    form: codesInWords('calls', 'form'),
    target_group: codesInWords('calls', 'target_group'),
    problem: inOneLanguage('calls', 'problem'),
    aim: inOneLanguage('calls', 'aim'),
    announced: asPublished('calls', 'announced'),
    deadline: asPublished('calls', 'deadline'),
    budget: asPublished('calls', 'budget'),
    budget_qualifier: exactnessOf('calls', 'budget'),
    project_cap: asPublished('calls', 'project_cap'),
    project_cap_qualifier: exactnessOf('calls', 'project_cap'),
    applications: asPublished('calls', 'applications'),
    applications_qualifier: exactnessOf('calls', 'applications'),
    application_unit: codesInWords('calls', 'application_unit'),
    selected: asPublished('calls', 'selected'),
    selected_qualifier: exactnessOf('calls', 'selected'),
    awarded: {
      kind: 'som',
      label: { ky: 'Ыйгарылды, сом', ru: 'Присуждено, сом', en: 'Awarded, som' },
      about: {
        ky: 'Конкурстун белгилүү гранттарынын суммасы, бөлүктөрүнүкү менен бирге; бош болсо белгисиз (нөл эмес).',
        ru: 'Сумма известных грантов конкурса вместе с его частями; пусто — неизвестно (это не ноль).',
        en: 'Sum of the known grants of the call, its parts included; empty means not known, not zero.',
      },
      value: (call, { joined }) => sumOf(joined, call)?.amount ?? null,
    },
    awarded_qualifier: {
      kind: 'text',
      label: { ky: 'Ыйгарылгандын тактыгы', ru: 'Точность присуждённого', en: 'Qualifier of the amount awarded' },
      about: {
        ky: 'Белгисиз гранттар болсо, сумма — төмөнкү чек.',
        ru: 'Если суммы части грантов неизвестны, это нижняя граница.',
        en: 'Where the amounts of some grants are not known, the sum is a lower bound.',
      },
      value: (call, { joined, language }) => {
        const sum = sumOf(joined, call);
        return sum ? exactness(sum.amount, boundOf(sum), language) : '';
      },
    },
    counted: {
      kind: 'text',
      label: { ky: 'Жыйынтыкка кошулат', ru: 'Входит в итог', en: 'Counts in totals' },
      about: {
        ky: '«Жок» болсо, конкурс башка сапка кирет (part_of): экөө бир конкурс деп саналат.',
        ru: '«Нет» — конкурс уже входит в другую строку (part_of): вместе они считаются один раз.',
        en: '“No”: the call is part of another row (part_of); the two count once.',
      },
      value: (call, { joined, language }) => yesOrNo(!joined.callsById.has(call.part_of ?? ''), language),
    },
    part_of: asPublished('calls', 'part_of'),
    status: codesInWords('calls', 'status'),
    ...sourceColumnsOf<Call>('calls'),
    page: pageColumn(({ id }) => `calls/${id}/`),
  },
};

/** What the known grants of a call come to; null where it has none. */
function sumOf(joined: Joined, { id }: Call) {
  const calls = [id, ...(joined.partsByCall.get(id) ?? []).map((part) => part.id)];
  return calls.some((call) => joined.grantsByCall.has(call)) ? awardedOf(joined, `calls/${id}`).sum : null;
}
