import { expect, test } from 'vitest';
import { memo } from './memo.ts';

test('an answer is made once for each owner and key', () => {
  const made: string[] = [];
  const answer = memo((owner: { name: string }, key: number) => {
    made.push(`${owner.name} ${key}`);
    return { key };
  });
  const [one, other] = [{ name: 'one' }, { name: 'other' }];
  expect(answer(one, 1)).toBe(answer(one, 1));
  answer(one, 2);
  answer(other, 1);
  expect(made).toEqual(['one 1', 'one 2', 'other 1']);
});

test('an answer of nothing is an answer too', () => {
  let times = 0;
  const answer = memo((_: object): undefined => void times++);
  const owner = {};
  answer(owner);
  answer(owner);
  expect(times).toBe(1);
});
