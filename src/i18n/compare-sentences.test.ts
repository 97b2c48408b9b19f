import { describe, expect, test } from 'vitest';
import type { ComparedFigure, ComparedSubject, CompareFile } from '#publish/compare-file.ts';
import { languages, type Language } from '#text/languages.ts';
import { comparedText, compareSentences } from './compare-sentences.ts';

const keys: CompareFile['keys'] = {
  projects: { name: 'P', unit: 'projects' },
  awarded: { name: 'M', unit: 'som' },
  'awarded-per-1000': { name: 'H', unit: 'som-per-1000' },
  'outcomes-known': { name: 'O', unit: 'projects' },
};
const only = (...names: (keyof typeof keys)[]) =>
  Object.fromEntries(Object.entries(keys).filter(([key]) => names.includes(key)));

/** One of those that stand side by side; without figures nothing has been found of it. */
const subject = (
  name: string,
  figures: Readonly<Record<string, ComparedFigure>> = {},
  within: readonly string[] = [],
): ComparedSubject => ({ id: name, name, about: '', scope: `places/${name}`, path: null, within, figures });

const projects = (name: string, value: number) => subject(name, { projects: { value } });
/** A subject with money; of `all` grants the amounts of `known` are known. */
const money = (name: string, value: number | null, { qualifier = 'exact', known = 1, all = 1 } = {}) =>
  subject(name, {
    projects: { value: all },
    awarded: { value, qualifier: qualifier as NonNullable<ComparedFigure['qualifier']> },
    'amounts-known': { value: known, outOf: all },
  });
const outcomes = (name: string, value: number, outOf: number) =>
  subject(name, { projects: { value: outOf }, 'outcomes-known': { value, outOf } });

const plain = (texts: readonly string[]) => texts.map((text) => text.replaceAll('\u00a0', ' '));
const inAll = (subjects: readonly ComparedSubject[], key: keyof typeof keys) =>
  languages.map((language) => plain(compareSentences(subjects, only(key), language)).join(' '));

describe('counts', () => {
  test('two differ by so many, the larger first', () => {
    expect(inAll([projects('A', 2), projects('B', 5)], 'projects')).toEqual([
      'P: B — 5; A — 2; айырмасы — 3.',
      'P: B — 5; A — 2; разница — 3.',
      'P: B — 5; A — 2; the difference is 3.',
    ]);
  });

  test('equal ones are told as equal', () => {
    expect(inAll([projects('A', 2), projects('B', 2), projects('C', 2)], 'projects')).toEqual([
      'P: баарында бирдей — 2 (A, B жана C).',
      'P: у всех поровну — 2 (A, B и C).',
      'P: the same for all — 2 (A, B and C).',
    ]);
  });

  test('of several the first and the last are told, also where some share a place', () => {
    expect(inAll([projects('A', 21), projects('B', 1), projects('C', 1), projects('D', 7)], 'projects')).toEqual([
      'P: эң көбү — A (21), эң азы — B жана C (1); айырмасы — 20.',
      'P: больше всего — A (21), меньше всего — B и C (1); разница — 20.',
      'P: most — A (21), least — B and C (1); the difference is 20.',
    ]);
  });

  test('a count of none is no zero to compare with, nor is a silent place', () => {
    expect(inAll([projects('A', 3), projects('B', 0), subject('C')], 'projects')).toEqual([
      'P: A — 3; салыштырууга башка сан жок. Салыштырылбайт: B (бир да жазуу жок); C (эч нерсе табылган жок).',
      'P: A — 3; сравнить не с чем. Не сравниваются: B (не записано ни одного); C (ничего не найдено).',
      'P: A — 3; there is nothing to compare it with. Not compared: B (none is recorded); C (nothing has been found).',
    ]);
  });

  test('where nobody has any nothing is compared', () => {
    expect(inAll([projects('A', 0), projects('B', 0)], 'projects')).toEqual([
      'P: тандалгандардын бири боюнча да жазуу жок, салыштырууга эч нерсе жок.',
      'P: ни у кого из выбранных не записано, сравнивать нечего.',
      'P: recorded of none of those chosen, so there is nothing to compare.',
    ]);
  });

  test('a figure that says nothing of any of them has no sentence', () => {
    expect(compareSentences([subject('A'), subject('B')], keys, 'ru')).toEqual([]);
  });
});

