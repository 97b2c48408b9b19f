import { describe, expect, test } from 'vitest';
import { languages } from '#text/languages.ts';
import { en } from './en.ts';
import { sentenceKeys, sentences, sentencesInMarkdown } from './sentences.ts';
import { brokenHarmony, disagreeing, oneOfOne, smallSentences, zeroCounted } from './word-faults.ts';

describe.each(languages)('sentences in %s', (language) => {
  const all = sentences(language);

  test('every one is whole', () => {
    expect(all.length).toBeGreaterThan(200);
    expect(all.filter(({ text }) => /undefined|NaN|null|\{\w+\}|(?<![_\s])\s{2}|\s[,.;:]|^\s|\s$/.test(text))).toEqual(
      [],
    );
  });

  test('none has a fault: agreement, one of one, zero, small letters, harmony of vowels', () => {
    const faults = [disagreeing, oneOfOne, zeroCounted, smallSentences, brokenHarmony];
    expect(
      all.flatMap(({ key, text }) =>
        faults.flatMap((find) => find(text, language)).map((fault) => `${key}: «${fault}» in ${text}`),
      ),
    ).toEqual([]);
  });

  test('the wording is the one that was reviewed', async () => {
    await expect(sentencesInMarkdown(language)).toMatchFileSnapshot(`sentences/${language}.md`);
  });
});

/** Messages that hold no number and no part of a whole: what stands in them is written by the caller. */
const carriers = [
  'common.versionOf',
  'grants.chainSentence',
  'gaps.namesNote',
  'charts.regionsUndated',
  'charts.perHeadSentence',
  'map.city',
  'embed.more',
  'share.alt',
];

test('every message that is made from values has samples', () => {
  const keys = Object.entries(en)
    .filter(([section]) => section !== 'search')
    .flatMap(([section, messages]) =>
      Object.entries(messages).flatMap(([name, message]) =>
        typeof message === 'function' ? `${section}.${name}` : [],
      ),
    );
  expect(keys.filter((key) => !sentenceKeys.includes(key) && !carriers.includes(key))).toEqual([]);
});
