import { expect, test } from 'vitest';
import { perTable } from '#model/per-table.ts';
import { checkFiles, checkPaths } from '#validation/check-paths.ts';
import { command } from './command.ts';

const run = (...argv: string[]) =>
  command(argv, { LANG: 'en' }, { folders: checkPaths, files: checkFiles, library: null });

test('a clean record ends with 0 and the number of its rows', () => {
  const { output, problem, status } = run('src/test/record');
  expect([problem, status]).toEqual(['', 0]);
  expect(output).toMatch(/\nRows: places \d+/);
});

test('a path that does not exist is a finding, not an exception', () => {
  expect(run('nowhere/calls.csv', '--format', 'github')).toMatchInlineSnapshot(`
    {
      "files": [],
      "output": "::error file=nowhere/calls.csv,title=file-missing::the file cannot be opened. Nothing in this file could be checked or published. Check the name and the folder (capital letters matter) and whether you may read the file.
    ",
      "problem": "",
      "status": 1,
    }
  `);
});

test('a wrong command is explained and ends with 2', () => {
  expect(run('--loud')).toMatchInlineSnapshot(`
    {
      "files": [],
      "output": "",
      "problem": "there is no option --loud
    Usage: npm run validate -- [files or folders…, data/ by default]
      --lang ky|ru|en  --format text|json|github|csv|xlsx|html  --fix  --strict  --help
    --fix puts right what is certain and writes a new file (name.mended.csv); for a file by itself the codes of the published tables are known.
    Exit status: 0 no errors, 1 errors (with --strict also warnings), 2 wrong command.
    ",
      "status": 2,
    }
  `);
  expect(run('--lang', '\u001b[31m').problem).toContain('wrong value of --lang: ⟨U+001B⟩[31m');
});

test('help is no error', () => {
  expect(run('--help')).toMatchObject({ problem: '', status: 0 });
});

test('a mended file never takes the place of an older one', () => {
  const files = () => ({
    findings: [],
    further: [],
    counts: perTable(() => 0),
    mended: [{ file: 'in/a.csv', table: 'calls' as const, csv: 'id\n', cells: [] }],
  });
  const taken = new Set(['in/a.mended.csv', 'in/a.mended-2.csv']);
  const { files: written, problem } = command(
    ['in/a.csv', '--fix'],
    { LANG: 'en' },
    { folders: checkPaths, files, library: null, isTaken: (path) => taken.has(path) },
  );
  expect(written).toEqual([{ path: 'in/a.mended-3.csv', text: 'id\n' }]);
  expect(problem).toContain('in/a.mended-3.csv');
});
