import type { Grant } from '#schemas/index.ts';
import { grantView, type LinkState } from '#model/grant-view.ts';
import type { Joined } from '#model/join.ts';
import { memo } from '#model/memo.ts';
import { saysOutcome } from '#model/known.ts';
import type { FlatColumn, FlatFacts, FlatSheet } from './flat-sheet.ts';
import { exactness, codeInWords, listed, textInWords, yesOrNo } from './flat-values.ts';
import { outcomeText } from './outcome-text.ts';
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

const som = (
  label: FlatColumn<Grant>['label'],
  about: FlatColumn<Grant>['about'],
  value: FlatColumn<Grant>['value'],
): FlatColumn<Grant> => ({ kind: 'som', label, about, value });

const text = (
  label: FlatColumn<Grant>['label'],
  about: FlatColumn<Grant>['about'],
  value: FlatColumn<Grant>['value'],
): FlatColumn<Grant> => ({ kind: 'text', label, about, value });

/** Grants: one row a grant, with all that a reader asks of it. */
export const flatGrants: FlatSheet<Grant> = {
  label: { ky: 'Гранттар: ар бири бир сапта', ru: 'Гранты: один в строке', en: 'Grants: one a row' },
  about: {
    ky: 'Бир сап — бир грант: аймак, заказчы жана алуучу аты менен, сумма, төлөм, натыйжа жана эмне белгисиз экени.',
    ru: 'Одна строка — один грант: место, заказчик и получатель по названиям, сумма, выплаты, результат и то, что неизвестно.',
    en: 'One row is one grant: place, customer and recipient by name, amount, payments, outcome and what is not known.',
  },
  rows: ({ dataset }) => dataset.winners,
  columns: {
    id: asPublished('winners', 'id'),
    year: {
      kind: 'year',
      label: { ky: 'Жыл', ru: 'Год', en: 'Year' },
      about: {
        ky: 'Кайсы жылдын акчасы: конкурстун жылы, ал белгисиз болсо ыйгаруунун, келишимдин же башталыштын жылы.',
        ru: 'Деньги какого года: год конкурса, а если он неизвестен — год присуждения, договора или начала.',
        en: 'The year of the money: of the call; where that is not known, of the award, the contract or the start.',
      },
      value: (grant, { joined }) => grantView(joined, grant).year,
    },
    ...placeColumns<Grant>(({ place }) => place),
    title: inOneLanguage('winners', 'title'),
    call: text(
      { ky: 'Конкурс', ru: 'Конкурс', en: 'Call' },
      {
        ky: 'Грант ыйгарылган конкурс.',
        ru: 'Конкурс, по которому присуждён грант.',
        en: 'The competition in which the grant was won.',
      },
      (grant, { joined, language }) => textInWords(grantView(joined, grant).call, 'title', language),
    ),
    customer: organizationIn('winners', 'customer', (grant, joined) => grantView(joined, grant).customer?.id),
    recipient: organizationIn('winners', 'recipient', ({ recipient }) => recipient),
    recipient_as_published: asPublished('winners', 'recipient_as_published'),
    target_group: codesInWords('winners', 'target_group'),
    status: codesInWords('winners', 'status'),
    projects: {
      ...asPublished<Grant>('winners', 'projects'),
      value: ({ projects }) => projects ?? 1,
    },
    amount: asPublished('winners', 'amount'),
    amount_qualifier: exactnessOf('winners', 'amount'),
    counted: text(
      { ky: 'Жыйынтыкка кошулат', ru: 'Входит в итог', en: 'Counts in totals' },
      {
        ky: '«Жок» болсо, бул сап башка сапка кирет (part_of): экөөнүн суммасын кошууга болбойт.',
        ru: '«Нет» — строка уже входит в другую (part_of): их суммы складывать нельзя.',
        en: '“No”: the row is part of another one (part_of); their amounts must not be added.',
      },
      (grant, { joined, language }) => yesOrNo(counts(joined, grant), language),
    ),
    part_of: asPublished('winners', 'part_of'),
    shared_amount: som(
      { ky: 'Башкалар менен жалпы сумма, сом', ru: 'Общая с другими сумма, сом', en: 'Amount shared with others, som' },
      {
        ky: 'Бир нече долбоорго берилген жалпы сумма: анын канчасы ушул долбоорго тийгени белгисиз. Кошпоңуз: ал жалпы сапта турат.',
        ru: 'Сумма на несколько проектов сразу: сколько из неё досталось этому, неизвестно. Не складывать: она стоит в общей строке.',
        en: 'A sum for several projects together; how much of it this one got is not known. Do not add it: it stands in the common row.',
      },
      (grant, { joined }) => grantView(joined, grant).shared?.amount ?? null,
    ),
    shared_amount_qualifier: text(
      { ky: 'Жалпы сумманын тактыгы', ru: 'Точность общей суммы', en: 'Qualifier of the shared amount' },
      { ky: 'Жалпы сумма канчалык так.', ru: 'Насколько точна общая сумма.', en: 'How exact the shared amount is.' },
      (grant, { joined, language }) => {
        const { shared } = grantView(joined, grant);
        return exactness(shared?.amount ?? null, shared?.amount_qualifier ?? null, language);
      },
    ),
    paid: som(
      { ky: 'Төлөндү, сом', ru: 'Выплачено, сом', en: 'Paid, som' },
      {
        ky: 'Белгилүү төлөмдөрдүн суммасы; бош болсо, төлөмдөр белгисиз (нөл эмес).',
        ru: 'Сумма известных выплат; пусто — выплаты неизвестны (это не ноль).',
        en: 'Sum of the payments that are known; empty means that none is known, not zero.',
      },
      (grant, { joined }) => grantView(joined, grant).paid.amount,
    ),
    awarded: asPublished('winners', 'awarded'),
    start: asPublished('winners', 'start'),
    end: asPublished('winners', 'end'),
    outcome: text(
      { ky: 'Натыйжа', ru: 'Результат', en: 'Outcome' },
      {
        ky: 'Иштин натыйжасы: көрсөткүчтөр, сан же сөз менен.',
        ru: 'Что получилось: показатели числом или словами.',
        en: 'What came of the work: indicators, in numbers or in words.',
      },
      (grant, { joined, language }) =>
        listed(
          grantView(joined, grant)
            .results.filter(saysOutcome)
            .map((result) => outcomeText(result, language)),
        ),
    ),
    not_found: text(
      { ky: 'Изделген, табылган жок', ru: 'Искали, но не нашли', en: 'Looked for, not found' },
      {
        ky: 'Биз издеп таппаган маалымат; бул «жарыяланган эмес» дегенди билдирбейт.',
        ru: 'Что мы искали и не нашли; это не значит, что этого не публиковали.',
        en: 'What we looked for and did not find; this does not mean that it was not published.',
      },
      (grant, facts) => linksIn('not-found', grant, facts),
    ),
    unknown: text(
      { ky: 'Белгисиз', ru: 'Неизвестно', en: 'Not known' },
      {
        ky: 'Бизге белгисиз маалымат; издегенибиз да жазылган эмес.',
        ru: 'Чего мы не знаем; поиск этого не записан.',
        en: 'What we do not know; no search for it is recorded.',
      },
      (grant, facts) => linksIn('unknown', grant, facts),
    ),
    ...sourceColumnsOf<Grant>('winners'),
    page: pageColumn(({ id }) => `grants/${id}/`),
  },
};

/** The grants that are not part of another one: their amounts may be added. */
const added = memo((joined: Joined) => new Set(joined.topGrants(joined.dataset.winners)));
const counts = (joined: Joined, grant: Grant) => added(joined).has(grant);

/** The links of the chain that are in a state, in words. */
const linksIn = (state: LinkState, grant: Grant, { joined, language }: FlatFacts) =>
  listed(
    grantView(joined, grant)
      .chain.filter((link) => link.state === state)
      .map(({ item }) => codeInWords('items', item, language)),
  );
