import type { TableName } from '#schemas/names.ts';
import type { Trilingual } from '#text/languages.ts';

/** A stage of the social order: what happens, who does it, and the table of the record that would show it. */
export interface Stage {
  what: Trilingual;
  who: Trilingual;
  /** null: the record has no place for it yet. */
  table: TableName | null;
}

const customer = {
  ky: 'заказчы: министрлик, мэрия же айыл өкмөтү',
  ru: 'заказчик: министерство, мэрия или айыл окмоту',
  en: 'the customer: a ministry, city hall or aiyl okmotu',
};
const recipient = { ky: 'жеңүүчү уюм', ru: 'организация-победитель', en: 'the winning organization' };

/** The twelve stages from need to public evaluation, in their order. */
export const stages: readonly Stage[] = [
  {
    what: { ky: 'Муктаждык изилденет', ru: 'Изучают потребности', en: 'Needs are studied' },
    who: customer,
    table: null,
  },
  {
    what: { ky: 'Программа кабыл алынат', ru: 'Принимают программу', en: 'A programme is adopted' },
    who: {
      ky: 'мамлекеттик орган же жергиликтүү өз алдынча башкаруу органы',
      ru: 'государственный или местный орган',
      en: 'a state or local body',
    },
    table: 'programmes',
  },
  {
    what: { ky: 'Комиссия түзүлөт', ru: 'Создают комиссию', en: 'A commission is formed' },
    who: customer,
    table: null,
  },
  {
    what: { ky: 'Конкурс жарыяланат', ru: 'Объявляют конкурс', en: 'The competition is announced' },
    who: customer,
    table: 'calls',
  },
  {
    what: { ky: 'Арыздар берилет', ru: 'Подают заявки', en: 'Applications are made' },
    who: {
      ky: 'уюмдар жана жеке ишкерлер',
      ru: 'организации и предприниматели',
      en: 'organizations and entrepreneurs',
    },
    table: 'calls',
  },
  {
    what: { ky: 'Арыздар бааланат', ru: 'Оценивают заявки', en: 'Applications are evaluated' },
    who: { ky: 'комиссия', ru: 'комиссия', en: 'the commission' },
    table: null,
  },
  {
    what: { ky: 'Жеңүүчү аныкталат', ru: 'Определяют победителя', en: 'The winner is decided' },
    who: { ky: 'комиссия жана заказчы', ru: 'комиссия и заказчик', en: 'the commission and the customer' },
    table: 'winners',
  },
  {
    what: { ky: 'Келишим түзүлөт', ru: 'Заключают договор', en: 'A contract is signed' },
    who: { ky: 'заказчы жана жеңүүчү', ru: 'заказчик и победитель', en: 'the customer and the winner' },
    table: 'winners',
  },
  {
    what: { ky: 'Акча которулат', ru: 'Перечисляют деньги', en: 'The money is paid' },
    who: customer,
    table: 'payments',
  },
  {
    what: { ky: 'Иш көзөмөлдөнөт', ru: 'Следят за работой', en: 'The work is monitored' },
    who: {
      ky: 'заказчы жана биргелешкен топтор',
      ru: 'заказчик и совместные группы',
      en: 'the customer and joint groups',
    },
    table: 'results',
  },
  { what: { ky: 'Отчёт берилет', ru: 'Сдают отчёт', en: 'A report is handed in' }, who: recipient, table: 'results' },
  {
    what: { ky: 'Эл алдында бааланат', ru: 'Оценивают публично', en: 'The result is judged in public' },
    who: {
      ky: 'тургундар, кеңештер, уюмдар',
      ru: 'жители, кенеши, организации',
      en: 'residents, keneshes, organizations',
    },
    table: 'results',
  },
];
