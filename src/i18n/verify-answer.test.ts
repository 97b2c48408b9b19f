import { expect, test } from 'vitest';
import type { VerifyEntry } from '#publish/verify-entry.ts';
import { languages } from '#text/languages.ts';
import { verifyAnswer } from './verify-answer.ts';
import { verifyLabels } from './verify-labels.ts';
import { verifyWords } from './verify-words.ts';

const shard = {
  versions: [
    { date: '2026-01-02', hash: 'aaaaaaaa' },
    { date: '2026-12-01', hash: 'bbbbbbbb' },
  ],
  sources: { 's-1': '24.kg' },
  entries: [],
};
const entry: VerifyEntry = {
  code: '7KQ4M2XD9F',
  table: 'winners',
  record: 'karakol-2019-both',
  column: 'amount',
  value: '400000',
  qualifier: 'about',
  outOf: '',
  since: 0,
  last: 1,
  sources: ['s-1'],
  rows: [],
  rowCount: 0,
  now: null,
  reason: null,
  successor: null,
};
const say = (cells: Partial<VerifyEntry>) =>
  languages.map((language) =>
    verifyAnswer({ ...entry, ...cells }, shard, {
      words: verifyWords[language],
      labels: verifyLabels(language),
      language,
    }),
  );
const sentences = (cells: Partial<VerifyEntry>) =>
  say(cells).map(({ sentences: said }) => said.join(' ').replaceAll('\u00a0', '_'));
const now = { value: '395000', qualifier: '', outOf: '', code: '0000000000' };
const reason = { ky: 'басылганда ката кеткен.', ru: 'опечатка.', en: 'a misprint.' };

test('what is still said is unchanged since its first version', () => {
  expect(sentences({})).toMatchInlineSnapshot(`
    [
      "Өзгөргөн эмес: 02.01.2026 күнкү версиядан бери ушундай жазылган.",
      "Не изменилось: так записано с версии от 02.01.2026.",
      "Unchanged: the record has said so since the version of 2 Jan 2026.",
    ]
  `);
});

test('what was corrected is told with both values, the day and the reason', () => {
  expect(sentences({ last: 0, now, reason })).toMatchInlineSnapshot(`
    [
      "01.12.2026 күнкү версияда өзгөргөн. Мурдагы мааниси: болжол менен 400_000_сом. Азыркы мааниси: 395_000_сом. Себеби: басылганда ката кеткен.",
      "Изменилось в версии от 01.12.2026. Было так: около 400_000_сомов. Теперь так: 395_000_сомов. Причина: опечатка.",
      "Changed in the version of 1 Dec 2026. It was: about 400,000_som. Now it is: 395,000_som. Reason: a misprint.",
    ]
  `);
  expect(sentences({ last: 0, now })[2]).toContain('No reason is recorded.');
});

test('what is gone was withdrawn', () => {
  expect(sentences({ last: 0, reason })).toMatchInlineSnapshot(`
    [
      "01.12.2026 күнкү версияда алынып салынган. Мурдагы мааниси: болжол менен 400_000_сом. Азыр мындай жазуу жок. Себеби: басылганда ката кеткен.",
      "Снято в версии от 01.12.2026. Было так: около 400_000_сомов. Теперь этого в записях нет. Причина: опечатка.",
      "Withdrawn in the version of 1 Dec 2026. It was: about 400,000_som. The record no longer says this. Reason: a misprint.",
    ]
  `);
});

test('a figure is told with what it is out of and its rows', () => {
  const figure = { table: 'figures', record: 'nation', column: 'recipients-known', value: '3', outOf: '21' };
  const [ky] = say({ ...figure, qualifier: '', sources: [], rows: ['winners/a', 'winners/b'], rowCount: 3 });
  expect(ky?.facts.map(({ label, parts }) => `${label}: ${parts.map(({ text }) => text).join('; ')}`))
    .toMatchInlineSnapshot(`
    [
      "Эмне жөнүндө: nation",
      "Эмне саналган: Алуучусу белгилүү",
      "Мааниси: 3 (баары 21)",
      "Кайсы саптардан: winners/a; winners/b; жана дагы 1",
    ]
  `);
});

test('codes of closed lists are told in words', () => {
  const status = say({ column: 'status', value: 'completed', qualifier: '' })[2];
  expect(status?.facts.find(({ label }) => label === 'Value')?.parts[0]?.text).toBe('completed');
});
