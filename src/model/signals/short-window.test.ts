import { expect, test } from 'vitest';
import { statesOf } from '#test/signal-states.ts';
import { shortWindow } from './short-window.ts';

const usual = ['a', 'b', 'c', 'd'].map((id) => ({ id, announced: '2020-03-01', deadline: '2020-03-31' }));
const short = { id: 'short', announced: '2020-03-01', deadline: '2020-03-08' };
const read = { id: 'duty', item: 'calls' as const, verified: '2026-01-01' };

test('less than half the usual time is a reason to ask', () => {
  const calls = [...usual, short, { id: 'undated', announced: '2020-03' }];
  expect(statesOf(shortWindow, { calls, duties: [read] })).toEqual({
    a: 'clear',
    b: 'clear',
    c: 'clear',
    d: 'clear',
    short: 'raised',
    undated: 'calls/announced calls/deadline',
  });
});

test('where nobody has read the duty it is not asked', () => {
  expect(statesOf(shortWindow, { calls: [short], duties: [{ ...read, verified: null }] })).toEqual({
    short: 'duties/verified',
  });
});

test('a few calls make no custom', () => {
  expect(statesOf(shortWindow, { calls: [short], duties: [read] })).toEqual({});
});
