import { cpSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { frozenFolder } from '#test/record.ts';
import { runIntake } from './run-intake.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'intake-'));
  cpSync(frozenFolder, join(folder, 'data'), { recursive: true });
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const tables = () =>
  new Map(readdirSync(join(folder, 'data')).map((name) => [name, readFileSync(join(folder, 'data', name), 'utf8')]));

/** The lines that are gone from the tables, and those that are new, with their numbers. */
function difference(before: ReadonlyMap<string, string>) {
  const lines = (text = '') => text.split('\n');
  return [...tables()].flatMap(([name, text]) => {
    const [older, newer] = [lines(before.get(name)), lines(text)];
    const [was, is] = [new Set(older), new Set(newer)];
    return [
      ...older.filter((line) => !is.has(line)).map((line) => `- ${name} ${line}`),
      ...newer.flatMap((line, i) => (was.has(line) ? [] : `+ ${name}:${i + 1} ${line}`)),
    ];
  });
}

async function intake(
  name: string,
  text: string,
  args: readonly string[] = [],
  answers: readonly string[] | null = null,
) {
  const file = join(folder, name);
  writeFileSync(file, text);
  const left = [...(answers ?? [])];
  const asked: string[] = [];
  const ask = answers && ((question: string) => Promise.resolve(asked.push(question) > 0 ? (left.shift() ?? '') : ''));
  return { ...(await runIntake([file, '--data', join(folder, 'data'), ...args], ask)), asked };
}

const budget = 'id,place,year,level,scope,measure,amount,amount_qualifier,basis';
const osh = 'budget-osh-city-2024,osh,2024,local,competition,approved,1500000,exact,explicit';

test('a new row stands at the end in the columns of the table, and nothing else is touched', async () => {
  const before = tables();
  const lines = before.get('budgets.csv')?.split('\n').length ?? 0;
  const { status, output, problem } = await intake('budgets.csv', `${budget},source\n${osh},24kg-2021\n`);
  expect([status, problem]).toEqual([0, '']);
  expect(output).toContain('Osh, 2024: added: budget figure');
  expect(difference(before)).toEqual([
    `+ budgets.csv:${lines} budget-osh-city-2024,,osh,2024,,local,competition,,,,approved,1500000,exact,,explicit,24kg-2021`,
  ]);
});

test('a row of a table in the order of ids stands between its neighbours', async () => {
  const before = tables();
  const row = '24kg-2018,Made-up news,24.kg,https://24.kg/made-up/,2026-11-28,ru,press,whole';
  await intake('sources.csv', `id,title,publisher,url,retrieved,language,kind,seen\n${row}\n`);
  const [added = ''] = difference(before);
  expect(added).toMatch(/^\+ sources\.csv:\d+ 24kg-2018,Made-up news,,,,24\.kg,,,,https/);
  const ids =
    tables()
      .get('sources.csv')
      ?.split('\n')
      .map((line) => line.split(',', 1)[0]) ?? [];
  expect(ids[ids.indexOf('24kg-2018') - 1]).toBe('24kg-2015');
});

test('a row with a known id changes the cells that it names, and no others; the reason is asked for', async () => {
  const before = tables();
  const { status, output } = await intake(
    'winners.csv',
    'id,amount,amount_qualifier,status,basis,source\nnational-2015-karakol,400000,about,announced,explicit,azattyk-2015\n',
  );
  const [gone = '', come = '', ...more] = difference(before);
  expect([status, more]).toEqual([0, []]);
  expect(come.replace(/^\+ winners\.csv:\d+/, '- winners.csv').replace(',400000,about,', ',,,')).toBe(gone);
  expect(output).toContain('say why in data/changes.csv');
});

test('a file handed in twice brings nothing new', async () => {
  const text = `${budget},source\n${osh},24kg-2021\n`;
  await intake('budgets.csv', text);
  const before = tables();
  const { status, output } = await intake('budgets.csv', text);
  expect([status, difference(before)]).toEqual([0, []]);
  expect(output).toContain('The file brings nothing new');
});

test('a dry run says the same and writes nothing', async () => {
  const before = tables();
  const { status, output } = await intake('budgets.csv', `${budget},source\n${osh},24kg-2021\n`, ['--dry-run']);
  expect([status, difference(before)]).toEqual([0, []]);
  expect(output).toMatch(/added: budget figure[\s\S]*nothing was written\. It would write: \S+budgets\.csv/);
});

test('rows without a source are refused, taken with --source, and asked for on a terminal', async () => {
  const before = tables();
  const text = `${budget}\n${osh}\n`;
  const refused = await intake('budgets.csv', text);
  expect([refused.status, difference(before)]).toEqual([1, []]);
  expect(refused.problem).toBe(
    'Not taken in: some rows have no source (budgets). Name its id with --source; put a new source into the table sources first.\n',
  );
  const unknown = await intake('budgets.csv', text, ['--source', 'no-such']);
  expect([unknown.status, difference(before)]).toEqual([1, []]);
  const asked = await intake('budgets.csv', text, [], ['24kg-2021']);
  expect([asked.status, asked.asked]).toEqual([
    0,
    ['Some rows have no source (budgets). The id of the source (data/sources.csv): '],
  ]);
  expect(difference(before).join()).toContain(',explicit,24kg-2021');
});

test('a row that is like a published one is named beside it; on a terminal nothing is written before a yes', async () => {
  const before = tables();
  const text =
    'id,kind,legal_form,name_ky,name_ru,name_en,source\n' + 'minsoc,ministry,state-body,,«Минсоцразвития»,,24kg-2021\n';
  const no = await intake('organizations.csv', text, [], ['n']);
  expect([no.status, difference(before)]).toEqual([1, []]);
  expect(no.asked[0]).toMatch(
    /Is it this one\? «Минсоцразвития» \(minsoc\) is like: .*\(ministry-social-development\)/,
  );
  expect((await intake('organizations.csv', text, [], ['yes'])).status).toBe(0);
  expect(difference(before)).toHaveLength(1);
});

test('a file with errors is refused in a sentence, in three languages', async () => {
  const before = tables();
  const text = `${budget},source\n${osh.replace('1500000', 'миллион')},24kg-2021\n`;
  for (const [language, sentence] of [
    ['ky', 'Кабыл алынган жок: файлда ката бар'],
    ['ru', 'Не принято: в файле есть ошибки'],
    ['en', 'Not taken in: the file has errors'],
  ] as const) {
    const { status, problem } = await intake('budgets.csv', text, ['--lang', language]);
    expect([status, problem.slice(0, sentence.length)]).toEqual([1, sentence]);
  }
  expect(difference(before)).toEqual([]);
});

test('what it is told wrongly is refused in a sentence with the usage', async () => {
  expect(await runIntake([], null)).toMatchObject({
    status: 2,
    problem: expect.stringContaining('No file was named.'),
  });
  expect(await runIntake(['x.csv', '--bogus'], null)).toMatchObject({
    status: 2,
    problem: expect.stringContaining('bad value of --bogus'),
  });
});
