import type { Language } from '#text/languages.ts';

/** The words of the controls of a table. They come with the script that draws them, so that a page without it carries none. */
export const tableWords: Readonly<Record<Language, TableWords>> = {
  ky: {
    find: 'Саптардан издөө',
    findInList: 'Тизмеден издөө',
    order: 'Ирети',
    asPublished: 'баштапкы',
    up: 'өсүү тартибинде',
    down: 'кемүү тартибинде',
    any: 'баары',
    clear: 'Баарын көрсөтүү',
    shown: 'Көрсөтүлдү',
    partly: (all) => `Чыпкалоо жана иреттөө ушул барактын саптарына гана тиешелүү; тизмеде бардыгы ${all}.`,
  },
  ru: {
    find: 'Искать в строках',
    findInList: 'Искать в списке',
    order: 'Порядок',
    asPublished: 'исходный',
    up: 'по возрастанию',
    down: 'по убыванию',
    any: 'все',
    clear: 'Показать все',
    shown: 'Показано',
    partly: (all) => `Фильтр и порядок касаются только строк этой страницы; всего в списке ${all}.`,
  },
  en: {
    find: 'Find in the rows',
    findInList: 'Find in the list',
    order: 'Order',
    asPublished: 'original',
    up: 'ascending',
    down: 'descending',
    any: 'all',
    clear: 'Show all',
    shown: 'Shown',
    partly: (all) => `Filter and order look at the rows of this page only; the whole list has ${all}.`,
  },
};

interface TableWords {
  find: string;
  findInList: string;
  order: string;
  asPublished: string;
  up: string;
  down: string;
  any: string;
  clear: string;
  shown: string;
  /** Said where the list goes on on other pages; `all` is the number of its rows. */
  partly: (all: string) => string;
}
