import { expect, test } from 'vitest';
import { analyser } from './analyser.ts';
import { encode, joinWords, splitWords } from './encode.ts';
import { excerptOf } from './excerpt.ts';
import { pageContent } from './page-text.ts';

const html = `<!doctype html><html lang="ky"><head><meta name="description" content="Бир айыл &amp; бир грант."></head><body><header>Меню</header>
<main data-pagefind-body data-pagefind-meta="title:Ак-Булак &amp; «Кант»"><h1>Ак-Булак айылы</h1><p>Таштандылар үчүн 400 000 сом.<br>«Экинчи» сап</p>
<p hidden>жашыруун</p><svg><text>сүрөт</text></svg><div data-pagefind-ignore><p>четте</p></div><p lang="ru">Вывоз мусора</p><script>иш()</script></main></body></html>`;

test('a page is read without its menus, pictures and hidden parts, each part in its language', () => {
  const page = pageContent(html);
  expect([page?.title, page?.summary]).toEqual(['Ак-Булак & «Кант»', 'Бир айыл & бир грант.']);
  const text = page?.parts.map((part) => part.text).join('') ?? '';
  for (const word of ['Меню', 'жашыруун', 'сүрөт', 'четте', 'иш']) expect(text).not.toContain(word);
  expect(page?.parts.map(({ language }) => language)).toContain('ru');
});

test('a page without a body to search is not found', () => {
  expect(pageContent('<html><body><main>x</main></body></html>')).toBeNull();
});

test('the index is given as many terms as the stored page has words, and the words are the text', () => {
  const { stems, words } = encode(pageContent(html)?.parts ?? [], analyser());
  expect(stems).toHaveLength(words.length);
  expect(words.join('')).toBe('Ак-Булак айылы · Таштандылар үчүн 400 000 сом. · «Экинчи» сап · Вывоз мусора');
  expect(stems).toContain('таштандыˑ');
  expect(stems).toContain('400000ˑ');
  expect(stems).toContain('акбулакˑ');
});

test('a stored page gives its words back', () => {
  const encoded = encode([{ text: 'Ак-Булак «айылы», 2018ге', language: 'ky' }], analyser());
  expect(splitWords(joinWords(encoded))).toEqual(encoded.words);
});

test('an excerpt shows the words around those that were found, and marks them without their commas', () => {
  const words = Array.from({ length: 100 }, (_, i) => (i === 60 ? '«Таштанды», ' : `сөз${i} `));
  const pieces = excerptOf(words, [60], 10);
  expect(pieces.filter(({ marked }) => marked)).toEqual([{ text: '«Таштанды', marked: true }]);
  expect(pieces.map(({ text }) => text).join('')).toContain('сөз59 «Таштанды», сөз61');
  expect(excerptOf([], [])).toEqual([]);
});
