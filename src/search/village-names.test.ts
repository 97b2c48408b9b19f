import { expect, test } from 'vitest';
import { villageAnchor, villageNames } from './village-names.ts';

test('a village has its Kyrgyz name and, where it sounds otherwise, its Russian one', () => {
  expect(
    villageNames([
      { name_ky: 'Кочкор', name_ru: 'Кочкорка' },
      { name_ky: 'Тасма', name_ru: 'Тасма' },
      { name_ky: null, name_ru: 'Ленинское' },
    ]),
  ).toEqual(['Кочкор', 'Кочкорка', 'Тасма', 'Ленинское']);
});

test('an anchor holds no blank', () => {
  expect(villageAnchor('Кызыл  Туу')).toBe('village-Кызыл-Туу');
});
