import { describe, expect, test } from 'vitest';
import { languages } from '#text/languages.ts';
import { en } from './en.ts';
import { glossary } from './glossary.ts';
import { sentenceKeys, sentences, sentencesInMarkdown } from './sentences.ts';
import { words } from './words.ts';

describe.each(languages)('sentences in %s', (language) => {
  const all = sentences(language);

  test('every one is whole', () => {
    expect(all.length).toBeGreaterThan(200);
    expect(all.filter(({ text }) => /undefined|NaN|null|\{\w+\}|(?<![_\s])\s{2}|\s[,.;:]|^\s|\s$/.test(text))).toEqual(
      [],
    );
  });

  test('none speaks of one of one, or of all of one', () => {
    const wrong = {
      ky: /(?<!\d)1 \S+(?:нын|нин|дун|дын|тын|тин) (?:бири|баары)/,
      ru: /(?<![\d,])1 из 1(?!\d)|всех проектов \(1\)/,
      en: /(?<!\d)1 of (?:all )?1(?!\d)|all 1 /,
    }[language];
    expect(all.filter(({ text }) => wrong.test(text)).map(({ key, text }) => `${key}: ${text}`)).toEqual([]);
  });

  test('none says zero: what is not known is said in words', () => {
    expect(
      all.filter(({ text }) => /(?<![\d.,\u00a0–-])0(?![\d.,])/.test(text)).map(({ key, text }) => `${key}: ${text}`),
    ).toEqual([]);
  });

  test('the wording is the one that was reviewed', async () => {
    await expect(sentencesInMarkdown(language)).toMatchFileSnapshot(`sentences/${language}.md`);
  });
});

test('after «из» and «у» Russian has the genitive', () => {
  const wrong = sentences('ru').filter(({ text }) =>
    /(?:^|\s)(?:из|у) (?:\d*[02-9])?1\u0020(?:грант|проект|муниципалитет|район|показатель|год|строка|запись)(?![а-яё])/.test(
      text,
    ),
  );
  expect(wrong).toEqual([]);
});

/** Messages that hold no number and no part of a whole: what stands in them is written by the caller. */
const carriers = [
  'common.versionOf',
  'grants.chainSentence',
  'gaps.namesNote',
  'prose.unreviewed',
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

/** Labels of the pages and the terms of the glossary that they are. */
const labels = (language: (typeof languages)[number]) => {
  const { charts, kinds } = words[language];
  return {
    baseline: charts.baseline,
    target: charts.target,
    actual: charts.actual,
    approved_amount: charts.measures.approved,
    paid: charts.measures.paid,
    spent: charts.measures.spent,
    target_group: kinds.groups,
    grant: kinds.grants,
  };
};

test.each(languages)('labels in %s are terms of the glossary: one thing has one word', (language) => {
  for (const [key, label] of Object.entries(labels(language))) {
    const term = glossary.find((one) => one.key === key)?.[language] ?? '';
    const variants = term.split(/[(),;]/).map((variant) => variant.trim().toLowerCase());
    expect(variants, key).toContain(label.toLowerCase());
  }
});
