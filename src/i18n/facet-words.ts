import type { FacetName } from '#model/row-facets.ts';
import type { Language } from '#text/languages.ts';

/** The words of the choices above a list. */
interface FacetWords {
  title: string;
  any: string;
  labels: Readonly<Record<Exclude<FacetName, 'year'> | 'from' | 'to', string>>;
  /** What is known of a row, and what is not: «келишим: белгилүү». */
  known: (item: string) => string;
  unknown: (item: string) => string;
  /** Of what is not known, where it is one value among others. */
  notKnown: string;
  /** An organization that no grant and no call names. */
  noRole: string;
}

export const facetWords: Readonly<Record<Language, FacetWords>> = {
  ky: {
    title: 'Чыпкалар',
    any: 'баары',
    labels: {
      place: 'Аймак, ичиндегилер менен',
      from: 'Жылдан',
      to: 'Жылга чейин',
      customer: 'Заказчы',
      group: 'Ким үчүн',
      status: 'Абалы',
      kind: 'Түрү',
      role: 'Эмне кылган',
      language: 'Тили',
      seen: 'Окулганы',
      known: 'Эмне белгилүү',
    },
    known: (item) => `${item}: белгилүү`,
    unknown: (item) => `${item}: белгисиз`,
    notKnown: 'белгисиз',
    noRole: 'грант да, конкурс да атабайт',
  },
  ru: {
    title: 'Фильтры',
    any: 'все',
    labels: {
      place: 'Место и всё, что в нём',
      from: 'С года',
      to: 'По год',
      customer: 'Заказчик',
      group: 'Для кого',
      status: 'Состояние',
      kind: 'Вид',
      role: 'Роль',
      language: 'Язык',
      seen: 'Прочитано',
      known: 'Что известно',
    },
    known: (item) => `${item}: известно`,
    unknown: (item) => `${item}: неизвестно`,
    notKnown: 'неизвестно',
    noRole: 'не названа ни в грантах, ни в конкурсах',
  },
  en: {
    title: 'Filters',
    any: 'all',
    labels: {
      place: 'Place and all within it',
      from: 'From year',
      to: 'To year',
      customer: 'Customer',
      group: 'For whom',
      status: 'Status',
      kind: 'Kind',
      role: 'Role',
      language: 'Language',
      seen: 'Read',
      known: 'What is known',
    },
    known: (item) => `${item}: known`,
    unknown: (item) => `${item}: unknown`,
    notKnown: 'unknown',
    noRole: 'named by no grant and no call',
  },
};
