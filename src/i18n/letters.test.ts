import { describe, expect, test } from 'vitest';
import { letterIn, letterKinds, letterTitles, type LetterFacts } from './letters.ts';

const facts: LetterFacts = {
  to: 'Каракол шаарынын мэриясы',
  about: 'Балдар борбору',
  id: 'karakol-2019-1',
  address: 'https://example.org/ky/grants/karakol-2019-1/',
  questions: ['Канча төлөнгөн, качан жана эмне үчүн?', 'Ким жеңген?'],
  basis: [],
};

describe.each(['ky', 'ru'] as const)('letters in %s', (language) => {
  const all = letterKinds.map((kind) => [kind, letterIn(kind, language, facts)] as const);

  test('each names its record and where it can be read', () => {
    expect(all.filter(([, text]) => !text.includes(facts.about) || !text.includes(facts.address))).toEqual([]);
  });

  test('each leaves room for a name and a day, and is whole', () => {
    expect(all.filter(([, text]) => !text.includes('____'))).toEqual([]);
    expect(all.filter(([, text]) => /undefined|\n{3}| \n|\{\w+\}/.test(text))).toEqual([]);
  });

  test('a request, questions and a reply hold every question, numbered', () => {
    for (const kind of ['request', 'commission', 'reply'] as const)
      for (const [at, question] of facts.questions.entries())
        expect(letterIn(kind, language, facts)).toContain(`${at + 1}. ${question}`);
  });

  test('an article stands in a request only where one was read', () => {
    const read = letterIn('request', language, { ...facts, basis: ['№ 217, 5'] });
    expect(read).toContain('№ 217, 5');
    expect(letterIn('request', language, facts).split('\n').length).toBe(read.split('\n').length - 1);
  });
});

test('a Kyrgyz letter names whom it is for in the dative', () => {
  expect(letterIn('request', 'ky', facts).split('\n')[0]).toBe('Кимге: Каракол шаарынын мэриясына');
});

test('every letter has a title in each language', () => {
  expect(letterKinds.flatMap((kind) => Object.values(letterTitles[kind])).every((title) => title.length > 5)).toBe(
    true,
  );
});
