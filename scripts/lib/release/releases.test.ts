import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { changeSentences, sentenceText } from '#i18n/changes/change-sentence.ts';
import { codeOf } from '#model/figure-code.ts';
import { readRecord, type PublishedRecord } from '#model/read-record.ts';
import { changesAbout, datedChanges } from '#model/releases/dated-changes.ts';
import { goneRecords, releaseHistory, unreleasedChanges } from '#model/releases/release-history.ts';
import { feedScopes } from '#model/releases/feed-scopes.ts';
import { statementsOf } from '#model/statement-life.ts';
import { changeNotes, versionsOf } from '#model/versions-of.ts';
import { changesCsv, changesJson } from '#publish/changes-files.ts';
import { frozenBundles, frozenFiles, frozenJson } from '#publish/frozen-files.ts';
import { slipsOf } from '#test/mistyped.ts';
import { addRows, edit, releaseDays, releaseFrozenRecord } from '#test/three-releases.ts';
import { frozenFolder } from '#test/record.ts';
import { answeredByCode } from '#test/true-answers.ts';
import { languages } from '#text/languages.ts';
import { checkPaths } from '#validation/check-paths.ts';
import { changesReport } from './changes-report.ts';
import { draftRelease } from './draft-release.ts';

const home = mkdtempSync(join(tmpdir(), 'releases-'));
const folder = join(home, 'three');
let record: PublishedRecord;

beforeAll(() => {
  releaseFrozenRecord(folder);
  record = readRecord(folder);
});
afterAll(() => rmSync(home, { recursive: true }));

let copies = 0;
/** The folder after some edits. */
function edited(work: (copy: string) => void): string {
  const copy = join(home, `copy-${(copies += 1)}`);
  cpSync(folder, copy, { recursive: true });
  work(copy);
  return copy;
}

describe('three releases', () => {
  test('validate, name each other, and count what they bring', () => {
    const errors = checkPaths([folder]).findings.filter(({ severity }) => severity === 'error');
    expect(errors).toEqual([]);
    const { releases } = record.dataset;
    expect(releases.map(({ id, added, changed, withdrawn }) => [id, added, changed, withdrawn])).toEqual([
      [releaseDays[0], 0, 0, 0],
      [releaseDays[1], 1, 1, 0],
      [releaseDays[2], 0, 0, 3],
    ]);
    expect(releases.map(({ previous }) => previous === null)).toEqual([true, false, false]);
    expect(record.version).toEqual({ date: releaseDays[2], hash: releases[2]?.code });
  });

  test('the ledger names the release in which each reason came out', () => {
    expect(record.dataset.changes.map(({ release }) => release)).toEqual([
      releaseDays[1],
      ...Array(3).fill(releaseDays[2]),
    ]);
  });

  test('the first is one entry, the others say what is new, corrected and gone', () => {
    expect(
      releaseHistory(record.released).map(({ changes }) => changes.map(({ kind, id }) => `${kind} ${id}`)),
    ).toEqual([
      [],
      ['changed made-up-corrected', 'added made-up-added'],
      ['withdrawn made-up-withdrawn', 'merged made-up-merged', 'renamed made-up-renamed'],
    ]);
  });

  test.for(languages)('is told in sentences: %s', (language) => {
    const said = datedChanges(record.released).flatMap(({ change, rowAt }) =>
      changeSentences(change, language, rowAt).map((sentence) => sentenceText(sentence, language)),
    );
    expect(said.join('\n')).toMatchSnapshot();
  });

  test('records that are there no longer keep what they said, and where to go', () => {
    expect(
      [...goneRecords(record.released)].map(([key, { kind, successor, before, reason }]) => [
        key,
        kind,
        successor,
        before?.['amount'],
        reason?.kind,
      ]),
    ).toEqual([
      ['winners/made-up-withdrawn', 'withdrawn', null, '50000', 'withdrawal'],
      ['winners/made-up-merged', 'merged', 'made-up-added', '60000', 'merge'],
      ['winners/made-up-renamed', 'renamed', 'made-up-renamed-2', '70000', 'rename'],
    ]);
  });

  test('a change is known to its place, its region and its organizations', () => {
    const about = changesAbout(record.released);
    expect(about.get('places/karakol')?.map(({ change }) => change.id)).toEqual(['made-up-corrected']);
    expect(about.get('places/issyk-kul-region')?.map(({ change }) => change.id)).toEqual(['made-up-corrected']);
    expect(about.get('places/naryn')).toHaveLength(4);
    expect(feedScopes(record).has('places/karakol')).toBe(true);
    expect(feedScopes(record).has('places/batken')).toBe(false);
  });

  test('the files of changes hold every cell before and after', () => {
    const lines = changesCsv(datedChanges(record.released)).trimEnd().split('\n');
    expect(lines).toHaveLength(1 + 5);
    expect(lines.find((line) => line.includes('corrected'))).toContain('changed,amount,400000,395000,correction');
    expect(JSON.parse(changesJson(datedChanges(record.released)))).toHaveLength(5);
  });

  test('a frozen version is read back as it was', () => {
    const amounts = releaseHistory(record.released).map(({ tables }) => {
      const { winners } = JSON.parse(frozenJson(tables)) as { winners: { id: string; amount: number }[] };
      return winners.find(({ id }) => id === 'made-up-corrected')?.amount;
    });
    expect(amounts).toEqual([400_000, 395_000, 395_000]);
  });

  test('a frozen version holds the figures that were derived from it', async () => {
    const [first] = releaseHistory(record.released);
    const file = first && frozenFiles(first, { sheet: 'a', lines: [] }).find(({ path }) => path === frozenBundles.json);
    const { figures } = JSON.parse(new TextDecoder().decode(await file?.content())) as {
      figures: Record<string, string>[];
    };
    expect(figures).toContainEqual(
      expect.objectContaining({ key: 'awarded', scope: 'places/karakol', value: '800000' }),
    );
  });

  test('every cell and figure that any of them had is answered rightly under its code', () => {
    const history = { versions: versionsOf(record), notes: changeNotes(record) };
    const { asked, unchanged, wrong } = answeredByCode(history);
    expect(wrong).toEqual([]);
    expect(history.versions).toHaveLength(3);
    expect(unchanged).toBeLessThan(asked);
    const codes = new Set(history.versions.flatMap((version) => [...statementsOf(version)].map(codeOf)));
    expect(slipsOf(codes, 10_000).accepted).toEqual([]);
  });

  test('the same tables give the same bytes', () => {
    const twice = ['a', 'b'].map((name) => {
      const copy = join(home, name);
      cpSync(frozenFolder, copy, { recursive: true });
      return draftRelease(copy, releaseDays[0]).bytes;
    });
    expect(Buffer.compare(Buffer.from(twice[0] ?? []), Buffer.from(twice[1] ?? []))).toBe(0);
  });
});

