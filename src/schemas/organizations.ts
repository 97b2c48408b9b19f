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
      en: 'One row is one organization: a state body, city hall, aiyl okmotu, non-profit organization or donor.',
    },
  },
  {
    id: c.id(),
    kind: c.requiredCode(
      'organizationKinds',
      { ky: 'Түрү', ru: 'Вид', en: 'Kind' },
      { ky: 'Уюмдун түрү.', ru: 'Вид организации.', en: 'Kind of the organization.' },
    ),
    legal_form: c.code(
      'legalForms',
      { ky: 'Уюштуруу-укуктук формасы', ru: 'Правовая форма', en: 'Legal form' },
      {
        ky: 'Уюштуруу-укуктук формасы; булакта аталбаса бош.',
        ru: 'Организационно-правовая форма; пусто, если источник её не называет.',
        en: 'Legal form; empty when no source names it.',
      },
    ),
    place: c.reference(
      'places',
      { ky: 'Кайсы аймакта', ru: 'Место', en: 'Place' },
      {
        ky: 'Уюм жайгашкан же кызмат кылган аймак; жабыркагандарга баш калкалоочу жайдын дареги эч качан жазылбайт.',
        ru: 'Место организации; адреса убежищ никогда не указываются.',
        en: 'Place of the organization; addresses of shelters are never given.',
      },
    ),
    ...c.inThree(
      'name',
      { ky: 'Аталышы', ru: 'Название', en: 'Name' },
      {
        ky: 'Уюмдун аталышы; коммерциялык эмес уюмдун өз аталышы которулбайт, транслитерацияланат.',
        ru: 'Название организации; собственные имена НКО не переводятся, а транслитерируются.',
        en: 'Name of the organization; proper names of NGOs are transliterated, not translated.',
      },
    ),
    translated: c.translated(),
    aliases: c.names(
      { ky: 'Башка аталыштары', ru: 'Другие названия', en: 'Other names' },
      {
        ky: 'Булактардагы башка жазылыштары, « | » менен ажыратылат.',
        ru: 'Другие написания из источников, разделённые « | ».',
        en: 'Other spellings seen in sources, separated by « | ».',
      },
    ),
    registration: c.text(
      { ky: 'Каттоо номери', ru: 'Регистрационный номер', en: 'Registration number' },
      {
        ky: 'Юридикалык жактын каттоо номери; жеке ишкерлердики жазылбайт.',
        ru: 'Регистрационный номер юридического лица; для предпринимателей не указывается.',
        en: 'Registration number of a legal entity; never given for individual entrepreneurs.',
      },
    ),
    valid_from: c.edtf(
      { ky: 'Качантан бери', ru: 'Действует с', en: 'Valid from' },
      {
        ky: 'Ушул аталыштагы уюм качантан бери белгилүү.',
        ru: 'С какого времени организация известна под этим названием.',
        en: 'Since when the organization is known under this name.',
      },
    ),
    valid_until: c.edtf(
      { ky: 'Качанга чейин', ru: 'Действует до', en: 'Valid until' },
      { ky: 'Качанга чейин.', ru: 'До какого времени.', en: 'Until when.' },
    ),
    successor: c.reference(
      'organizations',
      { ky: 'Укук мураскери', ru: 'Преемник', en: 'Successor' },
      {
        ky: 'Ордуна келген уюм.',
        ru: 'Организация, которая пришла на смену.',
        en: 'The organization that took its place.',
      },
    ),
    source: c.source(),
  },
);

export type Organization = z.output<typeof organizations.row>;
