import { expect, test } from 'vitest';
import { nearest } from './nearest.ts';

test('one or two letters wrong, missing, surplus or swapped are a slip', () => {
  expect(['calls', 'cals', 'callls', 'clals', 'winnres'].map((value) => nearest(value, ['calls', 'winners']))).toEqual([
    'calls',
    'calls',
    'calls',
    'calls',
    'winners',
  ]);
});

test('a stranger, a short word and a word between two others are none', () => {
  expect([
    nearest('budgets', ['calls']),
    nearest('ab', ['abc']),
    nearest('call-1', ['call-2', 'call-3']),
    nearest('a'.repeat(1e6), ['b']),
  ]).toEqual([null, null, null, null]);
});