describe('what is not released yet', () => {
  test('is told to a reviewer, and stays text', () => {
    const copy = edited((at) =>
      edit(at, 'winners', (row) => (row['id'] === 'made-up-added' ? { ...row, note_en: '<b>@all</b> | x' } : row)),
    );
    expect(unreleasedChanges(readRecord(copy).released)).toHaveLength(1);
    const report = changesReport({ data: copy, before: null, language: 'en', format: 'markdown' });
    expect(report).toContain('### Winners and grants (1)');
    expect(report).not.toMatch(/<b>|@all/);
  });

  test('nothing is said where nothing is new', () => {
    expect(changesReport({ data: folder, before: null, language: 'en', format: 'markdown' })).toBe(
      'Nothing has changed since the last release.\n',
    );
  });
});

describe('a release is refused', () => {
  const next = '2027-01-20';
  const note = (at: string) =>
    edit(at, 'winners', (row) => ({
      ...row,
      note_en: row['id'] === 'made-up-added' ? 'Made up.' : (row['note_en'] ?? ''),
    }));

  test.for([
    ['where nothing has changed', next, () => {}, 'nothing has changed since the release of 2027-01-15'],
    ['on the day of the last one', releaseDays[2], note, 'the last release is of 2027-01-15'],
    ['before the last one', '2027-01-02', note, '2027-01-15'],
    ['on a day that does not exist', '2026-02-30', note, '--date takes a day of the calendar'],
    [
      'with an error in the data',
      next,
      (at: string) =>
        edit(at, 'winners', (row) => ({ ...row, status: row['id'] === 'made-up-added' ? 'x' : (row['status'] ?? '') })),
      '[cell-code]',
    ],
    [
      'with a row gone without a reason',
      next,
      (at: string) => edit(at, 'winners', (row) => (row['id'] === 'made-up-added' ? null : row)),
      '“made-up-added” of the last release is gone',
    ],
    [
      'with a hole in the chain',
      next,
      (at: string) => edit(at, 'releases', (row) => (row['id'] === releaseDays[1] ? null : row)),
      '[release-',
    ],
    [
      'with an edited release',
      next,
      (at: string) => writeFileSync(join(at, 'releases', `${releaseDays[0]}.zip`), 'x'),
      '[release-edited]',
    ],
  ] as const)('%s', ([, day, work, sentence]) => {
    const copy = edited(work);
    const before = readFileSync(join(copy, 'releases.csv'), 'utf8');
    expect(() => draftRelease(copy, day)).toThrow(sentence);
    expect(readFileSync(join(copy, 'releases.csv'), 'utf8')).toBe(before);
  });

  test('with an id that comes back', () => {
    const copy = edited((at) =>
      addRows(at, 'winners', [{ ...rowOf(at, 'made-up-added'), id: 'made-up-withdrawn', amount: '1' }]),
    );
    expect(() => draftRelease(copy, next)).toThrow('[id-used-again]');
  });

  test('of made-up data', () => {
    const copy = edited((at) => {
      note(at);
      writeFileSync(join(at, 'release.json'), '{ "date": "2027-01-15", "synthetic": true }\n');
    });
    expect(() => draftRelease(copy, next)).toThrow('made-up data is never released');
  });
});

function rowOf(folder: string, id: string) {
  let found: Record<string, string> = {};
  edit(folder, 'winners', (row) => {
    if (row['id'] === id) found = row;
    return row;
  });
  return found;
}
