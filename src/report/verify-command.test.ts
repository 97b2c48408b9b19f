import { expect, test } from 'vitest';
import { codeOfCell } from '#model/figure-code.ts';
import { allEntries } from '#publish/verify-files.ts';
import { sampleRecord } from '#test/sample-record.ts';
import { sampleVersion } from '#test/sample-version.ts';
import { spacedCode } from '#text/figure-code.ts';
import { verifyCommand, type OpenedRecord } from './verify-command.ts';

const grant = (amount: number) =>
  sampleRecord('winners', { id: 'g-1', status: 'awarded', basis: 'explicit', amount, title_en: 'A project' });
const [before, now] = [grant(400_000), grant(395_000)];
const version = (row: typeof before, date: string) => sampleVersion({ date, hash: 'aaaaaaaa' }, { winners: [row] });
const history = { versions: [version(before, '2026-01-01'), version(now, '2026-02-01')] };
const opened: OpenedRecord = {
  versions: history.versions.map((one) => one.version),
  entries: allEntries(history),
  names: { 'winners/g-1': { ky: '', ru: '', en: 'A project' } },
  sources: {},
  proof: () => ['Proved.'],
};
const codeOf = (row: typeof before) => spacedCode(codeOfCell('winners', row, 'amount') ?? '');
const run = (...argv: string[]) => verifyCommand([...argv, '--lang', 'en'], {}, () => opened);

test('a figure that still stands is told with what it says, after what was proved', () => {
  const { output, status } = run(codeOf(now));
  expect(status).toBe(0);
  expect(output.replaceAll('\u00a0', '_')).toMatchInlineSnapshot(`
    "Proved.

    RVQN8-VJN4X  Unchanged: the record has said so since the version of 1 Feb 2026.
      Table: Winners and grants
      Row: g-1 (A project)
      Column: Amount, som
      Value: 395,000_som
      Source: s-1
    "
  `);
});

test('a figure that was changed fails, and tells what stands now with its code', () => {
  const { output, status } = run(codeOf(before));
  expect(status).toBe(1);
  expect(output).toContain('Changed in the version of 1 Feb 2026.');
  expect(output).toContain(codeOf(now));
});

test('a slip leads to the code that was meant', () => {
  const code = codeOf(now);
  const slip = code.replace(/.$/, (last) => (last === '0' ? '1' : '0'));
  const { output, status } = run(slip);
  expect(status).toBe(1);
  expect(output).toContain(`${code} winners g-1 amount`);
});

test('without a code, or with an option that is none, it says how it is used', () => {
  expect(run()).toMatchObject({ status: 2, output: '' });
  expect(run('--form', 'x').problem).toContain('unknown option: --form');
  expect(verifyCommand(['x', '--lang', 'de'], {}, () => opened).problem).toContain('--lang');
});
