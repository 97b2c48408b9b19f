import fc from 'fast-check';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import type { Dataset } from '#model/dataset.ts';
import { codeOf } from '#model/figure-code.ts';
import { readRecord } from '#model/read-record.ts';
import { statedFigures } from '#model/releases/frozen-figures.ts';
import { statementsOf } from '#model/statement-life.ts';
import { changeNotes, versionsOf } from '#model/versions-of.ts';
import { slipsOf } from '#test/mistyped.ts';
import { sampleRecord } from '#test/sample-record.ts';
import { sampleVersion } from '#test/sample-version.ts';
import { answeredByCode } from '#test/true-answers.ts';
import { namesFile, namesFileOf, packShard, readNames, readShard } from './verify-entry.ts';
import { verifyFiles, type History } from './verify-files.ts';

test('a shard is read as it was written', () => {
  const entry = fc.record({
    code: fc.string(),
    table: fc.constantFrom('winners', 'figures', 'places'),
    record: fc.string(),
    column: fc.string(),
    value: fc.string(),
    qualifier: fc.constantFrom('', 'about'),
    outOf: fc.constantFrom('', '21'),
    since: fc.nat(2),
    last: fc.nat(2),
    sources: fc.subarray(['a', 'b', 'c']),
    rows: fc.array(fc.string(), { maxLength: 3 }),
    rowCount: fc.nat(),
    now: fc.option(fc.record({ value: fc.string(), qualifier: fc.string(), outOf: fc.string(), code: fc.string() })),
    reason: fc.option(fc.record({ ky: fc.string({ minLength: 1 }), ru: fc.string(), en: fc.string() })),
    successor: fc.option(fc.string({ minLength: 1 })),
  });
  const versions = ['a', 'b', 'c'].map((hash) => ({ date: '2026-01-01', hash }));
  fc.assert(
    fc.property(fc.array(entry), (entries) => {
      const shard = { versions, sources: { a: 'A', b: 'B', c: 'C' }, entries };
      expect(readShard(packShard(shard))).toEqual(shard);
    }),
  );
});

const grant = (id: string, cells: object) =>
  sampleRecord('winners', { id, status: 'awarded', basis: 'explicit', ...cells });

/** Three versions of a small record, made from numbers: rows come, go, and change. */
function madeUp(seeds: readonly number[]): History {
  const version = (winners: Dataset['winners'], day: number) =>
    sampleVersion({ date: `2026-01-0${day}`, hash: String(day).repeat(8) }, { winners });
  const cells = (seed: number, day: number) => ({
    amount: (seed * day) % 5 === 0 ? null : (seed % 7) * 100 + (seed % day),
    amount_qualifier: seed % 3 === 0 ? ('about' as const) : null,
    title_ky: `Долбоор ${seed % (day + 1)}`,
  });
  return {
    versions: [1, 2, 3].map((day) =>
      version(
        seeds.flatMap((seed, i) => ((seed + day) % 4 === 0 ? [] : [grant(`g-${i}`, cells(seed, day))])),
        day,
      ),
    ),
  };
}

test('every statement of any version leads by its code to the right answer', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(1000), { minLength: 1, maxLength: 6 }), (seeds) => {
      expect(answeredByCode(madeUp(seeds)).wrong).toEqual([]);
    }),
    { numRuns: 40 },
  );
});

describe('the record of today', () => {
  const record = readRecord('data');
  const history = { versions: versionsOf(record), notes: changeNotes(record) };
  const today = { tables: record.released.today(), figures: statedFigures(record) };
  const names = Object.fromEntries(
    record.dataset.places.map(({ id, name_ky, name_ru, name_en }) => [
      `places/${id}`,
      { ky: name_ky ?? '', ru: name_ru ?? '', en: name_en ?? '' },
    ]),
  );
  const files = verifyFiles(history, names);
  const packed = (name: string) => gzipSync(files.files.get(name) ?? '').length;
  const named = [...files.files.keys()];

  test('is checked by 20 kB, and a statement weighs less than 125 bytes', () => {
    const heaviest = (start: string) => Math.max(...named.filter((name) => name.startsWith(start)).map(packed));
    expect(heaviest('0') + heaviest('names-')).toBeLessThan(20_000);
    const bytes = [...files.files.values()].reduce((sum, text) => sum + Buffer.byteLength(text), 0);
    expect(bytes / [...statementsOf(today)].length).toBeLessThan(125);
  });

  test('names its rows', () => {
    for (const [subject, name] of Object.entries(names).slice(0, 50)) {
      const file = files.files.get(namesFile(namesFileOf(subject, files.nameBits))) ?? '';
      expect(readNames(file)[subject]).toMatchObject({ ky: name.ky, en: name.en });
    }
  });

  test('answers rightly under the code of every cell and figure of every release', () => {
    const { asked, wrong } = answeredByCode(history);
    expect(wrong).toEqual([]);
    expect(asked).toBeGreaterThanOrEqual([...statementsOf(today)].length);
  });

  test('accepts none of 10,000 random slips as another figure', () => {
    const codes = new Set(history.versions.flatMap((version) => [...statementsOf(version)].map(codeOf)));
    const { read, accepted } = slipsOf(codes, 10_000);
    expect(accepted).toEqual([]);
    expect(read).toBeLessThan(10_000 / 37);
  });
});
