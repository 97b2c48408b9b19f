import { expect, test } from 'vitest';
import { statesOf } from '#test/signal-states.ts';
import { namesAlike } from './names-alike.ts';

test('a rare word that customer and recipient share is a reason to ask, a common one is not', () => {
  const states = statesOf(namesAlike, {
    organizations: [
      { id: 'hall', name_ru: 'Мэрия города Тогузбулак' },
      { id: 'fund', name_ru: 'Фонд «Тогузбулак»' },
      { id: 'help', name_ru: 'Центр помощи города' },
      { id: 'home', name_ru: 'Дом города' },
    ],
    winners: [
      { id: 'alike', customer: 'hall', recipient: 'fund' },
      { id: 'common', customer: 'hall', recipient: 'help' },
      { id: 'nameless', customer: 'hall' },
      { id: 'ownerless', recipient: 'fund' },
    ],
  });
  expect(states).toEqual({
    alike: 'raised',
    common: 'clear',
    nameless: 'winners/recipient',
    ownerless: 'winners/customer',
  });
});
