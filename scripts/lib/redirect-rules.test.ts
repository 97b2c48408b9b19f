import { expect, test } from 'vitest';
import { redirectOf, redirectRules } from './redirect-rules.ts';

const rules = redirectRules('# moved\n\n/ky/old/* /new/:splat 301\n/ru/old/*  /new/:splat#ru\n/one /two 301\n');

test('what stands behind the pattern comes along, a fragment stays at the end', () => {
  expect(redirectOf('/ky/old/a/b/', rules)).toEqual({ to: '/new/a/b/', status: 301 });
  expect(redirectOf('/ru/old/a/', rules)).toEqual({ to: '/new/a/#ru', status: 302 });
  expect(redirectOf('/one', rules)).toEqual({ to: '/two', status: 301 });
});

test('any other address stays', () => {
  for (const path of ['/ky/older/', '/en/old/a/', '/one/', '/']) expect(redirectOf(path, rules)).toBeNull();
});
