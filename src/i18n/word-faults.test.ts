import { expect, test } from 'vitest';
import type { Language } from '#text/languages.ts';
import { brokenHarmony, disagreeing, oneOfOne, smallSentences, zeroCounted, type FaultsIn } from './word-faults.ts';

const faults = (find: FaultsIn, language: Language, texts: readonly string[]) =>
  texts.flatMap((text) => find(text, language));

test('a Russian noun that does not agree with its number is found', () => {
  const wrong = [
    'из 1 грант',
    'у 2 гранта',
    'для 5 проекта',
    'записано 21 грантов',
    'из 22 муниципалитета',
    '11 конкурс',
    'Из 1\u00a0001 строка',
  ];
  expect(wrong.map((text) => disagreeing(text, 'ru').length)).toEqual(wrong.map(() => 1));
});

test('a Russian noun that agrees with its number is right', () => {
  const right = [
    'из 1 гранта',
    'у 2 грантов',
    'для 5 проектов',
    '21 грант',
    '3 гранта',
    'у 21 гранта',
    'в 2019 году и 2020 год',
    '1,5 гранта',
    'из 5 человек',
    '2018–2019 годов',
    '2018 Организация досуга',
  ];
  expect(faults(disagreeing, 'ru', right)).toEqual([]);
});

test('one of one is found in each language, one of many is not', () => {
  expect(oneOfOne('1 гранттын бири белгилүү', 'ky')).toHaveLength(1);
  expect(oneOfOne('1 из 1', 'ru')).toHaveLength(1);
  expect(oneOfOne('known for 1 of 1', 'en')).toHaveLength(1);
  expect(oneOfOne('unknown of all 1 grant', 'en')).toHaveLength(1);
  expect(faults(oneOfOne, 'ky', ['21 гранттын бири', '3 гранттын баары'])).toEqual([]);
  expect(faults(oneOfOne, 'ru', ['1 из 10', '21 из 121'])).toEqual([]);
  expect(faults(oneOfOne, 'en', ['1 of 12', 'all 12 grants'])).toEqual([]);
});

test('zero of what we count is found, a sum or a share that holds a zero is not', () => {
  expect(zeroCounted('0 грант', 'ky')).toHaveLength(1);
  expect(zeroCounted('0 конкурсов', 'ru')).toHaveLength(1);
  expect(zeroCounted('0 of 5 steps', 'en')).toHaveLength(1);
  expect(faults(zeroCounted, 'ky', ['10 грант', '1\u00a0000 сом', '0 сом'])).toEqual([]);
  expect(faults(zeroCounted, 'en', ['10 grants', '2.0 grants', '0 rows'])).toEqual([]);
});

test('a sentence that begins with a small letter is found, what goes on after an abbreviation is not', () => {
  expect(smallSentences('18 июля 2019 года. прочитано 22 ноября', 'ru')).toHaveLength(1);
  expect(smallSentences('Бул барак. окулган күнү', 'ky')).toHaveLength(1);
  expect(
    faults(smallSentences, 'ru', [
      'школы и т. д. получают',
      '50,7 млн. сомов',
      'Институт. dpi.kg',
      'Кабар. media-center.kg',
    ]),
  ).toEqual([]);
  expect(faults(smallSentences, 'ky', ['мектептер ж. б. кирет', 'Каракол ш. боюнча'])).toEqual([]);
});

test('a Kyrgyz ending that breaks the harmony after a number, a year or a day is found', () => {
  const wrong = [
    '3 гранттын 3и',
    '5ү белгилүү',
    '6и',
    '2019-жылди',
    '2019-жылүн',
    '18-июли',
    '3-апрелы',
    '6-февралде',
    '5-ноябрдө',
    '100и',
  ];
  expect(wrong.map((text) => brokenHarmony(text, 'ky').length)).toEqual(wrong.map(() => 1));
});

test('a Kyrgyz ending in harmony is right', () => {
  const right = [
    '3ү',
    '3үнүн',
    '0дү',
    '1ди',
    '6ны',
    '6сы',
    '471инин',
    '2019-жылы',
    '2019-жылдын 18-июлу',
    '3-апрелине',
    '100ү',
    '5-августта',
    '21инде',
    '2017-жылдан',
    '8-мартта',
    '6-февралда',
    '28-апрелде',
    '1-май',
  ];
  expect(faults(brokenHarmony, 'ky', right)).toEqual([]);
});