describe('money', () => {
  test('exact sums differ exactly', () => {
    expect(inAll([money('A', 400_000), money('B', 876_300)], 'awarded')).toEqual([
      'M: B — 876 300 сом; A — 400 000 сом; айырмасы — 476 300 сом.',
      'M: B — 876 300 сомов; A — 400 000 сомов; разница — 476 300 сомов.',
      'M: B — 876,300 som; A — 400,000 som; the difference is 476,300 som.',
    ]);
  });

  test('a lower bound keeps its words, and so does the difference', () => {
    const [ky, ru, en] = inAll([money('A', 900_000, { qualifier: 'at-least' }), money('B', 400_000)], 'awarded');
    expect(ky).toBe('M: A — кеминде 900 000 сом; B — 400 000 сом; айырмасы — кеминде 500 000 сом.');
    expect(ru).toBe('M: A — не менее 900 000 сомов; B — 400 000 сомов; разница — не менее 500 000 сомов.');
    expect(en).toBe('M: A — at least 900,000 som; B — 400,000 som; the difference is at least 500,000 som.');
  });

  test('approximate sums differ by about so much, and near ones cannot be put in order', () => {
    expect(inAll([money('A', 900_000, { qualifier: 'about' }), money('B', 400_000)], 'awarded')[2]).toBe(
      'M: A — about 900,000 som; B — 400,000 som; the difference is about 500,000 som.',
    );
    expect(inAll([money('A', 410_000, { qualifier: 'about' }), money('B', 400_000)], 'awarded')).toEqual([
      'M: A — болжол менен 410 000 сом; B — 400 000 сом. Кайсынысы көп экенин айтууга болбойт: суммалар так айтылган эмес.',
      'M: A — около 410 000 сомов; B — 400 000 сомов. Где больше, сказать нельзя: суммы названы неточно.',
      'M: A — about 410,000 som; B — 400,000 som. Which is larger cannot be told: the amounts are not stated exactly.',
    ]);
  });

  test('where the amounts of some grants are unknown the smaller sum may be the larger one', () => {
    expect(inAll([money('A', 400_000, { known: 1, all: 3 }), money('B', 876_300)], 'awarded')).toEqual([
      'M: A — кеминде 400 000 сом; B — 876 300 сом. Кайсынысы көп экенин айтууга болбойт: айрым гранттардын суммасы белгисиз.',
      'M: A — не менее 400 000 сомов; B — 876 300 сомов. Где больше, сказать нельзя: суммы некоторых грантов неизвестны.',
      'M: A — at least 400,000 som; B — 876,300 som. Which is larger cannot be told: the amounts of some grants are unknown.',
    ]);
  });

  test('an unknown sum is not compared, and the sentence says why', () => {
    expect(inAll([money('A', 400_000), money('B', null, { known: 0 }), subject('C')], 'awarded')[1]).toBe(
      'M: A — 400 000 сомов; сравнить не с чем. Не сравниваются: B (сумма неизвестна); C (ничего не найдено).',
    );
    expect(inAll([money('A', null, { known: 0 }), money('B', null, { known: 0, all: 0 })], 'awarded')[0]).toBe(
      'M: тандалгандардын бири боюнча да белгилүү эмес, ошондуктан салыштырылбайт.',
    );
  });

  test('those left out for one reason are named together', () => {
    expect(
      inAll(
        [money('A', 2), money('B', 1), money('C', null, { known: 0 }), money('D', null, { known: 0 })],
        'awarded',
      )[0],
    ).toBe('M: A — 2 сом; B — 1 сом; айырмасы — 1 сом. Салыштырылбайт: C жана D (суммасы белгисиз).');
  });

  test('money per head of a place of which too little is known is not compared', () => {
    const of = (name: string, value?: number) =>
      subject(name, {
        projects: { value: 4 },
        ...(value === undefined ? {} : { 'awarded-per-1000': { value } }),
        'amounts-known': { value: 4, outOf: 4 },
      });
    expect(inAll([of('A', 500), of('B', 300), of('C')], 'awarded-per-1000')[2]).toBe(
      'H: A — 500 som; B — 300 som; the difference is 200 som. Not compared: C (too little is known).',
    );
  });
});

