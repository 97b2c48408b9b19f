import type * as z from 'zod';
import * as c from './columns.ts';
import { table } from './table.ts';

/**
 * Grants: one project of one winner; OCDS «award», 360Giving «grant». The published table is `winners`, the type of a row is `Grant`, its page is
 * `grants/<id>/`, its subject in claims and lookups is `winners/<id>`: one thing, two names, both of them published.
 * A row with `projects` above 1 is an aggregate or a shared sum: its parts name it in `part_of` and are never added to it.
 */
export const winners = table(
  'winners',
  {
    label: { ky: 'Жеңүүчүлөр жана гранттар', ru: 'Победители и гранты', en: 'Winners and grants' },
    about: {
      ky: 'Бир сап — бир жеңүүчүнүн бир долбоору же бир нече долбоордун жалпы саны (projects 1ден көп).',
      ru: 'Одна строка — один проект одного победителя или несколько проектов вместе (projects больше 1).',
      en: 'One row is one project of one winner, or several projects together (projects above 1).',
    },
  },
  {
    id: c.id(),
    call: c.reference(
      'calls',
      { ky: 'Конкурс', ru: 'Конкурс', en: 'Call' },
      {
        ky: 'Грант ыйгарылган конкурс.',
        ru: 'Конкурс, по которому присуждён грант.',
        en: 'The competition in which the grant was won.',
      },
    ),
    customer: c.reference(
      'organizations',
      { ky: 'Заказчы', ru: 'Заказчик', en: 'Customer' },
      { ky: 'Грантты берген орган.', ru: 'Орган, который даёт грант.', en: 'The body that gives the grant.' },
    ),
    recipient: c.reference(
      'organizations',
      { ky: 'Алуучу', ru: 'Получатель', en: 'Recipient' },
      {
        ky: 'Грант алган уюм; аталышы табылбаса бош.',
        ru: 'Организация, получившая грант; пусто, если имя не найдено.',
        en: 'The organization that got the grant; empty when its name was not found.',
      },
    ),
    recipient_as_published: c.text(
      { ky: 'Алуучу, булактагыдай', ru: 'Получатель, как в источнике', en: 'Recipient as published' },
      {
        ky: 'Алуучунун булакта жазылган аталышы.',
        ru: 'Название получателя, как оно написано в источнике.',
        en: 'Name of the recipient exactly as the source writes it.',
      },
    ),
    place: c.place(),
    ...c.inThree(
      'title',
      { ky: 'Долбоордун аталышы', ru: 'Название проекта', en: 'Project title' },
      {
        ky: 'Долбоордун аталышы же мазмуну.',
        ru: 'Название или содержание проекта.',
        en: 'Title or substance of the project.',
      },
    ),
    translated: c.translated(),
    awarded: c.edtf(
      { ky: 'Ыйгарылган', ru: 'Присуждён', en: 'Awarded' },
      {
        ky: 'Жеңүүчү качан аныкталган (EDTF).',
        ru: 'Когда определён победитель (EDTF).',
        en: 'When the winner was decided (EDTF).',
      },
    ),
    amount: c.qualifiedBy(
      'amount_qualifier',
      c.som(
        { ky: 'Сумма, сом', ru: 'Сумма, сом', en: 'Amount, som' },
        {
          ky: 'Ыйгарылган сумма, бүтүн сом; долбоорлор арасында бөлүнбөгөн жалпы сумма жалпы сапта турат.',
          ru: 'Присуждённая сумма, целые сомы; неразделённая общая сумма стоит в общей строке.',
          en: 'Amount awarded, whole som; a sum shared by projects stands in their common row.',
        },
      ),
    ),
    amount_qualifier: c.qualifier('amount'),
    projects: c.count(
      { ky: 'Долбоорлордун саны', ru: 'Число проектов', en: 'Number of projects' },
      {
        ky: 'Сап канча долбоорду камтыйт; бош болсо бирөө.',
        ru: 'Сколько проектов в строке; пусто — один.',
        en: 'How many projects the row covers; empty means one.',
      },
    ),
    projects_qualifier: c.qualifier('value'),
    part_of: c.reference(
      'winners',
      { ky: 'Кайсы саптын курамында', ru: 'Часть строки', en: 'Part of' },
      {
        ky: 'Бул долбоорду камтыган жалпы сап; суммалары кошулбайт.',
        ru: 'Общая строка, в которую входит проект; суммы не складываются.',
        en: 'The row that includes this project; the two are never added.',
      },
    ),
    cofinancing: c.som(
      { ky: 'Биргелешип каржылоо, сом', ru: 'Софинансирование, сом', en: 'Co-financing, som' },
      {
        ky: 'Башка булактан кошулган акча, бүтүн сом.',
        ru: 'Деньги из другого источника, целые сомы.',
        en: 'Money added from elsewhere, whole som.',
      },
    ),
    cofinancer: c.reference(
      'organizations',
      { ky: 'Биргелешип каржылаган', ru: 'Софинансирует', en: 'Co-financer' },
      {
        ky: 'Биргелешип каржылаган уюм.',
        ru: 'Организация, которая софинансирует.',
        en: 'The organization that co-finances.',
      },
    ),
    contract: c.text(
      { ky: 'Келишимдин номери', ru: 'Номер договора', en: 'Contract number' },
      { ky: 'Келишимдин номери.', ru: 'Номер договора.', en: 'Number of the contract.' },
    ),
    signed: c.edtf(
      { ky: 'Келишимге кол коюлган күн', ru: 'Договор подписан', en: 'Contract signed' },
      {
        ky: 'Келишимге кол коюлган күн (EDTF).',
        ru: 'Дата подписания договора (EDTF).',
        en: 'Date of the contract (EDTF).',
      },
    ),
    start: c.edtf(
      { ky: 'Башталышы', ru: 'Начало', en: 'Start' },
      { ky: 'Долбоордун башталышы (EDTF).', ru: 'Начало проекта (EDTF).', en: 'Start of the project (EDTF).' },
    ),
    end: c.edtf(
      { ky: 'Аякташы', ru: 'Окончание', en: 'End' },
      { ky: 'Долбоордун аякташы (EDTF).', ru: 'Окончание проекта (EDTF).', en: 'End of the project (EDTF).' },
    ),
    target_group: c.targetGroup(),
    status: c.requiredCode(
      'grantStatuses',
      { ky: 'Абалы', ru: 'Состояние', en: 'Status' },
      { ky: 'Гранттын абалы.', ru: 'Состояние гранта.', en: 'State of the grant.' },
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

export type Grant = z.output<typeof winners.row>;
