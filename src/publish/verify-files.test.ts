import fc from 'fast-check';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { emptyDataset, type Dataset } from '#model/dataset.ts';
import { codeOf } from '#model/figure-code.ts';
import { join } from '#model/join.ts';
import { readRecord } from '#model/read-record.ts';
import { tablesOf } from '#model/releases/tables-of.ts';
import { statementsOf, type VersionOfRecord } from '#model/statement-life.ts';
import { changeNotes, versionsOf } from '#model/versions-of.ts';
import { sampleRecord } from '#test/sample-record.ts';
import { codeDigits, shardOf } from '#text/figure-code.ts';
import { readCode } from '#text/read-code.ts';
import {
  namesFile,
  namesFileOf,
  packShard,
  readNames,
  readShard,
  shardFile,
  type VerifyEntry,
} from './verify-entry.ts';
import { verifyFiles, type History, type VerifyFiles } from './verify-files.ts';

/** What a browser finds under a code. */
const lookedUp = ({ files, codeBits }: VerifyFiles, code: string): VerifyEntry[] =>
  readShard(files.get(shardFile(shardOf(code, codeBits))) ?? '').entries.filter((entry) => entry.code === code);

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
  const version = (winners: Dataset['winners'], day: number): VersionOfRecord => {
    const dataset = { ...emptyDataset(), winners };
    const named = { date: `2026-01-0${day}`, hash: String(day).repeat(8) };
    return { version: named, tables: tablesOf(dataset), joined: join(dataset) };
  };
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
      const history = madeUp(seeds);
      const files = verifyFiles(history, {});
      const says = history.versions.map((version) => new Set([...statementsOf(version)].map(codeOf)));
      for (const version of history.versions)
        for (const statement of statementsOf(version)) {
          const code = codeOf(statement);
          const [entry, ...others] = lookedUp(files, code);
          expect(others).toEqual([]);
          expect(entry).toMatchObject(statement);
          expect(entry?.last).toBe(says.findLastIndex((codes) => codes.has(code)));
          if (entry?.last === 2) expect(entry.now).toBeNull();
        }
    }),
    { numRuns: 40 },
  );
});

describe('the record of today', () => {
  const record = readRecord('data');
  const history = { versions: versionsOf(record), notes: changeNotes(record) };
  const today = { tables: record.released.today(), joined: record };
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

  test('accepts none of 10,000 random slips as another figure', () => {
    const codes = new Set([...statementsOf(today)].map(codeOf));
    const all = [...codes];
    const random = seeded(20261129);
    const slips = Array.from({ length: 10_000 }, () => {
      const meant = all[random(all.length)] ?? '';
      return { meant, typed: mistyped(meant, random) };
    });
    const read = slips.map(({ meant, typed }) => ({ meant, codes: readCode(typed).codes }));
    const passed = read.flatMap(({ meant, codes }) => codes.filter((code) => code !== meant));
    /* A slip that passes the check, one in 37 of the grave ones, is still no figure unless the record has it. */
    expect(passed.filter((code) => codes.has(code))).toEqual([]);
    expect(passed.length).toBeLessThan(slips.length / 37);
  });
});

/** Numbers below a limit, the same for the same seed. */
function seeded(seed: number) {
  let state = seed;
  return (limit: number) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * limit);
  };
}

/** A code with one to three slips: a character wrong, missing, doubled, or swapped with any other. */
function mistyped(code: string, random: (limit: number) => number): string {
  let text = code;
  for (let slips = 1 + random(3); slips > 0; slips -= 1) {
    const [at, other] = [random(text.length), random(text.length)];
    const sign = codeDigits[random(codeDigits.length)] ?? '';
    const letters = [...text];
    const kind = random(4);
    if (kind === 0) letters[at] = sign;
    if (kind === 1) letters.splice(at, 1);
    if (kind === 2) letters.splice(at, 0, letters[at] ?? sign);
    if (kind === 3) [letters[at], letters[other]] = [letters[other] ?? '', letters[at] ?? ''];
    text = letters.join('');
  }
  return text;
}
