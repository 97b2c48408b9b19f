import { expect, test } from 'vitest';
import { render } from '#i18n/findings/index.ts';
import { languages } from '#text/languages.ts';
import { readOperator } from './operator.ts';

const nobody = { name: null, imprint: null, email: null, repository: null, form: null };
const findingsOf = (operator: unknown) =>
  readOperator(typeof operator === 'string' ? operator : JSON.stringify(operator), 'content/operator.json').findings;
const said = (operator: unknown) =>
  findingsOf(operator).map(({ code, severity, params: { key } }) => `${severity} ${code}${key ? ` ${key}` : ''}`);

test.for([
  { ...nobody, email: 'record@example.org' },
  { ...nobody, repository: 'https://code.example.org/open/order' },
  { ...nobody, form: 'https://forms.example.org/order?entry.1={page}' },
])('an operator who can be reached by one way is fine: %j', (operator) => {
  expect(said(operator)).toEqual([]);
  expect(readOperator(JSON.stringify(operator), 'content/operator.json').operator).toEqual(operator);
});

test('an operator whom nobody can reach is warned of, not refused', () => {
  expect(said(nobody)).toEqual(['warning operator-unreachable']);
});

test('every field that is wrong is named', () => {
  expect(
    said({ ...nobody, email: 'nobody', repository: 'git@example.org:order', form: 'http://forms.example.org' }),
  ).toEqual(['error operator-invalid email', 'error operator-invalid repository', 'error operator-invalid form']);
  expect(said({ ...nobody, name: '', phone: '1' })).toEqual([
    'error operator-invalid name',
    'error operator-invalid phone',
  ]);
  expect(said({ name: null })).toEqual(
    ['imprint', 'email', 'repository', 'form'].map((key) => `error operator-invalid ${key}`),
  );
});

test('an address of a form that could run a script is refused', () => {
  expect(said({ ...nobody, form: 'javascript:alert(1)' })).toEqual(['error operator-invalid form']);
});

test('text that is not JSON is no exception', () => {
  expect([said('{'), said('[]'), said('')]).toEqual([
    ['error operator-invalid'],
    ['error operator-invalid'],
    ['error operator-invalid'],
  ]);
});

test('every finding says in three languages what is wrong and what to write', () => {
  const findings = [
    ...findingsOf(nobody),
    ...findingsOf('{'),
    ...['name', 'email', 'repository', 'form', 'phone'].flatMap((key) => findingsOf({ ...nobody, [key]: 5 })),
  ];
  const parts = findings.flatMap((finding) => languages.map((language) => render(finding, language)));
  expect(
    parts.filter(({ what, why, mend }) => [what, why, mend].some((part) => part === '' || part.includes('{key}'))),
  ).toEqual([]);
});
