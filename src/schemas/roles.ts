import type * as z from 'zod';
import * as c from './columns.ts';
import { table } from './table.ts';

/** What an organization did in an event: who financed, carried out, hosted. */
export const roles = table(
  'roles',
  {
    label: { ky: 'Уюмдардын ролу', ru: 'Роли организаций', en: 'Roles' },
    about: {
      ky: 'Бир сап — бир уюмдун бир окуядагы, программадагы же долбоордогу бир ролу.',
      ru: 'Одна строка — одна роль одной организации в событии, программе или проекте.',
      en: 'One row is one role of one organization in an event, programme or project.',
    },
  },
  {
    id: c.id(),
    event: c.requiredReference(
      'events',
      { ky: 'Окуя', ru: 'Событие', en: 'Event' },
      { ky: 'Кайсы окуяда.', ru: 'В каком событии.', en: 'In which event.' },
    ),
    organization: c.requiredReference(
      'organizations',
      { ky: 'Уюм', ru: 'Организация', en: 'Organization' },
      { ky: 'Кайсы уюм.', ru: 'Какая организация.', en: 'Which organization.' },
    ),
    role: c.requiredCode(
      'roleKinds',
      { ky: 'Ролу', ru: 'Роль', en: 'Role' },
      { ky: 'Уюм эмне кылган.', ru: 'Что делала организация.', en: 'What the organization did.' },
    ),
    source: c.source(),
  },
);

export type Role = z.output<typeof roles.row>;
