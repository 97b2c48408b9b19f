import type * as z from 'zod';
import * as c from './columns.ts';
import { table } from './table.ts';

/** Dated facts about the social order that are no call, grant or budget: laws, support programmes and projects, meetings. */
export const events = table(
  'events',
  {
    label: { ky: 'Окуялар', ru: 'События', en: 'Events' },
    about: {
      ky: 'Бир сап — социалдык заказдын тарыхындагы бир окуя: мыйзам, колдоо программасы же долбоору, жолугушуу.',
      ru: 'Одна строка — одно событие в истории социального заказа: закон, программа или проект поддержки, встреча.',
      en: 'One row is one event in the history of the social order: a law, a support programme or project, a meeting.',
    },
  },
  {
    id: c.id(),
    kind: c.requiredCode(
      'eventKinds',
      { ky: 'Түрү', ru: 'Вид', en: 'Kind' },
      { ky: 'Окуянын түрү.', ru: 'Вид события.', en: 'Kind of the event.' },
    ),
    date: c.edtf(
      { ky: 'Качан', ru: 'Когда', en: 'When' },
      {
        ky: 'Күнү же мезгили (EDTF); булакта жок болсо бош.',
        ru: 'Дата или период (EDTF); пусто, если источник её не называет.',
        en: 'Date or period (EDTF); empty when the source gives none.',
      },
    ),
    status: c.requiredCode(
      'eventStatuses',
      { ky: 'Болгонбу', ru: 'Состоялось ли', en: 'Did it happen' },
      {
        ky: 'Булак болгонун айтабы же алдын ала эле жарыялайбы.',
        ru: 'Говорит ли источник, что событие было, или только объявляет о нём.',
        en: 'Whether the source tells that it happened, or only announces it.',
      },
    ),
    place: c.place(),
    part_of: c.reference(
      'events',
      { ky: 'Кайсы программанын же долбоордун ичинде', ru: 'В рамках чего', en: 'Part of' },
      {
        ky: 'Окуя кирген программа же долбоор.',
        ru: 'Программа или проект, в рамках которых оно прошло.',
        en: 'The programme or project that it belongs to.',
      },
    ),
    call: c.reference(
      'calls',
      { ky: 'Конкурс', ru: 'Конкурс', en: 'Call' },
      { ky: 'Окуяга тиешелүү конкурс.', ru: 'Конкурс, к которому оно относится.', en: 'The call that it belongs to.' },
    ),
    disagrees_with: c.reference(
      'events',
      { ky: 'Эмнеге каршы келет', ru: 'С чем расходится', en: 'Disagrees with' },
      {
        ky: 'Башка булак боюнча ушул сапка каршы келген окуя; экөө тең көрсөтүлөт.',
        ru: 'Событие, которое по другому источнику противоречит этой строке; показаны оба.',
        en: 'An event that by another source contradicts this row; both are shown.',
      },
    ),
    ...c.inThree(
      'title',
      { ky: 'Эмне болгон', ru: 'Что произошло', en: 'What happened' },
      { ky: 'Окуя бир сап менен.', ru: 'Событие одной строкой.', en: 'The event in one line.' },
    ),
    translated: c.translated(),
    ...c.inThree(
      'about',
      { ky: 'Эмне жөнүндө', ru: 'О чём', en: 'What it was about' },
      {
        ky: 'Максаты жана мазмуну, өз сөзүбүз менен.',
        ru: 'Цель и содержание, нашими словами.',
        en: 'Purpose and substance, in our own words.',
      },
    ),
    participants: c.qualifiedBy(
      'participants_qualifier',
      c.count(
        { ky: 'Катышуучулар', ru: 'Участники', en: 'Participants' },
        { ky: 'Катышуучулардын саны.', ru: 'Число участников.', en: 'Number of participants.' },
      ),
    ),
    participants_qualifier: c.qualifier('value'),
    source: c.source(),
  },
);

export type Event = z.output<typeof events.row>;
