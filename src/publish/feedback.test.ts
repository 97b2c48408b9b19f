import { expect, test } from 'vitest';
import type { Operator } from '#schemas/operator.ts';
import { feedback, type FeedbackSubject } from './feedback.ts';

const nobody: Operator = { name: null, imprint: null, email: null, repository: null, form: null };
const subject: FeedbackSubject = {
  title: 'Ачык заказ: Кочкор-Ата шаары & 100 %',
  body: 'Эмне туура эмес:\n\nЖазуу: places/kochkor-ata',
  page: 'https://record.example.org/ky/places/kochkor-ata/',
  record: 'places/kochkor-ata',
  version: '2026-11-22 (0123abcd)',
};
const hrefOf = (operator: Partial<Operator>) => feedback({ ...nobody, ...operator }, subject)[0]?.href ?? '';
const parametersOf = (href: string) => Object.fromEntries(new URL(href).searchParams);

test('nobody to reach is no way, never a made-up address', () => {
  expect(feedback(nobody, subject)).toEqual([]);
});

test('a letter comes with its subject and its lines, in the letters of the language', () => {
  const href = hrefOf({ email: 'record+kg@example.org' });
  expect(href).toMatch(/^mailto:record%2Bkg@example\.org\?subject=[\w%.~!*'()-]+&body=[\w%.~!*'()-]+$/);
  expect(parametersOf(href)).toEqual({
    subject: subject.title,
    body: 'Эмне туура эмес:\r\n\r\nЖазуу: places/kochkor-ata',
  });
});

test.for([
  ['https://code.example.org/open/order', 'https://code.example.org/open/order/issues/new', ['title', 'body']],
  ['https://code.example.org/open/order.git', 'https://code.example.org/open/order/issues/new', ['title', 'body']],
  [
    'https://gitlab.example.org/open/order/',
    'https://gitlab.example.org/open/order/-/issues/new',
    ['issue[title]', 'issue[description]'],
  ],
] as const)('an issue in %s is begun', ([repository, page, [title, body]]) => {
  const href = hrefOf({ repository });
  expect(href.split('?')[0]).toBe(page);
  expect(parametersOf(href)).toEqual({ [title]: subject.title, [body]: subject.body });
});

test('a form gets page, record and version as parameters beside its own', () => {
  expect(parametersOf(hrefOf({ form: 'https://forms.example.org/order?lang=ky' }))).toEqual({
    lang: 'ky',
    page: subject.page,
    record: subject.record,
    version: subject.version,
  });
});

test.for(['{', '%7B'])('the blanks of a form are filled in, however %s is written', (open) => {
  const close = open === '{' ? '}' : '%7D';
  const form = `https://forms.example.org/order?entry.1=${open}page${close}&entry.2=${open}record${close}/${open}version${close}`;
  expect(parametersOf(hrefOf({ form }))).toEqual({
    'entry.1': subject.page,
    'entry.2': `${subject.record}/${subject.version}`,
  });
});

test('every way says its address as one would write it down', () => {
  const all: Operator = {
    ...nobody,
    email: 'record@example.org',
    repository: 'https://code.example.org/open/order/',
    form: 'https://forms.example.org/order?entry.1={page}',
  };
  expect(feedback(all, subject).map(({ by, shown }) => [by, shown])).toEqual([
    ['email', 'record@example.org'],
    ['form', 'forms.example.org/order'],
    ['repository', 'code.example.org/open/order'],
  ]);
});
