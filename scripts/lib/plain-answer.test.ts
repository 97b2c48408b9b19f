import { expect, test } from 'vitest';
import { plainAnswer } from './plain-answer.ts';

const status = (route: string, of: number) => plainAnswer(new Response('<p>', { status: of }), { route }).status;

test('a page below no language is a page like any other', async () => {
  expect(status('/hearing/[place]', 404)).toBe(200);
  const made = plainAnswer(new Response('<p>', { status: 404, headers: { a: 'b' } }), { route: '/offline' });
  expect([await made.text(), made.headers.get('a')]).toEqual(['<p>', 'b']);
});

test('what is not found, and what went wrong, stays so', () => {
  expect(status('/404', 404)).toBe(404);
  expect(status('/[language]/grants/[id]', 404)).toBe(404);
  expect(status('/hearing/[place]', 500)).toBe(500);
});
