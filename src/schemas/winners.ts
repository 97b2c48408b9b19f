import type * as z from 'zod';
import * as c from './columns.ts';
import { table } from './table.ts';

/**
 * Grants: one project of one winner; OCDS «award», 360Giving «grant».
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
      ['Конкурс', 'Конкурс', 'Call'],
      [
        'Грант ыйгарылган конкурс.',
        'Конкурс, по которому присуждён грант.',
        'The competition in which the grant was won.',
      ],
    ),
    customer: c.reference(
      'organizations',
      ['Заказчы', 'Заказчик', 'Customer'],
      ['Грантты берген орган.', 'Орган, который даёт грант.', 'The body that gives the grant.'],
    ),
    recipient: c.reference(
      'organizations',
      ['Алуучу', 'Получатель', 'Recipient'],
      [
        'Грант алган уюм; аталышы табылбаса бош.',
        'Организация, получившая грант; пусто, если имя не найдено.',
        'The organization that got the grant; empty when its name was not found.',
      ],
    ),
    recipient_as_published: c.text(
      ['Алуучу, булактагыдай', 'Получатель, как в источнике', 'Recipient as published'],
      [
        'Алуучунун булакта жазылган аталышы.',
        'Название получателя, как оно написано в источнике.',
        'Name of the recipient exactly as the source writes it.',
      ],
    ),
    place: c.place(),
    ...c.inThree(
      'title',
      ['Долбоордун аталышы', 'Название проекта', 'Project title'],
      ['Долбоордун аталышы же мазмуну.', 'Название или содержание проекта.', 'Title or substance of the project.'],
    ),
    translated: c.translated(),
    awarded: c.edtf(
      ['Ыйгарылган', 'Присуждён', 'Awarded'],
      ['Жеңүүчү качан аныкталган (EDTF).', 'Когда определён победитель (EDTF).', 'When the winner was decided (EDTF).'],
    ),
    amount: c.som(
      ['Сумма, сом', 'Сумма, сом', 'Amount, som'],
      [
        'Ыйгарылган сумма, бүтүн сом; долбоорлор арасында бөлүнбөгөн жалпы сумма жалпы сапта турат.',
        'Присуждённая сумма, целые сомы; неразделённая общая сумма стоит в общей строке.',
        'Amount awarded, whole som; a sum shared by projects stands in their common row.',
      ],
    ),
    amount_qualifier: c.qualifier('amount'),
    projects: c.count(
      ['Долбоорлордун саны', 'Число проектов', 'Number of projects'],
      [
        'Сап канча долбоорду камтыйт; бош болсо бирөө.',
        'Сколько проектов в строке; пусто — один.',
        'How many projects the row covers; empty means one.',
      ],
    ),
    part_of: c.reference(
      'winners',
      ['Кайсы саптын курамында', 'Часть строки', 'Part of'],
      [
        'Бул долбоорду камтыган жалпы сап; суммалары кошулбайт.',
        'Общая строка, в которую входит проект; суммы не складываются.',
        'The row that includes this project; the two are never added.',
      ],
    ),
    cofinancing: c.som(
      ['Кошумча каржылоо, сом', 'Софинансирование, сом', 'Co-financing, som'],
      [
        'Башка булактан кошулган акча, бүтүн сом.',
        'Деньги из другого источника, целые сомы.',
        'Money added from elsewhere, whole som.',
      ],
    ),
    cofinancer: c.reference(
      'organizations',
      ['Кошумча каржылаган', 'Софинансирует', 'Co-financer'],
      ['Кошумча каржылаган уюм.', 'Организация, которая софинансирует.', 'The organization that co-finances.'],
    ),
    contract: c.text(
      ['Келишимдин номери', 'Номер договора', 'Contract number'],
      ['Келишимдин номери.', 'Номер договора.', 'Number of the contract.'],
    ),
    signed: c.edtf(
      ['Келишимге кол коюлган', 'Договор подписан', 'Contract signed'],
      ['Келишимге кол коюлган күн (EDTF).', 'Дата подписания договора (EDTF).', 'Date of the contract (EDTF).'],
    ),
    start: c.edtf(
      ['Башталышы', 'Начало', 'Start'],
      ['Долбоордун башталышы (EDTF).', 'Начало проекта (EDTF).', 'Start of the project (EDTF).'],
    ),
    end: c.edtf(
      ['Аякташы', 'Окончание', 'End'],
      ['Долбоордун аякташы (EDTF).', 'Окончание проекта (EDTF).', 'End of the project (EDTF).'],
    ),
    target_group: c.targetGroup(),
    status: c.requiredCode(
      'grantStatuses',
      ['Абалы', 'Состояние', 'Status'],
      ['Гранттын абалы.', 'Состояние гранта.', 'State of the grant.'],
    ),
    basis: c.basis(),
    source: c.source(),
  },
);

export type Grant = z.output<typeof winners.row>;
