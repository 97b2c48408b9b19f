import { expect, test } from 'vitest';
import { languages } from '#text/languages.ts';
import { quoted } from './quoted.ts';

test('a text stands in the quotation marks of its language', () =>
  expect(languages.map((language) => quoted('a', language))).toEqual(['«a»', '«a»', '“a”']));
