import { expect, test } from 'vitest';
import { languages } from '#text/languages.ts';
import { quoted } from './quoted.ts';

test('a text stands in the quotation marks of its language', () =>
  expect(languages.map((language) => quoted('a', language))).toEqual(['«a»', '«a»', '“a”']));

test('a text that is a quotation already keeps its marks', () =>
  expect([quoted('«Терезе»', 'ky'), quoted('«Терезе»', 'en')]).toEqual(['«Терезе»', '«Терезе»']));

test('a quotation inside a text has the inner marks', () =>
  expect([quoted('«А» и «Б»', 'ru'), quoted('The “A” centre', 'en')]).toEqual(['«„А“ и „Б“»', '“The ‘A’ centre”']));
