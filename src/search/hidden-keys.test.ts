import { expect, test } from 'vitest';
import { analyser } from './analyser.ts';
import { indexTerm } from './index-terms.ts';
import { nameKeys, spokenOf } from './hidden-keys.ts';
import { nameStem } from './name-key.ts';
import { plainFacts, type Name } from './page-facts.ts';
import { synonymKey } from './synonym-keys.ts';

const analysis = analyser();
const ky = (text: string): Name => ({ text, language: 'ky' });
const synonyms = { [analysis.stem('таштанды', 'ky')]: [7] };
const keys = (
  facts: Partial<ReturnType<typeof plainFacts>>,
  titles: readonly Name[] = [],
  stems: readonly string[] = [],
) => {
  const named = nameKeys({ ...plainFacts('places/x/'), ...facts }, { titles, analyser: analysis, synonyms });
  return { ...named.keys, concept: spokenOf(stems, named.told, synonyms) };
};

test('a place is found by its whole name, with and without the word for its kind', () => {
  const { name, small } = keys({ names: [ky('Асман шаары')] });
  expect(name.split(' ')).toContain(indexTerm(nameStem(['асман'])));
  expect(small).toBe('');
});

test('a small place has its name in a field of its own: the town comes first', () => {
  const { name, small } = keys({ names: [ky('Асман айыл аймагы')], nameField: 'small' });
  expect(name).toBe('');
  expect(small.split(' ')).toContain(indexTerm(nameStem(['асман'])));
});

test('a name that is a synonym as a whole is found by what it means', () => {
  expect(keys({ names: [ky('Таштанды')] }).name.split(' ')).toContain(indexTerm(nameStem([synonymKey(7)])));
  expect(keys({ names: [ky('Таштанды Тоо')] }).name.split(' ')).not.toContain(indexTerm(nameStem([synonymKey(7)])));
});

test('a text is found by its title and by the names that people use for it', () => {
  const { key } = keys({ kind: 'prose', names: [ky('мыйзам')] }, [ky('Асман')]);
  expect(key.split(' ')).toEqual(expect.arrayContaining([indexTerm('асман'), indexTerm('мыйзам')]));
});

test('the words of its own names are keys, those of what it belongs to are aliases, and no word is both', () => {
  const { key, alias } = keys({ names: [ky('Асман')], about: [ky('Асман Тоолор')], figures: ['2019'] });
  expect(key.split(' ')).toEqual(expect.arrayContaining([indexTerm('асман'), indexTerm('2019')]));
  expect(alias.split(' ')).not.toContain(indexTerm('асман'));
  expect(alias).toContain(analysis.stem('тоолор', 'ky'));
});

test('a group is a topic by the name, a subject by what it belongs to, else only spoken of', () => {
  const group = indexTerm(synonymKey(7));
  expect(keys({ names: [ky('Таштанды')] })).toMatchObject({ topic: group, subject: '', concept: '' });
  expect(keys({ about: [ky('Таштанды')] })).toMatchObject({ topic: '', subject: group, concept: '' });
  expect(keys({}, [], [indexTerm(analysis.stem('таштанды', 'ky'))])).toMatchObject({
    topic: '',
    subject: '',
    concept: group,
  });
});
