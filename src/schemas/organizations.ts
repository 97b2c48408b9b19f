import type * as z from 'zod';
import * as c from './columns.ts';
import { table } from './table.ts';

/** Customers, recipients and donors. */
export const organizations = table(
  'organizations',
  {
    label: { ky: 'Уюмдар', ru: 'Организации', en: 'Organizations' },
    about: {
      ky: 'Бир сап — бир уюм: мамлекеттик орган, мэрия, айыл өкмөтү, коммерциялык эмес уюм же донор.',
      ru: 'Одна строка — одна организация: государственный орган, мэрия, айыл окмоту, некоммерческая организация или донор.',
      en: 'One row is one organization: a state body, city hall, aiyl okmotu, non-commercial organization or donor.',
    },
  },
  {
    id: c.id(),
    kind: c.requiredCode(
      'organizationKinds',
      ['Түрү', 'Вид', 'Kind'],
      ['Уюмдун түрү.', 'Вид организации.', 'Kind of the organization.'],
    ),
    legal_form: c.code(
      'legalForms',
      ['Уюштуруу-укуктук формасы', 'Правовая форма', 'Legal form'],
      [
        'Уюштуруу-укуктук формасы; булакта аталбаса бош.',
        'Организационно-правовая форма; пусто, если источник её не называет.',
        'Legal form; empty when no source names it.',
      ],
    ),
    place: c.reference(
      'places',
      ['Кайсы аймакта', 'Место', 'Place'],
      [
        'Уюм жайгашкан же кызмат кылган аймак; жабыркагандарга баш калкалоочу жайдын дареги эч качан жазылбайт.',
        'Место организации; адреса убежищ никогда не указываются.',
        'Place of the organization; addresses of shelters are never given.',
      ],
    ),
    ...c.inThree(
      'name',
      ['Аталышы', 'Название', 'Name'],
      [
        'Уюмдун аталышы; коммерциялык эмес уюмдун өз аталышы которулбайт, транслитерацияланат.',
        'Название организации; собственные имена НКО не переводятся, а транслитерируются.',
        'Name of the organization; proper names of NGOs are transliterated, not translated.',
      ],
    ),
    translated: c.translated(),
    aliases: c.names(
      ['Башка аталыштары', 'Другие названия', 'Other names'],
      [
        'Булактардагы башка жазылыштары, « | » менен ажыратылат.',
        'Другие написания из источников, разделённые « | ».',
        'Other spellings seen in sources, separated by « | ».',
      ],
    ),
    registration: c.text(
      ['Каттоо номери', 'Регистрационный номер', 'Registration number'],
      [
        'Юридикалык жактын каттоо номери; жеке ишкерлердики жазылбайт.',
        'Регистрационный номер юридического лица; для предпринимателей не указывается.',
        'Registration number of a legal entity; never given for individual entrepreneurs.',
      ],
    ),
    valid_from: c.edtf(
      ['Качантан бери', 'Действует с', 'Valid from'],
      [
        'Ушул аталыштагы уюм качантан бери белгилүү.',
        'С какого времени организация известна под этим названием.',
        'Since when the organization is known under this name.',
      ],
    ),
    valid_until: c.edtf(
      ['Качанга чейин', 'Действует до', 'Valid until'],
      ['Качанга чейин.', 'До какого времени.', 'Until when.'],
    ),
    successor: c.reference(
      'organizations',
      ['Укук мураскери', 'Преемник', 'Successor'],
      ['Ордуна келген уюм.', 'Организация, которая пришла на смену.', 'The organization that took its place.'],
    ),
    source: c.source(),
  },
);

export type Organization = z.output<typeof organizations.row>;
