import { expect, test } from 'vitest';
import type { Engine } from './engine.ts';
import type { Found } from './found.ts';
import { keepPhrases } from './phrases.ts';

const pages = [
  { title: 'Биринчи барак', words: ['Ак ', 'бала ', 'борбору'] },
  { title: 'Ак бала', words: ['башка ', 'сөздөр'] },
  { title: 'Үчүнчү барак', words: ['бала ', 'ак ', 'акбала'] },
];
const engine = { page: async (page: number) => ({ path: '', ...pages[page] }) } as unknown as Engine;
const found = pages.map((_, page): Found => ({ page, language: 'ky', score: 1, places: [], missing: [] }));
const kept = async (...phrases: string[]) => (await keepPhrases(found, phrases, { engine })).map(({ page }) => page);

test('a phrase is found word by word, in the text or in the title', async () => {
  expect(await kept('Ак бала')).toEqual([0, 1]);
});

test('a page needs all of several phrases; part of a word is none', async () => {
  expect(await kept('Ак бала', 'бала борбору')).toEqual([0]);
  expect(await kept('к бала')).toEqual([]);
});
