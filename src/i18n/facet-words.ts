import type { RecordChange } from '#model/releases/record-changes.ts';
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
  /** A place of which nothing is recorded. */
  nothing: string;
  /** What became of a record. */
  changes: Readonly<Record<RecordChange['kind'], string>>;
  /** The counts are those of one page of the list. */
  partly: (all: string) => string;
  /** An organization that no grant and no call names. */
  noRole: string;
}

export const facetWords: Readonly<Record<Language, FacetWords>> = {
  ky: {
    title: 'Чыпкалар',
    any: 'баары',
    labels: {
      place: 'Аймак, курамындагылар менен',
      from: 'Кайсы жылдан',
      to: 'Кайсы жылга чейин',
      customer: 'Заказчы',
      group: 'Ким үчүн',
      status: 'Абалы',
      kind: 'Түрү',
      role: 'Ролу',
      language: 'Тили',
      seen: 'Окулганы',
      known: 'Эмне белгилүү',
      item: 'Эмне изделген',
      table: 'Таблица',
      change: 'Эмне болгон',
    },
    known: (item) => `${item}: белгилүү`,
    unknown: (item) => `${item}: белгисиз`,
    notKnown: 'белгисиз',
    nothing: 'эч нерсе табылган жок',
    changes: {
      added: 'кошулган',
      changed: 'өзгөргөн',
      withdrawn: 'алынып салынган',
      merged: 'бириктирилген',
      renamed: 'коду алмашкан',
    },
    partly: (all) =>
      `Чыпкалар ушул барактын саптарын гана тандап, санайт; тизмеде бардыгы ${all}. Толук тизме төмөнкү файлдарда.`,
    noRole: 'грантта да, конкурста да аталбаган',
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
      item: 'Что искали',
      table: 'Таблица',
      change: 'Что произошло',
    },
    known: (item) => `${item}: известно`,
    unknown: (item) => `${item}: неизвестно`,
    notKnown: 'неизвестно',
    nothing: 'ничего не найдено',
    changes: {
      added: 'добавлено',
      changed: 'изменено',
      withdrawn: 'снято',
      merged: 'объединено',
      renamed: 'сменён код',
    },
    partly: (all) =>
      `Фильтры выбирают и считают только строки этой страницы; всего в списке ${all}. Весь список — в файлах ниже.`,
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
      item: 'What was looked for',
      table: 'Table',
      change: 'What happened',
    },
    known: (item) => `${item}: known`,
    unknown: (item) => `${item}: unknown`,
    notKnown: 'unknown',
    nothing: 'nothing has been found',
    changes: {
      added: 'added',
      changed: 'changed',
      withdrawn: 'withdrawn',
      merged: 'merged',
      renamed: 'given another code',
    },
    partly: (all) =>
      `The filters choose and count the rows of this page only; the whole list has ${all}. All of it is in the files below.`,
    noRole: 'named by no grant and no call',
  },
};
