import { expect, test } from 'vitest';
import type { Language } from '#text/languages.ts';
import { inEach, inPairs, inFirst, type Said } from './in-pairs.ts';

const texts = (ky: string, ru: string, en: string) => {
  const all = { ky, ru, en };
  return inEach((language) => all[language]);
};
const borrowed = (text: string, language: Language): Said => ({ text, language });

test('a text stands once in each language, in the order in which pairs read', () => {
  const questions = texts('Суроолор', 'Вопросы', 'Questions');
  expect(inPairs(questions).text).toBe('<p lang="ky">Суроолор</p><p lang="ru">Вопросы</p><p lang="en">Questions</p>');
  expect(inPairs(questions, 'span').text).toMatch(/^<span lang="ky">Суроолор<\/span><span lang="ru">/);
});

test('what all languages say alike stands once, with its own language where that is not Kyrgyz', () => {
  expect(inPairs(texts('3 / 56', '3 / 56', '3 / 56')).text).toBe('<p>3 / 56</p>');
  expect(inPairs(texts('3 / 56', '3 / 56', '3 / 56'), 'span').text).toBe('3 / 56');
  const name = borrowed('Дом <Надежды>', 'ru');
  expect(inPairs({ ky: name, ru: name, en: name }).text).toBe('<p class="every" lang="ru">Дом &lt;Надежды&gt;</p>');
});

test('what two languages say alike stands once in the pair of the two', () => {
  expect(inPairs(texts('5 000', '5 000', '5,000')).text).toBe('<p>5 000</p><p lang="en">5,000</p>');
  expect(inPairs({ ...texts('Үмүт үйү', 'Дом', ''), en: borrowed('Дом', 'ru') }).text).toBe(
    '<p lang="ky">Үмүт үйү</p><p class="later" lang="ru">Дом</p>',
  );
  expect(inPairs(texts('a', 'b', 'a')).text).toBe(
    '<p lang="ky">a</p><p lang="ru">b</p><p class="ru-en second" lang="en">a</p>',
  );
});

test('a text that had to be taken from another language is seen in the place of its own', () => {
  expect(inPairs({ ...texts('', 'Дом', 'House'), ky: borrowed('Home', 'en') }).text).toContain(
    '<p lang="ky"><span class="every" lang="en">Home</span></p>',
  );
});

test('what stands in the first language only is in Kyrgyz or in Russian', () => {
  expect(inFirst(texts('белгилүү', 'известно', 'known')).text).toBe(
    '<span lang="ky">белгилүү</span><span class="ru-en" lang="ru">известно</span>',
  );
  expect(inFirst(texts('2', '2', 'two')).text).toBe('2');
});
