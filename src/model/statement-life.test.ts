import { expect, test } from 'vitest';
import { sampleRecord } from '#test/sample-record.ts';
import { sampleVersion } from '#test/sample-version.ts';
import type { Dataset } from './dataset.ts';
import { statementLives, type ChangeNote, type VersionOfRecord } from './statement-life.ts';

const version = (date: string, rows: Partial<Dataset>) => sampleVersion({ date, hash: date.slice(-2).repeat(4) }, rows);
const grant = (id: string, cells: object) =>
  sampleRecord('winners', { id, status: 'awarded', basis: 'explicit', ...cells });
const lifeOf = (
  versions: readonly VersionOfRecord[],
  column: string,
  value: string,
  notes: readonly ChangeNote[] = [],
) =>
  statementLives(versions, notes).find(
    ({ statement }) => statement.record === 'g' && statement.column === column && statement.value === value,
  );

const first = version('2026-01-01', { winners: [grant('g', { amount: 400 })] });
const second = version('2026-02-02', { winners: [grant('g', { amount: 395 })] });
const third = version('2026-03-03', { winners: [] });
const because = { ky: 'ката', ru: 'ошибка', en: 'a slip' };
const note = (cells: Partial<ChangeNote>): ChangeNote => ({
  version: '2026-02-02',
  table: 'winners',
  record: 'g',
  column: 'amount',
  reason: because,
  successor: null,
  ...cells,
});

test('what every version says is unchanged since the first', () => {
  expect(lifeOf([first, first], 'amount', '400')).toMatchObject({ since: 0, last: 1, now: { value: '400' } });
});

test('a corrected value is known with what stands now, and why', () => {
  const life = lifeOf([first, second], 'amount', '400', [note({})]);
  expect(life).toMatchObject({ since: 0, last: 0, now: { value: '395' }, note: { reason: because } });
  expect(lifeOf([first, second], 'amount', '395')).toMatchObject({ since: 1, last: 1, note: null });
});

test('a row that went has nothing now, and its note speaks for every cell', () => {
  const gone = note({ version: '2026-03-03', column: null, successor: 'winners/h' });
  const life = lifeOf([first, second, third], 'amount', '395', [gone]);
  expect(life).toMatchObject({ since: 1, last: 1, now: null, note: { successor: 'winners/h' } });
});

test('a value that came back counts from its return', () => {
  expect(lifeOf([first, second, first], 'amount', '400')).toMatchObject({ since: 2, last: 2 });
});

test('another qualifier is another statement', () => {
  const about = version('2026-02-02', { winners: [grant('g', { amount: 400, amount_qualifier: 'about' })] });
  const codes = statementLives([first, about])
    .filter(({ statement }) => statement.record === 'g' && statement.column === 'amount')
    .map(({ code }) => code);
  expect(new Set(codes).size).toBe(2);
});

test('derived figures are statements, too, and unknown ones are none', () => {
  const figures = statementLives([first]).filter(({ statement }) => statement.table === 'figures');
  expect(figures.find(({ statement }) => statement.column === 'awarded')?.statement).toMatchObject({ value: '400' });
  expect(figures.filter(({ statement }) => statement.column === 'paid')).toEqual([]);
});

test('tables that stay the same objects from version to version are gone through as if they were read anew', () => {
  const renewed = ({ tables, ...rest }: VersionOfRecord): VersionOfRecord => ({
    ...rest,
    tables: new Map([...tables].map(([name, table]) => [name, { ...table }])),
    figures: [...rest.figures],
  });
  const versions = [first, first, second, second, first, third, third];
  expect(statementLives(versions)).toEqual(statementLives(versions.map(renewed)));
});
