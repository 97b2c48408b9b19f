import fc from 'fast-check';
import { expect, test } from 'vitest';
import { languages } from '#text/languages.ts';
import { readName, writeName } from './index-format.ts';

test('a name is read as it was written', () => {
  const stored = fc.record({
    language: fc.constantFrom(...languages),
    version: fc.stringMatching(/^[0-9a-f]{8}$/),
    number: fc.nat(),
  });
  fc.assert(
    fc.property(stored, (name) => {
      expect(readName(writeName(name))).toEqual(name);
    }),
  );
});

test('what is no name of ours is none', () => {
  expect(['', 'ky', 'ky_0f3a9c12', 'de_0f3a9c12_1a', 'ky_0f3a9c12_1a_2', 'en_5f3c09d'].map(readName)).toEqual([
    null,
    null,
    null,
    null,
    null,
    null,
  ]);
});
