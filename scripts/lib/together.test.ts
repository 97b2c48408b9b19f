import { expect, test } from 'vitest';
import { together } from './together.ts';

/** A work that ends when it is told to, and says so. */
const patient = (ended: string[]) => (signal: AbortSignal) =>
  new Promise((_, fail) =>
    signal.addEventListener('abort', () => {
      ended.push('patient');
      fail(new Error('told to end'));
    }),
  );

test('when one work fails the others end first, and its failure is the one that is told', async () => {
  const ended: string[] = [];
  const fails = () => Promise.reject(new Error('no room'));
  await expect(together(new AbortController().signal, [patient(ended), fails])).rejects.toThrow('no room');
  expect(ended).toEqual(['patient']);
});

test('whoever ends all of it ends each work', async () => {
  const ended: string[] = [];
  const all = new AbortController();
  const done = together(all.signal, [patient(ended), patient(ended)]);
  all.abort();
  await expect(done).rejects.toThrow('told to end');
  expect(ended).toHaveLength(2);
});

test('works that end well are all waited for', async () => {
  const done: number[] = [];
  const work = (value: number) => async () => void done.push(value);
  await together(new AbortController().signal, [work(1), work(2)]);
  expect(done).toEqual([1, 2]);
});
