import { expect, test } from 'vitest';
import { fileOf } from '#report/fixture.ts';
import { validate } from '#validation/validate.ts';
import { damagedInput } from './damaged-input.ts';
import { fuzzOne, fuzzSeed } from './fuzz-one.ts';
import { fuzz } from './fuzz.ts';

test('no damaged input makes the validator throw or stand still', async () => {
  const { inputs, findings, exceptions, hangs } = await fuzz({ from: 1, count: 200 });
  expect({ inputs, exceptions, hangs }).toEqual({ inputs: 200, exceptions: [], hangs: [] });
  expect(findings).toBeGreaterThan(1000);
});

test('no damaged workbook or archive makes the reading throw or stand still', async () => {
  const { findings, ...fuzzed } = await fuzz({ kind: 'workbooks', from: 1, count: 80 });
  expect(fuzzed).toMatchObject({ inputs: 80, exceptions: [], hangs: [] });
  expect(findings).toBeGreaterThan(100);
});

test('the same seed gives the same bytes, another gives others', () => {
  expect(damagedInput(7)).toEqual(damagedInput(7));
  expect(damagedInput(7)).not.toEqual(damagedInput(8));
});

test('most inputs are found to be wrong, and some are read in part', () => {
  const results = Array.from({ length: 60 }, (_, i) => validate(damagedInput(i + 1)));
  const wrong = results.filter(({ findings }) => findings.some(({ severity }) => severity === 'error'));
  expect(wrong.length).toBeGreaterThan(30);
  expect(results.filter(({ counts }) => Object.values(counts).some((rows) => rows > 0)).length).toBeGreaterThan(10);
});

/** Inputs that once ended the validator, a build or the trust in its answer, kept as they were. */
const corpus = {
  'an id that no file system takes': ['data/calls.csv', `id\n${'a'.repeat(300)}\n`],
  'half of a character': ['data/organizations.csv', 'id,name_ru\na,Ум\ud83dут\n'],
  'a host without an end': ['data/sources.csv', 'id,url\na,http://[::1\n'],
  'a host that is no name': ['data/sources.csv', 'id,url\na,http://xn--/\n'],
  'names of the prototype': ['data/calls.csv', '__proto__,constructor,id\n1,2,toString\n'],
  'nothing but quotes': ['data/calls.csv', '"'.repeat(10_001)],
  'JSON where a list should be': ['data/calls.json', '{"length":1e9}'],
  'JSON of lists in lists': ['data/calls.json', '['.repeat(5000)],
} as const satisfies Record<string, readonly [file: string, text: string]>;

test.for(Object.entries(corpus))('%s is a finding', ([, [file, text]]) => {
  expect(fuzzOne([fileOf(file, text)], 0)).toBeGreaterThan(0);
});

/** Damaged workbooks that were once read for ever, or not to their end; one of them names a column «constructor». */
test.for([215, 442, 1_993, 20_525, 40_681, 41_324, 60_268, 100_046, 158_731, 200_739])(
  'damaged workbook %i is read to its end',
  (seed) => {
    expect(fuzzSeed('workbooks', seed)).toBeGreaterThan(0);
  },
);