describe('parts of a whole', () => {
  const cases = [
    [0, 0],
    [0, 1],
    [1, 1],
    [0, 3],
    [1, 3],
    [2, 5],
    [11, 21],
    [5, 5],
  ] as const;
  const told = (language: Language) =>
    cases.map(([part, all]) =>
      comparedText(outcomes('A', part, all), 'outcomes-known', { name: 'O', unit: 'projects' }, language)?.replaceAll(
        '\u00a0',
        ' ',
      ),
    );

  test('none, one, two, some and all have their words', () => {
    expect(told('ky')).toEqual([
      'белгилүү долбоор жок',
      'жок (бир эле долбоор бар)',
      'жалгыз долбоор',
      '3 долбоордун бири да эмес',
      '3 долбоордун бири',
      '5 долбоордун 2си',
      '21 долбоордун 11и',
      '5 долбоордун баары',
    ]);
    expect(told('ru')).toEqual([
      'проектов не записано',
      'нет (записан всего один проект)',
      'единственный записанный проект',
      'ни одного из 3 проектов',
      '1 из 3 проектов',
      '2 из 5 проектов',
      '11 из 21 проекта',
      'все 5 проектов',
    ]);
    expect(told('en')).toEqual([
      'no projects are recorded',
      'none (only one project is recorded)',
      'the only project recorded',
      'none of 3 projects',
      '1 of 3 projects',
      '2 of 5 projects',
      '11 of 21 projects',
      'all 5 projects',
    ]);
  });

  test('are told side by side, without a difference', () => {
    expect(inAll([outcomes('A', 1, 3), outcomes('B', 0, 2), subject('C')], 'outcomes-known')).toEqual([
      'O: A — 3 долбоордун бири; B — 2 долбоордун бири да эмес. Салыштырылбайт: C (эч нерсе табылган жок).',
      'O: A — 1 из 3 проектов; B — ни одного из 2 проектов. Не сравнивается: C (ничего не найдено).',
      'O: A — 1 of 3 projects; B — none of 2 projects. Not compared: C (nothing has been found).',
    ]);
  });
});

test('of places of which one lies in the other no difference is told, and it is said why', () => {
  const inner = subject('A', { projects: { value: 2 } }, ['B', 'country']);
  expect(inAll([inner, projects('B', 5)], 'projects')).toEqual([
    'A салыштырылып жаткан башка аймактын курамында (B): кичине аймактын сандары чоңунун сандарына кирет, ошондуктан айырмасы эсептелбейт. P: A — 2; B — 5.',
    'A входит в другое из сравниваемых мест (B): числа меньшего — часть чисел большего, поэтому разница не считается. P: A — 2; B — 5.',
    'A lies within B: the figures of the smaller are part of those of the larger, so no difference is worked out. P: A — 2; B — 5.',
  ]);
});

test('what is not known has no text, and a count of none has words', () => {
  const { awarded, projects: counted } = keys as Record<string, (typeof keys)[string]>;
  expect(comparedText(money('A', null), 'awarded', awarded as never, 'en')).toBeNull();
  expect(comparedText(subject('A'), 'projects', counted as never, 'en')).toBeNull();
  expect(languages.map((language) => comparedText(projects('A', 0), 'projects', counted as never, language))).toEqual([
    'жазуу жок',
    'не записано',
    'none recorded',
  ]);
});
