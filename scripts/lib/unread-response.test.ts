import { expect, test } from 'vitest';
import { held, UnreadResponse } from './unread-response.ts';

const bytes = Uint8Array.of(1, 2, 3);

test('an answer gives a text or bytes as they were given to it', async () => {
  expect(await held(new UnreadResponse('<p>'))).toBe('<p>');
  expect(await held(new UnreadResponse(bytes))).toBe(bytes);
  expect(await held(new UnreadResponse(''))).toBe('');
});

test('an answer that is made of the body of another holds the same', async () => {
  const made = new UnreadResponse('<p>', { status: 404, headers: { a: 'b' } });
  const again = new UnreadResponse(made.body, { headers: made.headers });
  expect([await held(again), again.status, again.headers.get('a')]).toEqual(['<p>', 200, 'b']);
});

test('whoever knows nothing of it reads it like any other answer', async () => {
  expect(new UnreadResponse('<p>')).toBeInstanceOf(Response);
  expect(await new UnreadResponse('ыр').text()).toBe('ыр');
  expect(new Uint8Array(await new UnreadResponse(bytes).arrayBuffer())).toEqual(bytes);
});

test('nothing stays nothing, and a stream is read', async () => {
  expect(new UnreadResponse(null, { status: 301 }).body).toBeNull();
  expect(await held(new UnreadResponse(new Blob(['a']).stream()))).toEqual(Uint8Array.of(97));
  expect(await held(new Response('a'))).toEqual(Uint8Array.of(97));
});
