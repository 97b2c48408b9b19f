import { expect, test } from 'vitest';
import { languages } from '#text/languages.ts';
import { languagesOfPair, pairFor, sheetPairs, sheetPath } from './sheet-pairs.ts';

test('a sheet opens in Kyrgyz with Russian unless its address names another pair', () => {
  expect(sheetPairs.map((pair) => sheetPath('hearing/karakol/', pair))).toEqual([
    'hearing/karakol/',
    'hearing/karakol/#ru-en',
    'hearing/karakol/#ky-en',
  ]);
});

test('who comes from a page reads its language, and every pair is somebody’s', () => {
  for (const language of languages) expect(languagesOfPair[pairFor[language]]).toContain(language);
  expect(new Set(Object.values(pairFor))).toEqual(new Set(sheetPairs));
});

test('the languages of a pair stand in the order in which the site offers them', () => {
  for (const pair of sheetPairs)
    expect(languages.filter((language) => languagesOfPair[pair].some((own) => own === language))).toEqual([
      ...languagesOfPair[pair],
    ]);
});
