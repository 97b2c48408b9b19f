import { expect, test } from 'vitest';
import { statesOf } from '#test/signal-states.ts';
import { indicatorCopied } from './indicator-copied.ts';

test('the same words with the same numbers in two grants are a reason to ask', () => {
  const states = statesOf(indicatorCopied, {
    results: [
      { id: 'a', subject: 'winners/one', indicator_ru: 'Обучено людей', target: 20 },
      { id: 'b', subject: 'winners/two', indicator_ru: 'обучено людей', target: 20 },
      { id: 'c', subject: 'winners/two', indicator_ru: 'Обучено людей', target: 21 },
      { id: 'd', subject: 'winners/two', indicator_ru: 'Обучено людей' },
    ],
  });
  expect(states).toEqual({ a: 'raised', b: 'raised', c: 'clear' });
});
