import { describe, expect, test } from 'vitest';
import { languages, type Language } from '#text/languages.ts';
import { glossary } from './glossary.ts';
import { words } from './words.ts';

/** Labels of the pages, by the term of the glossary that each one is. */
const labels = (language: Language): Readonly<Record<string, readonly string[]>> => {
  const { charts, kinds, common, calls, grants, nav } = words[language];
  return {
    baseline: [charts.baseline],
    target: [charts.target],
    actual: [charts.actual, charts.funnelSteps.reported],
    indicator: [charts.indicator],
    planned: [charts.measures.planned],
    approved_amount: [charts.measures.approved],
    paid: [charts.measures.paid, charts.funnelSteps.paid, grants.paid],
    spent: [charts.measures.spent],
    target_group: [kinds.groups],
    grant: [kinds.grants, nav.grants, grants.title],
    application: [calls.applications],
    submission_deadline: [calls.deadline],
    winner: [calls.winners],
    state_customer: [calls.customer, grants.customer],
    contract: [grants.contract],
    cofinancing: [grants.cofinancer],
    source: [common.source, nav.sources],
    archived_copy: [common.archived],
    download: [common.download],
    published: [common.published],
    not_found: [common.notFound],
  };
};

/** The word that the glossary prefers: what stands before variants in brackets. */
const preferred = (key: string, language: Language) =>
  (glossary.find((term) => term.key === key)?.[language] ?? '').replace(/ *[(/].*$/, '');

/** Whether two phrases use the same words, whatever their endings: every word of the shorter is in the longer. */
function sameWords(one: string, other: string): boolean {
  const [fewer = [], more = []] = [one, other].map(stems).sort((a, b) => a.length - b.length);
  return fewer.length > 0 && fewer.every((stem) => more.some((word) => word.startsWith(stem) || stem.startsWith(word)));
}

/** Words without their endings, roughly: the first five letters, fewer of a short word. */
const stems = (text: string) =>
  (text.toLowerCase().match(/\p{L}+/gu) ?? []).map((word) => word.slice(0, Math.max(3, Math.min(6, word.length - 2))));

test('words are the same whatever their endings, and two words for one thing are not', () => {
  expect(sameWords('Арыздар', 'арыз')).toBe(true);
  expect(sameWords('Софинансирование от', 'софинансирование')).toBe(true);
  expect(sameWords('Табыштамалар', 'арыз')).toBe(false);
  expect(sameWords('Inhabitants', 'resident')).toBe(false);
});

describe.each(languages)('labels in %s', (language) => {
  test.each(Object.entries(labels(language)))('%s is the word that the glossary prefers', (key, said) => {
    for (const label of said)
      expect(sameWords(label, preferred(key, language)), `${label}: ${preferred(key, language)}`).toBe(true);
  });
});
