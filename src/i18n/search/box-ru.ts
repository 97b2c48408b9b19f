import type { enBox } from './box-en.ts';

/** Слова поля поиска, которое предлагает названия, пока их пишут. */
export const ruBox: typeof enBox = {
  list: 'Подсказки',
  groups: {
    recent: 'Недавно открытые',
    places: 'Места',
    organizations: 'Организации',
    grants: 'Гранты и конкурсы',
    topics: 'Темы',
  },
  all: (query) => `Искать «${query}» во всех текстах`,
  found: { one: '{n} подсказка', few: '{n} подсказки', many: '{n} подсказок', other: '{n} подсказки' },
  none: 'Такого названия нет. Enter ищет во всех текстах.',
  failed: 'Часть названий не загрузилась. Нажмите Enter, чтобы искать во всех текстах.',
  clear: 'Забыть эти страницы',
  cleared: 'Список открытых страниц теперь пуст.',
  village: 'село',
  formerly: (name) => `также: ${name}`,
};
