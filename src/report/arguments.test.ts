import { expect, test } from 'vitest';
import { parseArguments } from './arguments.ts';

test('without arguments data/ is checked in Kyrgyz and printed as text', () => {
  expect(parseArguments([])).toEqual({
    paths: ['data'],
    language: 'ky',
    format: 'text',
    strict: false,
    fix: false,
    help: false,
    problem: null,
  });
});

test('paths and options may stand in any order, with a space or an equals sign', () => {
  expect(parseArguments(['--format=json', 'a.csv', '--lang', 'ru', '--strict', 'b'])).toMatchObject({
    paths: ['a.csv', 'b'],
    language: 'ru',
    format: 'json',
    strict: true,
    problem: null,
  });
});

test('the language comes from the locale in the order of POSIX, else it is Kyrgyz', () => {
  const of = (environment: Record<string, string>) => parseArguments([], environment).language;
  expect([
    of({ LANG: 'ru_RU.UTF-8' }),
    of({ LC_ALL: 'en_GB', LANG: 'ru_RU' }),
    of({ LC_ALL: '', LC_MESSAGES: 'en' }),
    of({ LANG: 'C.UTF-8' }),
    of({ LANG: 'de_DE' }),
  ]).toEqual(['ru', 'en', 'en', 'ky', 'ky']);
});

test('the first thing wrong with the command is named', () => {
  expect(parseArguments(['--colour', '--lang', 'de']).problem).toEqual({
    kind: 'unknownOption',
    option: '--colour',
    value: '--colour',
  });
  expect(parseArguments(['--lang']).problem).toEqual({ kind: 'badValue', option: '--lang', value: '' });
  expect(parseArguments(['--format=xml']).problem).toEqual({ kind: 'badValue', option: '--format', value: 'xml' });
});
