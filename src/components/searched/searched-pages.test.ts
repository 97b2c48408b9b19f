import { expect, test } from 'vitest';
import { languages } from '#text/languages.ts';
import { frozen } from '#test/record.ts';
import { proseText } from './prose-text.ts';
import { searchedPages } from './searched-pages.ts';

const mdx = `---
title: Мыйзам
description: Кайсы актылар бар.
---

Башы: <Term of="sso">социалдык заказ</Term> <Source of="x" />.

## Кыскасы

| Ким | Эмне |
|---|---|
| **Орган** | [заказ](/ky/law/) берет |

### Майдасы

## Кыскасы

<Record of="places/karakol" />: \`код\`.
`;

const pages = [...searchedPages(frozen, new Map([['ky/law', mdx]]))];
const textAt = (path: string, language: 'ky' | 'ru' | 'en' = 'ky') =>
  pages
    .find((page) => page.path === path)
    ?.texts[language].parts.map(({ text }) => text)
    .join('') ?? '';

test('every record has a page with a title in each language, and no two have one path', () => {
  const { places, organizations, calls, winners } = frozen.dataset;
  const paths = pages.map(({ path }) => path);
  expect(new Set(paths).size).toBe(paths.length);
  expect(paths).toEqual(
    expect.arrayContaining([
      ...places.map(({ id }) => `places/${id}/`),
      ...organizations.map(({ id }) => `organizations/${id}/`),
      ...calls.map(({ id }) => `calls/${id}/`),
      ...winners.map(({ id }) => `grants/${id}/`),
    ]),
  );
  const untitled = pages.flatMap(({ path, texts }) =>
    languages.filter((one) => texts[one].title === '').map((one) => one + path),
  );
  expect(untitled).toEqual([]);
});

test('a page has the same sections in each language', () => {
  const counts = pages.map(({ texts }) => new Set(languages.map((one) => texts[one].sections.length)).size);
  expect(new Set(counts)).toEqual(new Set([1]));
});

test('a grant is found by what its row and its call tell, and by no code or note of how it was recorded', () => {
  const grant = frozen.dataset.winners.find(({ amount, recipient }) => amount !== null && recipient !== null);
  const recipient = frozen.organizationsById.get(grant?.recipient ?? '');
  const text = textAt(`grants/${grant?.id}/`);
  expect(text).toContain(String(grant?.amount));
  expect(text).toContain(recipient?.name_ky);
  expect(text.split('\n')).not.toContain(grant?.source);
  expect(text.split('\n')).not.toContain(grant?.basis);
});

test('prose is read without its marks, with names from the record, a section for each heading', () => {
  const { title, summary, parts, sections } = proseText(mdx, 'ky', frozen);
  expect([title, summary]).toEqual(['Мыйзам', 'Кайсы актылар бар.']);
  expect(parts.map(({ text }) => text).join('')).toContain('Башы: социалдык заказ .');
  expect(sections.map(({ anchor }) => anchor)).toEqual(['кыскасы', 'кыскасы-1']);
  const [first = '', second = ''] = sections.map((section) => section.parts.map(({ text }) => text).join(''));
  expect(first.replace(/\s+/g, ' ')).toContain('Ким Эмне Орган заказ берет');
  expect(second).toContain(frozen.placesById.get('karakol')?.name_ky);
  expect(first + second).not.toMatch(/[<|*#[\]]/);
});
