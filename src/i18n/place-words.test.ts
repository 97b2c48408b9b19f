import { expect, test } from 'vitest';
import { placeWords } from './place-words.ts';

test('a Kyrgyz body is called after its place, as the record calls those it has', () => {
  const { aiylOkmotu, cityHall, districtAdministration } = placeWords.ky.bodies;
  expect([aiylOkmotu('Бакайыр айыл аймагы'), aiylOkmotu('Бакайыр'), cityHall('Талас шаары')]).toEqual([
    'Бакайыр айыл өкмөтү',
    'Бакайыр айыл өкмөтү',
    'Талас шаарынын мэриясы',
  ]);
  expect(districtAdministration('Айтматов району')).toBe('Айтматов районунун мамлекеттик администрациясы');
});

test('papers should be with the body by its name, and with one of another name behind a colon', () => {
  expect(placeWords.ky.askWhom('Бакайыр айыл өкмөтү')).toMatch(/маалымат Бакайыр айыл өкмөтүндө болушу керек\.$/);
  expect(placeWords.ky.askWhom('USAID')).toMatch(/маалымат ушул органда болушу керек: USAID\.$/);
});
